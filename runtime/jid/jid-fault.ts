/** The part of an address a fault lies in; `jid` when it is the address as a whole. */
export type JidPart = 'localpart' | 'domainpart' | 'resourcepart' | 'jid'

/**
 * Why a text is no address. Preparation returns it instead of throwing, so that refusing what the
 * network sends costs no stack trace; `Jid.parse` throws it as a `JidError`.
 */
export class JidFault {
  /** The part that is wrong. */
  readonly part: JidPart
  /** The reason, to follow the name of the part in a sentence. */
  readonly reason: string

  constructor(part: JidPart, reason: string) {
    this.part = part
    this.reason = reason
  }
}

/** `U+0041`, how messages name a code point. */
export function codePointName(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
}
