import { Ping } from '../../generated/xep-0199/index.ts'
import type { RequestOptions } from '../client/request-types.ts'
import type { JidLike } from '../jid/jid.ts'
import { isStanzaError } from '../node/index.ts'
import { Extension } from './extension.ts'

/** Ping (XEP-0199): answers pings, and sends them. */
export class XmppPing extends Extension {
  static readonly xep: number = 199

  override get features(): readonly string[] {
    return [Ping.declaration.namespace]
  }

  /**
   * Fulfils when an entity has answered, one's own server where `to` is absent. An entity that does not
   * know pings has answered, too (§4.1). Rejects as a request.
   */
  async ping(to?: JidLike, options?: RequestOptions): Promise<void> {
    try {
      await this.stream.request(to, new Ping(), options)
    } catch (error) {
      if (!isStanzaError(error) || !isUnknown.has(error.condition)) throw error
      // From a server it may mean that nobody is there, which is no answer of the entity.
      if (to !== undefined && error.condition === 'service-unavailable') throw error
    }
  }

  override initialize(): void {
    this.stream.handle(Ping, 'get', () => {})
  }
}

const isUnknown: ReadonlySet<string> = new Set(['service-unavailable', 'feature-not-implemented'])
