/**
 * Channel binding as the GS2 family of mechanisms uses it (RFC 5056, RFC 5929, RFC 9266), and the
 * GS2 header that says how (RFC 5801 §4).
 */

/** The name of a channel binding type; others may be registered. */
export type ChannelBindingType =
  | 'tls-exporter'
  | 'tls-server-end-point'
  | 'tls-unique'
  | (string & {})

/** What identifies the secure channel that the exchange runs in. */
export interface ChannelBinding {
  readonly type: ChannelBindingType
  readonly data: Uint8Array
}

/**
 * What an initiating entity says of channel binding: `n`, it does not support it; `y`, it does but
 * believes that the receiving entity does not; or the type it uses.
 */
export type ChannelBindingFlag = 'n' | 'y' | { readonly type: ChannelBindingType }

/** The GS2 header: the flag, and the identity to act as. */
export interface Gs2Header {
  readonly flag: ChannelBindingFlag
  /** The authorization identity; absent where it follows from the authentication identity. */
  readonly authzid: string | undefined
}

/** The header as the messages have it. */
export function writeGs2Header(header: Gs2Header): string {
  const flag = typeof header.flag === 'string' ? header.flag : `p=${header.flag.type}`
  const authzid = header.authzid === undefined ? '' : `a=${escapeName(header.authzid)}`
  return `${flag},${authzid},`
}

/** Reads the header a message begins with; `undefined` when there is none. */
export function readGs2Header(
  message: string,
): { readonly header: Gs2Header; readonly length: number } | undefined {
  const match = gs2Header.exec(message)
  if (!match) return undefined
  const [whole, flag = 'n', type, name] = match
  const authzid = name === undefined ? undefined : unescapeName(name)
  if (name !== undefined && authzid === undefined) return undefined
  const header: Gs2Header = {
    flag: type === undefined ? (flag === 'y' ? 'y' : 'n') : { type },
    authzid,
  }
  return { header, length: whole.length }
}

/** A name as GS2 and SCRAM write it: `=` and `,` are escaped (RFC 5802 §5.1). */
export function escapeName(name: string): string {
  return name.replaceAll('=', '=3D').replaceAll(',', '=2C')
}

/** The name an escaped one stands for; `undefined` when it is not escaped as it must be. */
export function unescapeName(escaped: string): string | undefined {
  if (escaped === '' || !isEscapedName.test(escaped)) return undefined
  return escaped.replaceAll('=2C', ',').replaceAll('=3D', '=')
}

const gs2Header = /^([ny]|p=([A-Za-z0-9.-]{1,64})),(?:a=([^,]*))?,/
const isEscapedName = /^(?:[^=,\0]|=2C|=3D)*$/
