/** The messages of OAUTHBEARER (RFC 7628 §3). */
import { type Gs2Header, readGs2Header, writeGs2Header } from '../channel-binding.ts'
import { SaslFailure } from '../sasl-failure.ts'
import type { AccessTokenRequest, OAuthError } from './access-token-validator.ts'

/** What a client sends: the token, and whom and what it is for. */
export interface BearerMessage extends AccessTokenRequest {
  readonly token: string
}

/** The client's message. */
export function writeBearerMessage({ token, authzid, host, port }: BearerMessage): string {
  let message = `${writeGs2Header({ flag: 'n', authzid })}\x01`
  if (host !== undefined) message += `host=${host}\x01`
  if (port !== undefined) message += `port=${port}\x01`
  return `${message}auth=Bearer ${token}\x01\x01`
}

/**
 * Reads a client's message. Pairs that are not known are let go, as §3.1 has it.
 *
 * @throws SaslFailure `malformed-request`
 */
export function readBearerMessage(message: string): BearerMessage {
  const gs2 = readGs2Header(message)
  if (!gs2) throw malformed('the message has no GS2 header')
  checkFlag(gs2.header)
  const body = message.slice(gs2.length)
  if (!isBody.test(body)) throw malformed('the message is not made of pairs')
  const pairs = new Map<string, string>()
  for (const pair of body.slice(1, -2).split('\x01')) {
    const at = pair.indexOf('=')
    const key = pair.slice(0, at)
    if (pairs.has(key)) throw malformed('a pair stands twice')
    pairs.set(key, pair.slice(at + 1))
  }
  const [, token] = credentials.exec(pairs.get('auth') ?? '') ?? []
  if (token === undefined) throw malformed('there is no bearer token')
  const port = pairs.get('port')
  if (port !== undefined && !isPort.test(port)) throw malformed('the port is no number')
  return {
    token,
    authzid: gs2.header.authzid,
    host: pairs.get('host'),
    port: port === undefined ? undefined : Number(port),
  }
}

/** Whether a text can be sent as a token (RFC 6750 §2.1). */
export function isAccessToken(token: string): boolean {
  return isToken.test(token)
}

/** The server's word for why a token is not taken. */
export function writeOAuthError({ status, scope, openidConfiguration }: OAuthError): string {
  return JSON.stringify({ status, scope, 'openid-configuration': openidConfiguration })
}

/** Reads that word; `undefined` when it is none. What is not a string in it is let go. */
export function readOAuthError(message: string): OAuthError | undefined {
  let value: unknown
  try {
    value = JSON.parse(message)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const { status, scope, 'openid-configuration': configuration } = value as Record<string, unknown>
  if (typeof status !== 'string') return undefined
  return {
    status,
    scope: typeof scope === 'string' ? scope : undefined,
    openidConfiguration: typeof configuration === 'string' ? configuration : undefined,
  }
}

/** The mechanism binds no channel. */
function checkFlag({ flag }: Gs2Header): void {
  if (typeof flag === 'string') return
  const reason = 'the mechanism binds no channel'
  throw new SaslFailure('malformed-request', reason, { check: 'channel-binding' })
}

function malformed(reason: string): SaslFailure {
  return new SaslFailure('malformed-request', reason, { check: 'message' })
}

const isToken = /^[A-Za-z0-9._~+/-]+=*$/
const isBody = /^\x01(?:[A-Za-z]+=[\x21-\x7e \t\r\n]*\x01)+\x01$/
const credentials = /^[Bb][Ee][Aa][Rr][Ee][Rr] +([A-Za-z0-9._~+/-]+=*)$/
const isPort = /^[1-9]\d{0,4}$/
