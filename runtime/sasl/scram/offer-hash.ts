/** The hash by which SCRAM protects what was offered against downgrades (XEP-0474 0.5). */
import { encodeBase64 } from '../../node/values/base64.ts'
import type { SaslSubtle } from '../platform.ts'
import { encodeText } from '../text.ts'
import { digest, type ScramHash } from './scram-keys.ts'

/**
 * The hash of an offer, in base64: the value of the attribute `h`.
 *
 * @param mechanisms - the mechanisms offered, by the profile in use
 * @param channelBindingTypes - the types announced (XEP-0440); absent without an announcement
 */
export async function offerHash(
  hash: ScramHash,
  mechanisms: readonly string[],
  channelBindingTypes: readonly string[] | undefined,
  subtle: SaslSubtle,
): Promise<string> {
  let text = joined(mechanisms)
  if (channelBindingTypes !== undefined) text += `\x1f${joined(channelBindingTypes)}`
  return encodeBase64(await digest(hash, encodeText(text), subtle))
}

function joined(names: readonly string[]): string {
  return [...names].sort(byOctets).join('\x1e')
}

/** The order of the bytes in UTF-8 (`i;octet`), which is that of code points, not of UTF-16. */
function byOctets(left: string, right: string): number {
  const [a, b] = [encodeText(left), encodeText(right)]
  const length = Math.min(a.length, b.length)
  for (let index = 0; index < length; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}
