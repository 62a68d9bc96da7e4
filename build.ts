/**
 * Makes `dist/`: what is published. The types are one file for each source, so that an editor goes to
 * the declaration of a name. The code is one file for each entry, with what entries share in chunks: Node
 * needs 0.25 ms for each file that it imports, and one class needs a hundred of them.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import { rollup } from 'rollup'
import manifest from './package.json' with { type: 'json' }

/** What is meant: elements hold each other by functions, and a helper of tsc looks for itself in `this`. */
const expected: ReadonlySet<string | undefined> = new Set([
  'CIRCULAR_DEPENDENCY',
  'THIS_IS_UNDEFINED',
])

const root = import.meta.dirname
const dist = join(root, 'dist')
rmSync(dist, { recursive: true, force: true })
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--noCheck'], {
  cwd: root,
  stdio: 'inherit',
})

const bundle = await rollup({
  input: Object.fromEntries(entries().map((path) => [path, join(dist, `${path}.js`)])),
  external: (name) => !/^[./]/.test(name) && !isAbsolute(name),
  onLog(_level, { code, message }) {
    if (!expected.has(code)) throw new Error(message)
  },
})
const { output } = await bundle.generate({
  format: 'es',
  chunkFileNames: 'chunks/[name]-[hash].js',
})
await bundle.close()
for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
  if (path.endsWith('.js')) rmSync(join(dist, path))
}
for (const file of output) {
  if (file.type !== 'chunk') throw new Error(`${file.fileName} is no code`)
  const path = join(dist, file.fileName)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, file.code)
}

/** What the package exports, as paths below `dist/` without an extension. */
function entries(): string[] {
  return Object.values(manifest.exports)
    .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
    .filter((path) => path.endsWith('.js'))
    .flatMap((path) => filled(path.slice('./dist/'.length, -'.js'.length)))
}

/** The files that a path stands for: one, or with a star in a folder's name one for each such folder. */
function filled(path: string): string[] {
  const [before = '', after] = path.split('*')
  if (after === undefined) return [path]
  const parent = before.slice(0, before.lastIndexOf('/') + 1)
  return readdirSync(join(dist, parent))
    .map((name) => parent + name)
    .filter((folder) => folder.startsWith(before) && existsSync(`${join(dist, folder)}${after}.js`))
    .map((folder) => folder + after)
}
