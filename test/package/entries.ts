/** The published entry points of an installed package, with the wildcards of its exports filled in. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The specifiers of everything that `typed-xmpp`, installed in the project, exports. */
export function publishedEntries(project: string): string[] {
  const folder = join(project, 'node_modules', 'typed-xmpp')
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  }
  return Object.entries(manifest.exports).flatMap(([key, target]) => {
    const path = typeof target === 'string' ? target : (target['default'] as string)
    const specifier = `typed-xmpp${key.slice(1)}`
    return key.includes('*') ? filled(folder, specifier, path) : [specifier]
  })
}

/** One specifier for each folder that a pattern such as `./generated/xep-N/index.js`, N a star, matches. */
function filled(folder: string, specifier: string, target: string): string[] {
  const [before = '', after = ''] = target.split('*')
  const parent = before.slice(0, before.lastIndexOf('/'))
  const prefix = before.slice(parent.length + 1)
  return readdirSync(join(folder, parent))
    .filter((name) => name.startsWith(prefix) && isFile(join(folder, parent, name) + after))
    .map((name) => specifier.replace('*', name.slice(prefix.length)))
}

function isFile(path: string): boolean {
  try {
    return readFileSync(path).length > 0
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}
