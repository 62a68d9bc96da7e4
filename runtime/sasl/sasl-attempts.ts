/**
 * By what an initiating entity tries to authenticate, and how it binds the channel (XEP-0440 §4,
 * XEP-0474 §6): data in, data out.
 */
import type { ChannelBinding, ChannelBindingType } from './channel-binding.ts'
import { filterMechanismList, type MechanismFilter } from './filter-mechanism-list.ts'
import type { SaslProperties } from './mechanism.ts'
import { mechanismTraits } from './mechanism-traits.ts'
import { type SaslCondition, SaslFailure } from './sasl-failure.ts'

/** What {@link saslAttempts} goes by, besides the properties. */
export interface SaslAttemptOptions extends Omit<MechanismFilter, 'serverSide'> {
  /** The mechanisms that may be used; all where absent. */
  readonly mechanisms?: readonly string[] | undefined
  /** The profile they were offered by: RFC 6120, or XEP-0388, whose rules are stricter. */
  readonly profile?: 'sasl' | 'sasl2' | undefined
}

/** One attempt. It holds nothing secret; {@link attemptProperties} makes a machine's properties. */
export interface SaslAttempt {
  readonly mechanism: string
  /** The type by which the channel is bound; `undefined` where it is not. */
  readonly bindingType: ChannelBindingType | undefined
  /** What the machine is to know of channel binding. */
  readonly channelBindings: readonly ChannelBinding[]
  /** Whether it does without the binding that attempts before it had: worth an event. */
  readonly isFallback: boolean
  /** Whether it goes on only when the server shows what it has offered. */
  readonly needsOfferHash: boolean
}

/**
 * The attempts to make on a stream, in their order; {@link remainingAttempts} says which are left after
 * one has failed. A strong mechanism is never followed by one that puts the password at risk, and each
 * channel binding is tried once. Empty when no mechanism can be used.
 *
 * @param properties - `offered`, `channelBindingTypes` and `channelBindings` among them
 * @throws SaslFailure `aborted` when what is offered shows that somebody changed it, or when the
 *   channel has to be bound and cannot be
 */
export function saslAttempts(
  properties: SaslProperties,
  options: SaslAttemptOptions = {},
): readonly SaslAttempt[] {
  const { channelBinding = 'prefer', mechanisms, profile = 'sasl' } = options
  const { offered = [], channelBindingTypes = [] } = properties
  const available = channelBinding === 'off' ? [] : (properties.channelBindings ?? [])
  const isPlusOffered = offered.some((name) => name.endsWith('-PLUS'))
  const bindings = bothHave(available, channelBindingTypes)
  const needsOfferHash = isPlusOffered && isStripped(available, bindings, channelBindingTypes)
  const wanted = mechanisms ? offered.filter((name) => mechanisms.includes(name)) : offered
  const usable = usableMechanisms(wanted, { ...properties, channelBindings: bindings }, options)
  const fault =
    available.length > 0 ? faultOf(isPlusOffered, channelBindingTypes, profile) : undefined
  const trusted = usable.filter(
    (name) => hasNothingToBind(name) || (fault === undefined && (!needsOfferHash || isScram(name))),
  )
  if (trusted.length === 0 && usable.length > 0) {
    const unknown = 'no channel binding type announced is known, nor is the one all must have'
    throw aborted(fault ?? unknown)
  }
  const attempts = trusted.flatMap((name) => attemptsWith(name, bindings, available))
  return attempts.map((attempt) => ({
    ...attempt,
    needsOfferHash: needsOfferHash && isScram(attempt.mechanism),
    isFallback: !isBound(attempt) && attempts.some((o) => isBound(o) && isSameKind(o, attempt)),
  }))
}

/**
 * The attempts that are left when the first has failed by the server's word.
 *
 * A mechanism that the server does not take is passed over. One that it refuses otherwise is followed
 * by its other channel bindings, by one attempt without, and by what uses other credentials.
 */
export function remainingAttempts(
  attempts: readonly SaslAttempt[],
  condition: SaslCondition,
): readonly SaslAttempt[] {
  const [failed, ...rest] = attempts
  if (!failed || isFinal.has(condition)) return []
  if (condition === 'invalid-mechanism' || condition === 'mechanism-too-weak') {
    return rest.filter(({ mechanism }) => mechanism !== failed.mechanism)
  }
  const mayBeBinding = condition === 'not-authorized' || condition === 'malformed-request'
  const unbound = rest.find((other) => isSameKind(other, failed) && !isBound(other))
  return rest.filter((other) => {
    if (!isSameKind(other, failed)) return true
    if (!mayBeBinding || !isBound(failed)) return false
    return other.mechanism === failed.mechanism || other === unbound
  })
}

/** The properties of the machine that makes an attempt. */
export function attemptProperties(
  { channelBindings, needsOfferHash }: SaslAttempt,
  properties: SaslProperties,
): SaslProperties {
  return { ...properties, channelBindings, needsOfferHash }
}

/** What in the offer betrays that something was taken out of it (XEP-0440 §4, rules 4 and 5). */
function faultOf(
  isPlusOffered: boolean,
  types: readonly string[],
  profile: 'sasl' | 'sasl2',
): string | undefined {
  if (isPlusOffered && types.length === 0 && profile === 'sasl2') {
    return 'mechanisms that bind the channel are offered, but no channel binding types'
  }
  if (isPlusOffered || types.length === 0) return undefined
  return 'channel binding types are announced, but no mechanism that uses them'
}

/** The bindings that both sides have, as far as is known; the weakest last (XEP-0440 §4, 7). */
function bothHave(
  available: readonly ChannelBinding[],
  types: readonly string[],
): readonly ChannelBinding[] {
  const both =
    types.length === 0 ? [...available] : available.filter(({ type }) => types.includes(type))
  return both.sort((left, right) => Number(isWeak(left)) - Number(isWeak(right)))
}

/** Whether types are announced of which none can be used, nor is the one that all servers must have. */
function isStripped(
  available: readonly ChannelBinding[],
  both: readonly ChannelBinding[],
  types: readonly string[],
): boolean {
  if (available.length === 0 || both.length > 0) return false
  return types.length > 0 && !types.includes(endPoint)
}

/** The usable ones, less all weak ones where there is any that is strong. */
function usableMechanisms(
  wanted: readonly string[],
  properties: SaslProperties,
  options: SaslAttemptOptions,
): readonly string[] {
  const filter = { ...options, serverSide: false }
  const usable = filterMechanismList(wanted, properties, filter)
  if (usable.length === 0) checkDemand(wanted, properties, options)
  const strong = usable.filter((name) => mechanismTraits(name)?.pins)
  return strong.length > 0 ? strong : usable.slice(0, 1)
}

/** Tells when it is for want of a channel binding that nothing is left. */
function checkDemand(
  wanted: readonly string[],
  properties: SaslProperties,
  options: SaslAttemptOptions,
): void {
  const { hidesPassword = false } = options.pin ?? {}
  const lenient = { ...options, channelBinding: 'prefer', pin: { hidesPassword } } as const
  if (filterMechanismList(wanted, properties, lenient).length === 0) return
  const isPinned = options.channelBinding !== 'require'
  throw aborted(
    isPinned
      ? 'the account has been bound to its channel before, and cannot be now'
      : 'the channel is to be bound, and cannot be',
  )
}

function attemptsWith(
  mechanism: string,
  bindings: readonly ChannelBinding[],
  available: readonly ChannelBinding[],
): Omit<SaslAttempt, 'isFallback' | 'needsOfferHash'>[] {
  const { bindsChannel = false, bindingType } = mechanismTraits(mechanism) ?? {}
  // What is available decides whether SCRAM says that it could have bound the channel.
  if (!bindsChannel) return [{ mechanism, bindingType: undefined, channelBindings: available }]
  return bindings
    .filter(({ type }) => bindingType === undefined || type === bindingType)
    .map((binding) => ({
      mechanism,
      bindingType: binding.type,
      channelBindings: [binding],
    }))
}

function isBound({ bindingType }: Pick<SaslAttempt, 'bindingType'>): boolean {
  return bindingType !== undefined
}

/** Whether two attempts show the same credentials. */
function isSameKind(
  left: Pick<SaslAttempt, 'mechanism'>,
  right: Pick<SaslAttempt, 'mechanism'>,
): boolean {
  return credential(left.mechanism) === credential(right.mechanism)
}

function credential(mechanism: string): string | undefined {
  const needs = mechanismTraits(mechanism)?.needs ?? []
  return needs.find((name) => name !== 'username' && name !== 'channelBindings')
}

/**
 * Whether no binding is missed: TLS itself authenticates, or nobody does. Prosody announces types where
 * it offers nothing but such a mechanism.
 */
function hasNothingToBind(mechanism: string): boolean {
  const { isOfChannel = false, needs = [] } = mechanismTraits(mechanism) ?? {}
  return isOfChannel || needs.includes('isAnonymous')
}

function isScram(mechanism: string): boolean {
  return mechanism.startsWith('SCRAM-')
}

function isWeak({ type }: ChannelBinding): boolean {
  return type === endPoint
}

function aborted(reason: string): SaslFailure {
  return new SaslFailure('aborted', reason, { check: 'channel-binding' })
}

const endPoint = 'tls-server-end-point'
/** The conditions after which nothing else is tried: the server is not able or not willing now. */
const isFinal: ReadonlySet<SaslCondition> = new Set([
  'aborted',
  'encryption-required',
  'temporary-auth-failure',
])
