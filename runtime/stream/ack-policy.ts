/** When the peer is asked for an acknowledgement (XEP-0198 §4). Times are in milliseconds. */
export interface AckPolicy {
  /** The stanzas after which it is asked at once. */
  readonly every: number
  /** The longest that a stanza waits for the question when fewer are sent. */
  readonly delay: number
  /** It is asked when nothing was heard of it for so long, as a sign of life; `Infinity` for never. */
  readonly idle: number
  /** The peer is gone when nothing at all is heard for so long after the question. */
  readonly timeout: number
}

/** The policy where nothing else is wished. */
export const defaultAckPolicy: AckPolicy = {
  every: 10,
  delay: 1000,
  idle: 120_000,
  timeout: 30_000,
}
