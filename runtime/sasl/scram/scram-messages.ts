/**
 * The messages of SCRAM (RFC 5802 §7), read strictly: attributes stand in their order, each once,
 * and what is not understood is an extension that only `m=` makes mandatory.
 */
import { decodeBase64 } from '../../node/values/base64.ts'
import { type Gs2Header, readGs2Header, unescapeName } from '../channel-binding.ts'
import { type SaslCheck, type SaslCondition, SaslFailure } from '../sasl-failure.ts'

/** `client-first-message`. */
export interface ClientFirstMessage {
  readonly header: Gs2Header
  /** The header as it was written, which the channel binding repeats. */
  readonly headerText: string
  /** What of the message the signatures cover. */
  readonly bare: string
  readonly username: string
  readonly nonce: string
}

/** `server-first-message`. */
export interface ServerFirstMessage {
  readonly nonce: string
  readonly salt: Uint8Array
  readonly iterations: number
  /** The hash of what was offered, of XEP-0474. */
  readonly offerHash: string | undefined
}

/** `client-final-message`. */
export interface ClientFinalMessage {
  readonly channelBinding: Uint8Array
  readonly nonce: string
  readonly proof: Uint8Array
  /** What of the message the signatures cover. */
  readonly withoutProof: string
}

/** `server-final-message`: the signature, or the server's word for what went wrong. */
export type ServerFinalMessage = { readonly signature: Uint8Array } | { readonly error: string }

/** @throws SaslFailure */
export function readClientFirst(message: string): ClientFirstMessage {
  const gs2 = readGs2Header(message)
  if (!gs2) throw malformed('malformed-request', 'the first message has no GS2 header')
  const bare = message.slice(gs2.length)
  const attributes = split(bare, 'malformed-request')
  const username = unescapeName(value(attributes[0], 'n') ?? '')
  if (username === undefined) throw malformed('malformed-request', 'the user name is missing')
  const nonce = readNonce(value(attributes[1], 'r'), 'malformed-request')
  checkExtensions(attributes.slice(2), 'malformed-request')
  const headerText = message.slice(0, gs2.length)
  return { header: gs2.header, headerText, bare, username, nonce }
}

/** @throws SaslFailure */
export function readServerFirst(message: string): ServerFirstMessage {
  const attributes = split(message, 'aborted')
  const nonce = readNonce(value(attributes[0], 'r'), 'aborted')
  const salt = decodeBase64(value(attributes[1], 's') ?? '')
  if (!salt || salt.length === 0) throw malformed('aborted', 'the salt is not valid', 'salt')
  const iterations = value(attributes[2], 'i') ?? ''
  if (!isCount.test(iterations)) {
    throw malformed('aborted', 'the iteration count is not a number', 'iteration-count')
  }
  const extensions = attributes.slice(3)
  checkExtensions(extensions, 'aborted')
  const [offerHash, second] = extensions.filter((extension) => extension.startsWith('h='))
  if (second !== undefined) throw malformed('aborted', 'there are two hashes', 'downgrade')
  return { nonce, salt, iterations: Number(iterations), offerHash: offerHash?.slice(2) }
}

/** @throws SaslFailure */
export function readClientFinal(message: string): ClientFinalMessage {
  const attributes = split(message, 'malformed-request')
  const channelBinding = decodeBase64(value(attributes[0], 'c') ?? '')
  if (!channelBinding || channelBinding.length === 0) {
    throw malformed('malformed-request', 'the channel binding is not valid', 'channel-binding')
  }
  const nonce = readNonce(value(attributes[1], 'r'), 'malformed-request')
  const proof = attributes.length < 3 ? undefined : value(attributes.at(-1), 'p')
  const proofBytes = decodeBase64(proof ?? '')
  if (!proofBytes || proofBytes.length === 0) {
    throw malformed('malformed-request', 'the proof is not valid')
  }
  checkExtensions(attributes.slice(2, -1), 'malformed-request')
  const withoutProof = message.slice(0, message.lastIndexOf(',p='))
  return { channelBinding, nonce, proof: proofBytes, withoutProof }
}

/** @throws SaslFailure */
export function readServerFinal(message: string): ServerFinalMessage {
  const attributes = split(message, 'aborted')
  const error = value(attributes[0], 'e')
  if (error !== undefined) return { error: isErrorName.test(error) ? error : 'other-error' }
  const signature = decodeBase64(value(attributes[0], 'v') ?? '')
  if (!signature || signature.length === 0) {
    throw malformed('aborted', 'the server signature is not valid', 'server-signature')
  }
  checkExtensions(attributes.slice(1), 'aborted')
  return { signature }
}

/** Cuts a message at its commas; a mandatory extension may stand first only, and none is known. */
function split(message: string, condition: SaslCondition): string[] {
  const attributes = message.split(',')
  if (attributes[0]?.startsWith('m=')) {
    throw malformed(condition, 'a mandatory extension is not known', 'mandatory-extension')
  }
  return attributes
}

function value(attribute: string | undefined, name: string): string | undefined {
  return attribute?.startsWith(`${name}=`) ? attribute.slice(2) : undefined
}

function readNonce(nonce: string | undefined, condition: SaslCondition): string {
  if (nonce !== undefined && isNonce.test(nonce)) return nonce
  throw malformed(condition, 'the nonce is missing or not printable', 'nonce')
}

function checkExtensions(attributes: readonly string[], condition: SaslCondition): void {
  for (const attribute of attributes) {
    if (attribute.startsWith('m=')) {
      throw malformed(condition, 'a mandatory extension is not known', 'mandatory-extension')
    }
    if (!isExtension.test(attribute)) throw malformed(condition, 'an extension is malformed')
  }
}

function malformed(
  condition: SaslCondition,
  reason: string,
  check: SaslCheck = 'message',
): SaslFailure {
  return new SaslFailure(condition, reason, { check })
}

/** Printable ASCII less the comma. */
const isNonce = /^[!-+\--~]+$/
const isCount = /^[1-9]\d{0,9}$/
/** The attributes of the grammar itself are no extensions, wherever they stand. */
const isExtension = /^(?![nrscipveam]=)[A-Za-z]=[^\0]+$/
const isErrorName = /^[a-z-]{1,64}$/
