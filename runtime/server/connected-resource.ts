import type { Presence, StreamErrorCondition } from '../../generated/rfc6120/index.ts'
import type { Jid } from '../jid/jid.ts'
import type { Stanza } from '../node/index.ts'
import type { Account, Resource } from './directory.ts'
import type { Router } from './router.ts'
import type { Attachment, ServerStream } from './server-stream.ts'

/** What a connected resource is made with. */
export interface ConnectedResourceOptions {
  readonly jid: Jid
  readonly account: Account
  readonly stream: ServerStream
  readonly router: Router
  /** Its stream is over. */
  readonly detached: () => void
}

/** A client that is logged in: between its stream and the router. */
export class ConnectedResource implements Resource, Attachment {
  readonly jid: Jid
  readonly account: Account
  presence: Presence | undefined
  isInterested = false
  readonly directed: Map<string, Jid> = new Map<string, Jid>()
  readonly #options: ConnectedResourceOptions

  /** Takes its place in the account. */
  constructor(options: ConnectedResourceOptions) {
    const { jid, account } = options
    this.jid = jid
    this.account = account
    this.#options = options
    account.resources.set(jid.resourcepart ?? '', this)
  }

  send(stanza: Stanza): void {
    this.#options.stream.send(stanza)
  }

  receive(stanza: Stanza): StreamErrorCondition | undefined {
    return this.#options.router.fromClient(this, stanza)
  }

  detach(): void {
    this.account.resources.delete(this.jid.resourcepart ?? '')
    this.#options.detached()
    this.#options.router.presence.ended(this)
  }

  /** Ends its stream. */
  end(condition: StreamErrorCondition): void {
    this.#options.stream.end(condition)
  }
}
