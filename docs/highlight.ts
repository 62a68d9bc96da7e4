/** Code as HTML with classes for colours; nothing is left to do in the browser. */
import hljs from 'highlight.js/lib/core'
import bash from 'highlight.js/lib/languages/bash'
import typescript from 'highlight.js/lib/languages/typescript'
import xml from 'highlight.js/lib/languages/xml'

hljs.registerLanguage('ts', typescript)
hljs.registerLanguage('xml', xml)
hljs.registerLanguage('sh', bash)

/** The HTML inside a `<code>`. Throws for a language that is not among them. */
export function highlight(code: string, language: string): string {
  return hljs.highlight(code.trimEnd(), { language }).value
}
