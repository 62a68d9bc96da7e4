/** Bundles as rollup makes them: what does not come with esbuild's own idea of what is used. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transform } from 'esbuild'
import { type OutputChunk, type Plugin, rollup } from 'rollup'

/** The code that an entry loads at once, minified. Throws what rollup warns of. */
export async function rollupBundle(project: string, source: string): Promise<string> {
  const build = await rollup({
    input: 'entry',
    plugins: [entry(source), installed(project)],
    onLog(_level, { message }) {
      throw new Error(message)
    },
  })
  try {
    const { output } = await build.generate({ format: 'es' })
    const chunks = output.filter((file) => file.type === 'chunk')
    const parts = loadedAtOnce(chunks)
    const minified = await Promise.all(
      parts.map(({ code }) => transform(code, { minify: true, target: 'es2022', format: 'esm' })),
    )
    return minified.map(({ code }) => code).join('')
  } finally {
    await build.close()
  }
}

/** The entry, and what it imports, which a browser loads with it; not what it imports on demand. */
function loadedAtOnce(chunks: readonly OutputChunk[]): OutputChunk[] {
  const first = chunks.find(({ isEntry }) => isEntry)
  if (first === undefined) throw new Error('rollup made no entry')
  const parts = new Set([first])
  for (const { imports } of parts) {
    for (const each of chunks) if (imports.includes(each.fileName)) parts.add(each)
  }
  return [...parts]
}

function entry(source: string): Plugin {
  return {
    name: 'entry',
    resolveId: (name) => (name === 'entry' ? name : undefined),
    load: (name) => (name === 'entry' ? source : undefined),
  }
}

/** Finds the package in a project by its own exports, for a browser. */
function installed(project: string): Plugin {
  const folder = join(project, 'node_modules', 'typed-xmpp')
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, string | { readonly browser: string }>>
  }
  return {
    name: 'installed',
    resolveId(name) {
      if (!name.startsWith('typed-xmpp')) return undefined
      const asked = `.${name.slice('typed-xmpp'.length)}`
      for (const [key, target] of Object.entries(exports)) {
        const [before = '', after] = key.split('*')
        const path = typeof target === 'string' ? target : target.browser
        if (asked === key) return join(folder, path)
        if (after === undefined || !asked.startsWith(before) || !asked.endsWith(after)) continue
        return join(folder, path.replace('*', asked.slice(before.length)))
      }
      throw new Error(`the package exports no ${asked}`)
    },
  }
}
