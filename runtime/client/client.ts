import { LocalProtocolError } from '../errors.ts'
import { Jid } from '../jid/jid.ts'
import { legacySession } from '../stream/features/legacy-session.ts'
import { resourceBinding } from '../stream/features/resource-binding.ts'
import { saslAuthentication } from '../stream/features/sasl-authentication.ts'
import { ScramKeyCache } from '../sasl/scram/scram-key-cache.ts'
import { streamManagement } from '../stream/features/stream-management.ts'
import { streamResumption } from '../stream/features/stream-resumption.ts'
import { startTls } from '../stream/features/start-tls.ts'
import type { StreamManagementOptions } from '../stream/stream-management.ts'
import type { ClientOptions, Environment } from './client-options.ts'
import { memoryStorage } from './client-storage.ts'
import { Entity } from './entity.ts'
import { gssapiOf } from './gssapi-of.ts'
import { transportFor } from './transport-for.ts'
import type { EntityProfile } from './profile.ts'
import { judgeSender } from './sender-rules.ts'
import { storedPin } from './stored-pin.ts'

/** An account that is, or will be, logged in at its server. */
export class Client extends Entity {
  /**
   * A client that is not connected yet, so that handlers can be registered first.
   *
   * @throws JidError for an address that is none
   * @throws LocalProtocolError for an address without a localpart, or, of an anonymous login, with one
   */
  constructor(options: ClientOptions, environment: Environment) {
    super(profileOf(options, environment), options)
  }

  /** The domain of the account, and of its server. */
  get domain(): Jid {
    return Jid.of({ domainpart: this.jid.domainpart })
  }
}

function profileOf(options: ClientOptions, environment: Environment): EntityProfile {
  const jid = Jid.from(options.jid)
  const { localpart, domainpart } = jid
  const { anonymous = false } = options
  if (anonymous && localpart !== undefined) {
    throw new LocalProtocolError(`${jid} is the address of an account, and the login is anonymous`)
  }
  if (!anonymous && localpart === undefined) {
    throw new LocalProtocolError(`${jid} is no address of an account`)
  }
  const resource = jid.resourcepart ?? options.resource
  // The resourcepart is judged here, not when it is sent.
  if (resource !== undefined) jid.bare.withResource(resource)
  const authzid = options.authzid && Jid.from(options.authzid).bare.toString()
  const gssapi = gssapiOf(options, environment, domainpart)
  const { password, token, mechanisms, channelBinding, tls } = options
  const { platform } = environment
  const isManaged = options.streamManagement !== false
  const { max } = options.streamManagement || {}
  const keyCache = new ScramKeyCache()
  const pins = storedPin(options.storage ?? memoryStorage(), jid.bare.toString())
  return {
    platform,
    contentNamespace: 'jabber:client',
    to: Jid.of({ domainpart }),
    from: anonymous ? undefined : jid.bare,
    hasAccount: true,
    connectsOnce: typeof options.transport === 'object',
    management: managementOf(options, jid),
    features: (peer, tell, slot) => [
      startTls({ policy: tls?.policy }),
      saslAuthentication({
        platform: platform.sasl,
        username: localpart,
        password,
        authzid,
        accessToken: token,
        isAnonymous: anonymous,
        hasCertificate: tls?.certificate !== undefined,
        gssapi,
        mechanisms,
        channelBinding,
        peer,
        keyCache,
        pins: anonymous ? undefined : pins,
        onFallback: ({ mechanism }) => tell({ mechanism, peer }),
      }),
      streamResumption(slot),
      resourceBinding({ role: 'initiating', resource }),
      legacySession(),
      ...(isManaged ? [streamManagement({ role: 'initiating', slot, max })] : []),
    ],
    connect: transportFor(options, environment, { domain: domainpart, service: 'xmpp-client' }),
    complete: (stanza) => stanza,
    judge: judgeSender,
  }
}

/** @throws LocalProtocolError for a state of another account's stream */
function managementOf(
  { streamManagement: settings }: ClientOptions,
  account: Jid,
): StreamManagementOptions | undefined {
  const { state } = settings || {}
  if (state !== undefined && !Jid.parse(state.jid).bare.equals(account.bare)) {
    throw new LocalProtocolError(`the stream to resume is not one of ${account.bare}`)
  }
  return settings || undefined
}
