import { escapeAttribute } from '../xml/serialise.ts'
import { JidError } from './jid-error.ts'
import { JidFault } from './jid-fault.ts'
import { type JidParts, prepareParts, readParts } from './parts.ts'

/** An address, or a text to be read as one. */
export type JidLike = Jid | string

/**
 * An XMPP address, `localpart@domainpart/resourcepart`, prepared as RFC 7622 says and immutable: two
 * addresses are the same exactly when their texts are.
 */
export class Jid {
  /** The localpart: the account at a server, the room at a service. */
  readonly localpart: string | undefined
  /** The domainpart; internationalised labels are U-labels. */
  readonly domainpart: string
  /** The resourcepart: the session of an account, the nickname in a room. */
  readonly resourcepart: string | undefined
  readonly #text: string
  #bare: Jid | undefined
  #escaped: string | undefined

  private constructor(parts: JidParts, text: string) {
    this.localpart = parts.localpart
    this.domainpart = parts.domainpart
    this.resourcepart = parts.resourcepart
    this.#text = text
  }

  /**
   * Reads an address.
   *
   * @throws JidError naming the part that is wrong and why
   */
  static parse(text: string): Jid {
    const parts = readParts(text)
    if (parts instanceof JidFault) throw new JidError(text, parts)
    return Jid.#fromParts(parts, text)
  }

  /** Reads an address; `undefined` when the text is none. Never throws. */
  static tryParse(text: string): Jid | undefined {
    const parts = readParts(text)
    return parts instanceof JidFault ? undefined : Jid.#fromParts(parts, text)
  }

  /**
   * The address itself, or the one a text says.
   *
   * @throws JidError when the text is no address
   * @throws TypeError for what is neither
   */
  static from(like: JidLike): Jid {
    if (typeof like === 'string') return Jid.parse(like)
    if (typeof like === 'object' && like !== null) return like
    throw new TypeError(`an address is a text or a Jid, not ${like === null ? like : typeof like}`)
  }

  /**
   * Puts an address together from its parts, preparing each.
   *
   * @throws JidError naming the part that is wrong and why
   */
  static of(init: JidInit): Jid {
    const parts = prepareParts(init.localpart, init.domainpart, init.resourcepart)
    if (parts instanceof JidFault) {
      throw new JidError(join(init.localpart, init.domainpart, init.resourcepart), parts)
    }
    return Jid.#fromParts(parts, '')
  }

  /** The localpart by the name it had in the Python toolkit. */
  get nick(): string | undefined {
    return this.localpart
  }

  /** The address without a resourcepart; the same object when it has none. */
  get bare(): Jid {
    if (this.resourcepart === undefined) return this
    this.#bare ??= Jid.#fromParts(
      { localpart: this.localpart, domainpart: this.domainpart, resourcepart: undefined },
      '',
    )
    return this.#bare
  }

  /** The whole address, resourcepart included: this object. The counterpart of {@link bare}. */
  get full(): Jid {
    return this
  }

  /** Whether there is a resourcepart (RFC 7622 §2 calls such an address a full JID). */
  get isFull(): boolean {
    return this.resourcepart !== undefined
  }

  /**
   * The same account or room with another resourcepart.
   *
   * @throws JidError when it is no resourcepart
   */
  withResource(resourcepart: string): Jid {
    return Jid.of({ localpart: this.localpart, domainpart: this.domainpart, resourcepart })
  }

  /** Whether the other is the same address; a text that is no address never is. */
  equals(other: JidLike): boolean {
    if (typeof other !== 'string') return this.#text === other.toString()
    return this.#text === other || this.#text === Jid.tryParse(other)?.toString()
  }

  /** The address as it is written on the wire: the canonical form. */
  toString(): string {
    return this.#text
  }

  /** @internal The text as it stands in an attribute. Kept: addresses are written again and again. */
  get $escaped(): string {
    this.#escaped ??= escapeAttribute(this.#text)
    return this.#escaped
  }

  /** In JSON an address is a string. */
  toJSON(): string {
    return this.#text
  }

  /** Keeps the text given when it is canonical already, so that it is not made a second time. */
  static #fromParts(parts: JidParts, given: string): Jid {
    const text = join(parts.localpart, parts.domainpart, parts.resourcepart)
    return new Jid(parts, text === given ? given : text)
  }
}

/** The parts of an address, not yet prepared. */
export interface JidInit {
  readonly localpart?: string | undefined
  readonly domainpart: string
  readonly resourcepart?: string | undefined
}

function join(
  localpart: string | undefined,
  domainpart: string,
  resourcepart: string | undefined,
): string {
  const bare = localpart === undefined ? domainpart : `${localpart}@${domainpart}`
  return resourcepart === undefined ? bare : `${bare}/${resourcepart}`
}
