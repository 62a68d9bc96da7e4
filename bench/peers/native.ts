/** Peers that are built when they are installed; not part of the repository's own installation. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Checksum } from '../checksum.ts'
import type { Corpus, Side } from '../side.ts'

interface ExpatParser {
  on(event: 'startElement', handler: (name: string, attributes: Attributes) => void): void
  on(event: 'text', handler: (text: string) => void): void
  write(chunk: Uint8Array): boolean
}

type Attributes = Readonly<Record<string, string>>

const folder = fileURLToPath(new URL('..', import.meta.url))

/** Installs the native peers where they are not yet. Throws when npm cannot. */
export function installNativePeers(): void {
  if (existsSync(`${folder}node_modules/node-expat`)) return
  const parameters = ['install', '--no-audit', '--no-fund', '--no-package-lock']
  const { status } = spawnSync('npm', parameters, { cwd: folder, stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Error(`npm install in bench/ ended with ${status}`)
}

/** node-expat: the C library, with events into JavaScript; qualified names. */
export function expatTokens({ chunks }: Corpus): Side {
  const { Parser }: { Parser: new (encoding: string) => ExpatParser } = createRequire(
    import.meta.url,
  )('node-expat')
  return {
    name: 'node-expat, no namespaces',
    pass() {
      const checksum = new Checksum()
      const parser = new Parser('UTF-8')
      parser.on('startElement', (name, attributes) => {
        checksum.nodes++
        checksum.string(name)
        for (const attribute in attributes) {
          checksum.string(attribute)
          checksum.string(attributes[attribute] as string)
        }
      })
      parser.on('text', (text) => checksum.string(text))
      for (const chunk of chunks) {
        if (!parser.write(chunk)) throw new Error('node-expat refuses the corpus')
      }
      return checksum
    },
  }
}
