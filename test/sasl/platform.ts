/** The platform of this process for the SASL machines, and what tests take from it. */
import { createHash, randomFillSync, webcrypto } from 'node:crypto'
import type { SaslPlatform } from '../../runtime/sasl/platform.ts'
import type { Reply } from '../../runtime/sasl/replies.ts'

/** The platform. */
export const platform: SaslPlatform = {
  subtle: webcrypto.subtle,
  randomBytes: (length) => randomFillSync(new Uint8Array(length)),
  md5: (data) => new Uint8Array(createHash('md5').update(data).digest()),
}

/** The bytes of a text. */
export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** The text of a reply's bytes; fails for a `Failure`, saying why. */
export function textOf(reply: Reply): string {
  if (reply.kind === 'failure') throw reply.error
  return new TextDecoder().decode(reply.data)
}
