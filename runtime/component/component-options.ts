import type { ClientOptions } from '../client/client-options.ts'
import type { EntityOptions } from '../client/entity-options.ts'
import type { JidLike } from '../jid/jid.ts'

/** Which component connects, and where (XEP-0114). */
export interface ComponentOptions extends EntityOptions {
  /** The domain that it serves. */
  readonly jid: JidLike
  /** The secret that the server knows, too. */
  readonly secret: string
  /** The host of the server; the domain itself where absent. */
  readonly host?: string | undefined
  /** The port; 5347 where absent. */
  readonly port?: number | undefined
  /** A connection that is made already, or a function that makes one; in place of TCP. */
  readonly transport?: ClientOptions['transport']
}
