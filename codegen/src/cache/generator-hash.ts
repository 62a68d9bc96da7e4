// What the generator itself is: its code, its templates, and the libraries that shape the output.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { displayName } from '../read/input-files.ts'

/** A hash that changes whenever the generator could produce other output. */
export function generatorHash(): string {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const templates = fileURLToPath(new URL('../../templates', import.meta.url))
  const files = [...filesBelow(root), ...filesBelow(templates)]
  const require = createRequire(import.meta.url)
  const libraries = ['sax', 'ts-morph', 'handlebars'].map((name) =>
    require.resolve(`${name}/package.json`),
  )
  const hash = createHash('sha256')
  const parts = [...files, ...libraries].map((path) => readFileSync(path))
  for (const [index, bytes] of parts.entries()) {
    const path = files[index]
    hash.update(path === undefined ? `${index}` : displayName(path, root))
    hash.update(`\0${bytes.length}\0`)
    hash.update(bytes)
  }
  return hash.digest('hex')
}

function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile() && !/\.d\.ts$|\.map$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
