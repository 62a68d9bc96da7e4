/** A block of code as the site shows it. */
import { highlight } from './highlight.ts'

/** A block; it can be scrolled with the keyboard. Throws for a language that is not coloured here. */
export function codeBlock(code: string, language: string): string {
  const label = names[language] ?? language
  return `<div class="block"><pre class="code" tabindex="0" role="group" aria-label="${label}"><code>${highlight(code, language)}</code></pre></div>`
}

const names: Readonly<Record<string, string>> = { ts: 'TypeScript', xml: 'XML', sh: 'Shell' }
