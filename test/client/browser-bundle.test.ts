/** The browser's entry: a bundle without anything of Node, and what it exports. */
import { builtinModules } from 'node:module'
import { build } from 'esbuild'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import * as browser from '../../runtime/browser.ts'
import * as node from '../../runtime/index.ts'

const test = suite('browser entry')

async function bundle(
  entry: string,
): Promise<{ readonly inputs: string[]; readonly code: string }> {
  const { metafile, outputFiles, warnings } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  })
  assert.equal(warnings, [])
  return { inputs: Object.keys(metafile.inputs), code: outputFiles[0]!.text }
}

test('is bundled for a browser, with no module of Node', async () => {
  const { inputs, code } = await bundle('runtime/browser.ts')
  assert.ok(inputs.some((path) => path.endsWith('runtime/client/client.ts')))
  assert.equal(
    inputs.filter((path) => /connect-tcp|tcp-transport|node-platform|undici|x509/.test(path)),
    [],
  )
  assert.equal(
    [...code.matchAll(/(?:from|import\(?|require\()\s*["']([^"']+)["']/g)]
      .map(([, specifier]) => specifier!)
      .filter((specifier) => specifier.startsWith('node:') || builtinModules.includes(specifier)),
    [],
  )
})

test('the entry of Node would not do', async () => {
  let message = ''
  try {
    await bundle('runtime/index.ts')
  } catch (error) {
    message = String(error)
  }
  assert.match(message, 'node:')
})

test('exports what the entry of Node does, but for connecting over TCP', () => {
  const missing = Object.keys(node).filter((name) => !(name in browser))
  assert.equal(missing, ['connectComponent'])
})

test.run()
