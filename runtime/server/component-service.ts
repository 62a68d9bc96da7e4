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
      answer: ({ to }) => (to && this.#secrets.has(to.toString()) ? { from: to } : 'host-unknown'),
      features: [
        componentHandshake({
          role: 'receiving',
          secretOf: (domain) => this.#secrets.get(domain),
          platform: nodePlatform.sasl,
        }),
      ],
      bound: (stream) => (jid) => this.#attach(stream, jid),
    })
  }

  #attach(stream: ServerStream, jid: Jid): Attachment | StreamErrorCondition {
    const { directory, router } = this.#context
    // The one that is there is not disturbed: whoever has the secret could take its place otherwise.
    if (directory.component(jid) !== undefined) return 'conflict'
    const component: ConnectedComponent = { jid, send: (stanza: Stanza) => stream.send(stanza) }
    directory.addComponent(component)
    return {
      receive: (stanza) => router.fromComponent(component, stanza),
      detach: () => directory.removeComponent(component),
    }
  }
}
