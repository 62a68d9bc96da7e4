import { CsiInactive } from '../../generated/xep-0352/index.ts'
import { Jid } from '../jid/jid.ts'
import type { Feature } from '../stream/feature.ts'
import type { InlineSessionOptions } from '../stream/features/inline-session.ts'
import type { SaslAuthenticationOptions } from '../stream/features/sasl-authentication.ts'
import { sasl2Authentication } from '../stream/features/sasl2-authentication.ts'
import type { ManagementSlot } from '../stream/management-slot.ts'
import type { ClientState } from './client-state.ts'
import type { LoginInit } from './login-features.ts'
import { storedToken } from './stored-token.ts'
import { storedUserAgentId } from './stored-user-agent.ts'

/** The row by which a client logs in by SASL2 on one stream, with all that goes along with that. */
export function sasl2Login(
  { options, platform, storage, state }: LoginInit,
  login: SaslAuthenticationOptions,
  slot: ManagementSlot,
): Feature {
  const { jid, resource, anonymous = false, streamManagement, tag, userAgent } = options
  const { fast = options.storage !== undefined } = options
  const account = Jid.from(jid)
  const bare = account.bare.toString()
  const { max } = streamManagement || {}
  const management = streamManagement === false ? undefined : { slot, max }
  // Who asks for a resource gets it, though that takes another round trip: Bind 2 lets nobody choose.
  const bind = (account.resourcepart ?? resource) === undefined ? { tag } : undefined
  // Who has no account has nothing to be known by again.
  const id = anonymous ? undefined : storedUserAgentId(storage, bare, platform.sasl)
  return sasl2Authentication({
    ...login,
    userAgent: { ...userAgent, ...(id !== undefined && { id }) },
    tokens: anonymous || fast === false ? undefined : storedToken(storage, bare),
    invalidatesToken: fast === 'invalidate',
    session: { management, bind, ...clientState(state) },
  })
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
