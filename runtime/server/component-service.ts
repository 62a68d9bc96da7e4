import type { StreamErrorCondition } from '../../generated/rfc6120/index.ts'
import { nodePlatform } from '../connection/node-platform.ts'
import { Jid } from '../jid/jid.ts'
import type { Stanza } from '../node/index.ts'
import { componentHandshake } from '../stream/features/component-handshake.ts'
import type { ConnectedComponent } from './directory.ts'
import type { Attachment, ServerStream } from './server-stream.ts'
import { type Accepted, type ServiceContext, serve } from './service-context.ts'

/** The connections of components (XEP-0114). */
export class ComponentService {
  readonly #context: ServiceContext
  /** The secrets by domain. */
  readonly #secrets: ReadonlyMap<string, string>

  constructor(context: ServiceContext) {
    this.#context = context
    const secrets = Object.entries(context.options.components ?? {})
    this.#secrets = new Map(
      secrets.map(([domain, secret]) => [Jid.parse(domain).domainpart, secret]),
    )
  }

  /** Takes a connection. */
  accept(accepted: Accepted): void {
    serve(this.#context, accepted, {
      contentNamespace: 'jabber:component:accept',
      answer: ({ to }) => this.#answer(to),
      features: () => [
        componentHandshake({
          role: 'receiving',
          secretOf: (domain) => this.#secrets.get(domain),
          platform: nodePlatform.sasl,
        }),
      ],
      bound: (stream) => (jid) => this.#attach(stream, jid),
    })
  }

  #answer(to: Jid | undefined): { readonly from: Jid } | StreamErrorCondition {
    if (to === undefined || !this.#secrets.has(to.toString())) return 'host-unknown'
    // The one that is there is not disturbed by another, be it the rightful one.
    return this.#context.directory.component(to) === undefined ? { from: to } : 'conflict'
  }

  #attach(stream: ServerStream, jid: Jid): Attachment | StreamErrorCondition {
    const { directory, router } = this.#context
    // Two may have begun at the same time.
    if (directory.component(jid) !== undefined) return 'conflict'
    const send = (stanza: Stanza): void => {
      stream.send(stanza)
    }
    const component: ConnectedComponent = { jid, send }
    directory.addComponent(component)
    return {
      receive: (stanza) => router.fromComponent(component, stanza),
      detach: () => {
        directory.removeComponent(component)
        return false
      },
    }
  }
}
