/** What the entries load of other packages: nobody pays for the embedded server who does not want it. */
import { build } from 'esbuild'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

/** The entries, and whether the server of WebSockets is among what they may come to load. */
const entries: readonly [entry: string, hasWebSocketServer: boolean][] = [
  ['runtime/index.ts', false],
  ['runtime/browser.ts', false],
  ['runtime/toolkit/index.ts', false],
  ['runtime/extensions/index.ts', false],
  ['runtime/server/index.ts', true],
]

const test = suite('dependencies')

for (const [entry, hasWebSocketServer] of entries) {
  test(`${entry} ${hasWebSocketServer ? 'has' : 'has not'} the server of WebSockets`, async () => {
    const { metafile } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'silent',
    })
    // What is loaded on demand counts as well.
    const found = Object.keys(metafile.inputs).some((path) => path.includes('node_modules/ws/'))
    assert.is(found, hasWebSocketServer)
  })
}

test.run()
