import { CsiInactive } from '../../generated/xep-0352/index.ts'
import { Jid } from '../jid/jid.ts'
import type { GssapiContext } from '../sasl/gssapi/gssapi-context.ts'
import { ScramKeyCache } from '../sasl/scram/scram-key-cache.ts'
import type { Feature } from '../stream/feature.ts'
import {
  type SaslAuthenticationOptions,
  saslAuthentication,
} from '../stream/features/sasl-authentication.ts'
import type { InlineSessionOptions } from '../stream/features/inline-session.ts'
import { sasl2Authentication } from '../stream/features/sasl2-authentication.ts'
import type { ManagementSlot } from '../stream/management-slot.ts'
import type { ClientOptions } from './client-options.ts'
import type { ClientState } from './client-state.ts'
import type { ClientStorage } from './client-storage.ts'
import type { UnboundLogin } from './events.ts'
import type { Platform } from '../connection/platform.ts'
import { storedPin } from './stored-pin.ts'
import { storedToken } from './stored-token.ts'
import { storedUserAgentId } from './stored-user-agent.ts'

/** What the login of a client is made of, for all of its streams. */
export interface LoginInit {
  readonly options: ClientOptions
  readonly platform: Platform
  readonly storage: ClientStorage
  readonly state: ClientState
  readonly gssapi: (() => GssapiContext | Promise<GssapiContext>) | undefined
}

/** The rows by which a client logs in on one stream: SASL2 where the server has it, and SASL. */
export function loginFeatures(
  init: LoginInit,
): (
  peer: string,
  tell: (notice: UnboundLogin) => void,
  slot: ManagementSlot,
) => readonly Feature[] {
  const { options, platform, storage, state, gssapi } = init
  const { jid, resource, password, token, mechanisms, channelBinding, tls, host, port } = options
  const { anonymous = false, sasl2 = 'prefer', streamManagement, tag, userAgent } = options
  const account = Jid.from(jid)
  const bare = account.bare.toString()
  const sasl: SaslAuthenticationOptions = {
    platform: platform.sasl,
    username: account.localpart,
    password,
    authzid: options.authzid && Jid.from(options.authzid).bare.toString(),
    accessToken: token,
    isAnonymous: anonymous,
    hasCertificate: tls?.certificate !== undefined,
    gssapi,
    host,
    port,
    mechanisms,
    channelBinding,
    keyCache: new ScramKeyCache(),
    pins: anonymous ? undefined : storedPin(storage, bare),
  }
  const { fast = options.storage !== undefined } = options
  // Who asks for a resource gets it, though that takes another round trip: Bind 2 lets nobody choose.
  const bind = (account.resourcepart ?? resource) === undefined ? { tag } : undefined
  const sasl2Options = {
    // Who has no account has nothing to be known by again.
    userAgent: { ...userAgent, ...(!anonymous && { id: userAgentId(init, bare) }) },
    tokens: anonymous || fast === false ? undefined : storedToken(storage, bare),
    invalidatesToken: fast === 'invalidate',
  }
  return (peer, tell, slot) => {
    const { max } = streamManagement || {}
    const management = streamManagement === false ? undefined : { slot, max }
    const login = {
      ...sasl,
      peer,
      onFallback: ({ mechanism }: { readonly mechanism: string }) => tell({ mechanism, peer }),
    }
    const session = { management, bind, ...clientState(state) }
    return [
      ...(sasl2 === 'off' ? [] : [sasl2Authentication({ ...login, ...sasl2Options, session })]),
      saslAuthentication(login),
    ]
  }
}

/** That nobody looks at the client is told with the resource (XEP-0386 §3.2), where that can be. */
function clientState(state: ClientState): Pick<InlineSessionOptions, 'requests' | 'bound'> {
  let isAsked = false
  return {
    requests(features) {
      isAsked = !state.isActive && features.includes(CsiInactive.declaration.namespace)
      return isAsked ? [new CsiInactive()] : []
    },
    bound() {
      if (isAsked) state.wasTold()
    },
  }
}

function userAgentId({ storage, platform }: LoginInit, account: string): () => Promise<string> {
  return storedUserAgentId(storage, account, platform.sasl)
}
