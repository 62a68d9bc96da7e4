/**
 * How much a peer may send before it is cut off (RFC 6120 §13.12). Exceeding a limit is
 * `policy-violation`.
 */

/** The limits of a tokenizer. */
export interface XmlLimits {
  /** The bytes of one top-level element, or of the stream header; less than 64 MiB. */
  readonly bytes: number
  /** The elements open at a time within a top-level element, itself included; at most 1024. */
  readonly depth: number
  /** The attributes of one element, declarations of prefixes included. */
  readonly attributes: number
  /** The elements of one top-level element, itself included. */
  readonly elements: number
  /**
   * The names and namespaces no declaration knows that one top-level element may bring. Each counts as
   * it is written and by what it means, so that an element of a new name and namespace is four.
   */
  readonly names: number
  /** The bytes of one name or namespace. */
  readonly nameBytes: number
}

/**
 * The limits after authentication. 2 MiB holds an avatar of 1 MiB in base64, and is above what
 * servers let through (Prosody 256 KiB, ejabberd 512 KiB between servers).
 */
export const defaultLimits: XmlLimits = {
  bytes: 2 * 1024 * 1024,
  depth: 128,
  attributes: 256,
  elements: 50_000,
  names: 2_000,
  nameBytes: 1024,
}

/**
 * The limits before authentication: stream features and SASL. The largest thing there is a Kerberos
 * token (48,000 bytes by default in Windows domains, 64,000 in base64); RFC 6120 §13.12 forbids a
 * server less than 10,000.
 */
export const preAuthLimits: XmlLimits = {
  bytes: 96 * 1024,
  depth: 16,
  attributes: 32,
  elements: 500,
  names: 200,
  nameBytes: 256,
}

/** The given limits, completed. Throws RangeError for one that is no positive integer or too large. */
export function checkedLimits(limits: Partial<XmlLimits> | undefined): XmlLimits {
  const checked: XmlLimits = { ...defaultLimits, ...limits }
  for (const [name, value] of Object.entries(checked) as [keyof XmlLimits, number][]) {
    const most = greatestLimits[name]
    if (Number.isInteger(value) && value > 0 && value <= most) continue
    throw new RangeError(`the limit ${name} is ${value}, not an integer from 1 to ${most}`)
  }
  return checked
}

/** The qids of names that only the network uses, and the indices of a tape, fit well into 31 bits. */
const greatestCount = 2 ** 20

/** The limits that there may be at most. */
export const greatestLimits: XmlLimits = {
  // The tape keeps the end of a value in 26 bits.
  bytes: 2 ** 26 - 1,
  // Elements are read, written and compared by functions that call themselves: at some 1,200 levels the
  // stack of Node 20 and 24 is full, and whoever writes one has used some of it.
  depth: 512,
  attributes: greatestCount,
  elements: greatestCount,
  names: greatestCount,
  nameBytes: greatestCount,
}
