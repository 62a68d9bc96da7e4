/** Somebody who looks at all there is to be seen, and knows what must not be. */
import { inspect } from 'node:util'
import * as assert from 'uvu/assert'
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import type { Platform } from '../../runtime/connection/platform.ts'

/** Everything that a person can get to see, and what went over the wire. */
export class Witness {
  readonly #seen: string[] = []
  #wire = ''

  /** The platform, whose words are seen. */
  get platform(): Platform {
    const see = (line: string): void => void this.#seen.push(line)
    return { ...nodePlatform, warn: see, debug: see }
  }

  /** Options that show all there is to be shown. */
  get options(): { debug: true; log: (entry: object) => void; validate: 'warn' } {
    return {
      debug: true,
      log: (entry: object) => void this.#seen.push(inspect(entry)),
      validate: 'warn',
    }
  }

  /** Carries bytes, and keeps them. */
  readonly cut = (bytes: Uint8Array): readonly Uint8Array[] => {
    this.#wire += new TextDecoder().decode(bytes)
    return [bytes]
  }

  /** What went over the wire by something else than {@link cut}. */
  carries(text: string): void {
    this.#wire += text
  }

  /** Somebody logs a value. */
  sees(value: unknown): void {
    this.#seen.push(inspect(value, { depth: 30, showHidden: true, getters: true }))
    this.#seen.push(JSON.stringify(value) ?? '')
    if (!(value instanceof Error)) return
    this.#seen.push(`${value.stack}`)
    if (value.cause !== undefined) this.sees(value.cause)
  }

  /** Nothing of what authenticates is among what was seen; gives how many pieces of that there were. */
  check(...secrets: readonly string[]): number {
    const all = this.#seen.join('\n')
    assert.ok(all.length > 0)
    const carried = [...this.#wire.matchAll(secretContent)].map(([, , text = '']) => text)
    const decoded = carried.flatMap((text) => partsOf(text))
    const encoded = secrets.flatMap((secret) => [
      secret,
      Buffer.from(secret).toString('base64').replace(/=+$/, ''),
      Buffer.from(secret).toString('hex'),
      encodeURIComponent(secret),
    ])
    for (const secret of [...carried, ...decoded, ...encoded]) {
      assert.not.ok(all.includes(secret), `${secret} is seen`)
    }
    return carried.length
  }
}

/** What authenticates, in the elements that carry it. */
const secretContent =
  /<(auth|response|challenge|success|initial-response|additional-data|handshake|password)(?:\s[^>]*)?>([^<]{6,})</g

/** What a message of SASL holds: nonces, salts, proofs and signatures, all long enough to be told apart. */
function partsOf(text: string): readonly string[] {
  const message = Buffer.from(text, 'base64').toString('latin1')
  return [
    ...message.matchAll(/(?:^|,)(?:r|s|p|v|nonce|cnonce|response|rspauth)="?(?!tls-)([^",]{10,})/g),
  ].map(([, value = '']) => value)
}
