import { Jid } from '../jid/jid.ts'
import type { GssapiContext } from '../sasl/gssapi/gssapi-context.ts'
import { ScramKeyCache } from '../sasl/scram/scram-key-cache.ts'
import type { Feature } from '../stream/feature.ts'
import { onDemand } from '../stream/features/on-demand.ts'
import {
  type SaslAuthenticationOptions,
  saslAuthentication,
} from '../stream/features/sasl-authentication.ts'
import type { ManagementSlot } from '../stream/management-slot.ts'
import { nameOf, namespaceOf } from '../stream/name-of.ts'
import type { ClientOptions } from './client-options.ts'
import type { ClientState } from './client-state.ts'
import type { ClientStorage } from './client-storage.ts'
import type { UnboundLogin } from './events.ts'
import type { Platform } from '../connection/platform.ts'
import { storedPin } from './stored-pin.ts'

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
  const { options, platform, storage, gssapi } = init
  const { jid, password, token, mechanisms, channelBinding, tls, host, port } = options
  const { anonymous = false, sasl2 = 'prefer' } = options
  const account = Jid.from(jid)
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
    pins: anonymous ? undefined : storedPin(storage, account.bare.toString()),
  }
  return (peer, tell, slot) => {
    const login = {
      ...sasl,
      peer,
      onFallback: ({ mechanism }: { readonly mechanism: string }) => tell({ mechanism, peer }),
    }
    const row = saslAuthentication(login)
    return sasl2 === 'off' ? [row] : [sasl2Row(init, login, slot), row]
  }
}

/** Few servers have it: its code is loaded where one offers it. */
function sasl2Row(
  init: LoginInit,
  login: SaslAuthenticationOptions,
  slot: ManagementSlot,
): Feature {
  return onDemand({
    name: 'sasl2',
    necessary: ['secure'],
    prohibited: ['authenticated'],
    isOffered: ({ elements }) =>
      elements.some((node) => {
        return namespaceOf(node) === 'urn:xmpp:sasl:2' && nameOf(node) === 'authentication'
      }),
    async load() {
      const { sasl2Login } = await import('./sasl2-login.ts')
      return sasl2Login(init, login, slot)
    },
  })
}
