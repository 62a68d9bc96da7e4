/** The calls of the interface that wait for a peer, each ready to be made. */

/** A call that is about to be made, and its other side. */
export interface ReadyCall {
  readonly call: (signal: AbortSignal) => Promise<unknown>
  /** Grows with what leaves for the network. */
  readonly sent: () => number
  /** What it waits for happens. Absent where that has no end of its own. */
  readonly answer?: (() => unknown) | undefined
  /** Lets go of what it was made with. */
  readonly end: () => unknown
}

/** A row of the tables of such calls. */
export interface WaitingCall {
  /** As the report of the interface has it. */
  readonly name: string
  /** What tells it from other rows of the name. */
  readonly when?: string | undefined
  /** What the signal does to it: it rejects where absent; closing ends the connection at once. */
  readonly obeys?: 'by ending' | undefined
  readonly ready: () => Promise<ReadyCall>
}
