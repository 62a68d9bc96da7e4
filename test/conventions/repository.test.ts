import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { median } from '../../bench/measure.ts'
import { sourceFiles } from './sources.ts'

/** What ties a file to one machine: a home or work folder, a registry's address. */
const machine = /(?<![\w.:/*-])\/(?:work|home|root|Users)\/\w|\bregistry\.[a-z]+\.(?:org|com)\b/
const sane = 800

const test = suite('repository')

test('no file names a folder of one machine or the host of a registry', async () => {
  const files = await sourceFiles(/\.(ts|js|json|md|xsd|hbs|yml|toml)$|^\.ci\/|^\.npmrc$/)
  const found = files.flatMap(({ path, text }) => {
    const match = machine.exec(text)
    return match === null ? [] : [`${path}: ${match[0]}`]
  })
  assert.is(found.join('\n'), '')
})

test('the lock file says nothing about where a package came from', async () => {
  const [lock] = await sourceFiles(/^package-lock\.json$/)
  assert.ok(lock, 'there is no lock file')
  const { packages } = JSON.parse(lock.text) as { packages: Record<string, object> }
  assert.ok(Object.keys(packages).length > 20)
  const resolved = Object.entries(packages).filter(([path, entry]) => {
    // A workspace is a link, resolved to its folder.
    return 'resolved' in entry && !('link' in entry) && path !== ''
  })
  assert.equal(
    resolved.map(([path]) => path),
    [],
  )
})

test('no native package is installed at the root', async () => {
  const [lock] = await sourceFiles(/^package-lock\.json$/)
  const { packages } = JSON.parse(lock?.text ?? '{}') as {
    packages: Record<string, { hasInstallScript?: boolean }>
  }
  const built = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript)
  // esbuild's script only checks that its binary, an optional dependency, is there; fsevents is macOS.
  assert.equal(
    built.map(([path]) => path.replace(/^.*node_modules\//, '')).filter((n) => n !== 'fsevents'),
    ['esbuild'],
  )
})

test('every npm script that the documentation names is there, and CI runs its test command', async () => {
  const [manifest] = await sourceFiles(/^package\.json$/)
  const { scripts } = JSON.parse(manifest?.text ?? '{}') as { scripts: Record<string, string> }
  const documents = await sourceFiles(/^(README|CONTRIBUTING)\.md$|^\.ci\/run$|^\.gitignore$/)
  const named = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/\bnpm run (?:--silent )?([a-z][\w:]*)/g)].map(
      ([, name]) => `${path}: ${name}`,
    ),
  )
  assert.ok(named.length > 0, 'no script is named')
  assert.equal(
    named.filter((each) => !((each.split(': ')[1] ?? '') in scripts)),
    [],
  )
  const readme = documents.find(({ path }) => path === 'README.md')?.text ?? ''
  assert.match(readme, /^npm ci && npm test$/m)
  const run = documents.find(({ path }) => path === '.ci/run')?.text ?? ''
  assert.match(run, /npm ci;[\s\S]*?npm test\n/)
})

test('files are short, and none is two things', async () => {
  const files = await sourceFiles(/^(runtime|codegen\/src)\/.*\.ts$/)
  const sizes = files.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
  sizes.sort((a, b) => b.lines - a.lines)
  const middle = median(sizes.map(({ lines }) => lines))
  const largest = sizes.slice(0, 10).map(({ path, lines }) => `${lines} ${path}`)
  console.log(`${sizes.length} files, median ${middle} lines, largest:\n${largest.join('\n')}`)
  assert.ok(middle <= 200, `the median is ${middle} lines`)
  assert.equal(
    sizes.filter(({ lines }) => lines > sane),
    [],
  )
})

test.run()
