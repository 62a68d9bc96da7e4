import { Register } from '../../generated/xep-0077/index.ts'
import { Agenda } from '../connection/agenda.ts'
import { Driver, type DriverOptions } from '../connection/driver.ts'
import type { Platform } from '../connection/platform.ts'
import { ConnectionError, LocalProtocolError } from '../errors.ts'
import { Jid } from '../jid/jid.ts'
import { registry } from '../node/index.ts'
import { accountRegistration } from '../stream/features/account-registration.ts'
import { startTls } from '../stream/features/start-tls.ts'
import type { Trace } from '../stream/redact.ts'
import type { ClientOptions, Environment } from './client-options.ts'
import { deferred } from './deferred.ts'
import { fillRegistration, type RegistrationAnswer, registrationOf } from './fill-registration.ts'
import { transportFor } from './transport-for.ts'
import { unlessAborted } from '../connection/unless-aborted.ts'

/** The account that is to be, and how its server is reached. */
export interface NewAccountOptions
  extends Pick<
    ClientOptions,
    | 'host'
    | 'port'
    | 'tls'
    | 'websocket'
    | 'proxy'
    | 'transport'
    | 'timeout'
    | 'closeTimeout'
    | 'signal'
    | 'lang'
    | 'log'
    | 'debug'
  > {
  /** The address that it is to have. */
  readonly jid: ClientOptions['jid']
  readonly password: string
  /**
   * Fills in what the server asks for: values beside the name and the password, or the form of XEP-0004 in
   * it. Where absent, name and password are filled in, and it rejects when the server wants more. It has
   * the time of `timeout`.
   */
  readonly fill?: ((form: Register) => RegistrationAnswer | Promise<RegistrationAnswer>) | undefined
}

/** Creates an account over a stream of its own. Rejects as `createAccount`. */
export async function registerAccount(
  options: NewAccountOptions,
  environment: Environment,
): Promise<void> {
  const { timeout = 30_000, signal = new AbortController().signal } = options
  const { platform } = environment
  const created = deferred<void>()
  created.promise.catch(() => {})
  const session = sessionOf(options, () => created.resolve())
  const agenda = new Agenda(platform.clock)
  const deadline = agenda.now + timeout
  const { domainpart: domain } = session.to
  const connect = transportFor(options, environment, { domain, service: 'xmpp-client' })
  const transport = await unlessAborted(connect({ timeout, signal }), signal, (late) =>
    late.destroy(),
  )
  const driver = new Driver({
    transport,
    platform,
    agenda,
    session: { ...session, trace: traceOf(options, platform, transport.peer) },
    events: {
      bound: () => {},
      stanza: () => {},
      closed: (error) => created.reject(error ?? endedEarly(transport.peer)),
    },
    fault: (error) => platform.warn(`the creation of an account failed: ${error}`),
    loginTimeout: Math.max(1, deadline - agenda.now),
    closeTimeout: options.closeTimeout,
  })
  const onAbort = (): void => {
    created.reject(signal.reason)
    driver.destroy()
  }
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    driver.start()
    if (signal.aborted) onAbort()
    await created.promise
  } finally {
    signal.removeEventListener('abort', onAbort)
    await driver.close()
  }
}

type Session = DriverOptions['session'] & { readonly to: Jid }

function sessionOf(options: NewAccountOptions, registered: () => void): Session {
  const { password, fill, lang } = options
  const { localpart: username, domainpart } = Jid.from(options.jid)
  if (username === undefined) throw new LocalProtocolError(`${options.jid} names no account`)
  if (password === '') throw new LocalProtocolError('an account needs a password')
  if (options.tls?.policy !== undefined && options.tls.policy !== 'required') {
    throw new LocalProtocolError('an account is created within TLS only')
  }
  const known = { username, password }
  const fillIn = async (form: Register): Promise<Register> =>
    fill === undefined ? fillRegistration(form, known) : registrationOf(await fill(form), known)
  return {
    role: 'initiating',
    contentNamespace: 'jabber:client',
    to: Jid.of({ domainpart }),
    lang,
    features: [startTls(), accountRegistration({ registered, fill: fillIn })],
    registry: registry([Register]),
  }
}

function traceOf(
  { log, debug = false }: NewAccountOptions,
  platform: Platform,
  peer: string,
): Trace | undefined {
  if (log === undefined && !debug) return undefined
  return (direction, xml) => {
    if (debug) platform.debug(`${direction === 'in' ? '<-' : '->'} ${xml}`)
    log?.({ direction, xml, peer })
  }
}

function endedEarly(peer: string): ConnectionError {
  const message = `lost: ${peer} closed the stream before there was an account`
  return new ConnectionError('lost', message, { tried: peer })
}
