import { nodePlatform } from '../connection/node-platform.ts'
import type { Jid } from '../jid/jid.ts'
import { hmac } from '../sasl/scram/scram-keys.ts'
import { encodeText } from '../sasl/text.ts'

/**
 * The resourcepart that the server makes for a client (XEP-0386 §3.2.1): the tag that it gave, and a part
 * that nobody can guess, always the same for its user agent, whose id cannot be told from it.
 *
 * @param secret - stays the same for as long as the parts are to
 */
export async function generatedResource(
  secret: Uint8Array,
  account: Jid,
  tag: string | undefined,
  userAgent: string,
): Promise<string> {
  const { subtle } = nodePlatform.sasl
  const key = Uint8Array.from(secret)
  const digest = await hmac('SHA-256', key, encodeText(`${account} ${userAgent}`), subtle)
  return taggedResource(tag, Buffer.from(digest.subarray(0, 12)).toString('base64url'))
}

/** A tag and a part of the server’s, as one. */
export function taggedResource(tag: string | undefined, part: string): string {
  return tag === undefined || tag === '' ? part : `${tag}/${part}`
}
