import { SmEnable, SmFeature, SmResume } from '../../../generated/xep-0198/index.ts'
import { Bind2, Bind2Bound } from '../../../generated/xep-0386/index.ts'
import type { Sasl2Authenticate } from '../../../generated/xep-0388/index.ts'
import type { Jid } from '../../jid/jid.ts'
import { StanzaError } from '../../node/index.ts'
import type { Scene } from '../feature.ts'
import type { ManagementSlot } from '../management-slot.ts'
import {
  grantManagement,
  type KeptStreams,
  type Resumption,
  resumeManagement,
} from './management-grant.ts'

/** What a receiving entity does for a stream in the breath of its login. */
export interface InlineServiceOptions {
  /** What manages the stream, and where those that broke are kept. */
  readonly management?:
    | { readonly slot: ManagementSlot; readonly kept: KeptStreams | undefined }
    | undefined
  /**
   * Binds a resource (XEP-0386): gives the full JID for an account, with the tag of the client in it,
   * and always the same for a user agent if it likes. Of an error the client hears that nothing is
   * bound, and may bind as RFC 6120 §7 has it.
   */
  readonly assign?:
    | ((
        account: Jid,
        tag: string | undefined,
        userAgent: string | undefined,
      ) => Jid | StanzaError | Promise<Jid | StanzaError>)
    | undefined
  /** What else can be switched on with the resource, by name. */
  readonly switches?: Readonly<Record<string, (request: Bind2, jid: Jid) => void>> | undefined
}

/** The session’s part in a login at a receiving entity (XEP-0386, XEP-0198 §10). */
export class InlineService {
  readonly #options: InlineServiceOptions
  readonly #scene: Scene

  constructor(options: InlineServiceOptions, scene: Scene) {
    this.#options = options
    this.#scene = scene
  }

  /** What is offered among the inline features. */
  offers(): (SmFeature | Bind2)[] {
    const { management, assign, switches = {} } = this.#options
    const features = [...(management === undefined ? [] : [smNamespace]), ...Object.keys(switches)]
    const bind = new Bind2(features.length > 0 ? { inline: { features } } : {})
    return [
      ...(management?.kept === undefined ? [] : [new SmFeature()]),
      ...(assign === undefined ? [] : [bind]),
    ]
  }

  /** Goes on with the stream that the request names, where it names one: before all else. */
  resume(request: Sasl2Authenticate, account: Jid): Resumption | undefined {
    const { management } = this.#options
    const resume = request.get(SmResume)
    if (resume === undefined || management === undefined) return undefined
    const { slot, kept } = management
    return resumeManagement(resume, { slot, kept, account })
  }

  /** Finds the address that the request asks for, where it does; `undefined` for none. */
  async assign(request: Sasl2Authenticate, account: Jid): Promise<Jid | undefined> {
    const { assign } = this.#options
    const bind = request.get(Bind2)
    if (assign === undefined || bind === undefined) return undefined
    const jid = await assign(account, bind.tag, request.userAgent?.id)
    return jid instanceof StanzaError ? undefined : jid
  }

  /** Binds the address, and switches on what goes along with it. */
  bind(request: Sasl2Authenticate, jid: Jid): Bind2Bound {
    const { management, switches = {} } = this.#options
    const bind = request.get(Bind2) ?? new Bind2()
    for (const enable of Object.values(switches)) enable(bind, jid)
    const enable = bind.get(SmEnable)
    if (enable === undefined || management === undefined) return new Bind2Bound()
    const { slot, kept } = management
    const createId = (): string => this.#scene.createId()
    return new Bind2Bound({}, [grantManagement(enable, { slot, kept, jid, createId })])
  }
}

const smNamespace = 'urn:xmpp:sm:3'
