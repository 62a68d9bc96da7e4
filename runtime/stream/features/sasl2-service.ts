import {
  Sasl2Abort,
  Sasl2Authenticate,
  Sasl2Authentication,
  Sasl2Challenge,
  Sasl2FailureElement,
  Sasl2Inline,
  Sasl2Response,
  Sasl2Success,
} from '../../../generated/xep-0388/index.ts'
import { SaslChannelBinding } from '../../../generated/xep-0440/index.ts'
import { Fast, type FastToken } from '../../../generated/xep-0484/index.ts'
import type { Jid } from '../../jid/jid.ts'
import type { Content } from '../../node/index.ts'
import { filterMechanismList } from '../../sasl/filter-mechanism-list.ts'
import type { FastTokenDatabase } from '../../sasl/ht/token-database.ts'
import { mechanismNames, mechanismTraits } from '../../sasl/mechanism-traits.ts'
import type { SaslIdentity, Success } from '../../sasl/replies.ts'
import { SaslFailure } from '../../sasl/sasl-failure.ts'
import type { Feature, Scene } from '../feature.ts'
import { accountOf } from './account-of.ts'
import { AuthenticationService, type Said, type ServiceProfile } from './authentication-service.ts'
import { FastService } from './fast-service.ts'
import { InlineService, type InlineServiceOptions } from './inline-service.ts'
import { sasl2Classes } from './sasl2-classes.ts'
import { bytesOf } from './sasl2-data.ts'
import { announcedBy, offeredBy, propertiesOf } from './sasl-offer.ts'
import type { SaslServiceOptions } from './sasl-service.ts'

/** By what a receiving entity authenticates its peers by SASL2, and what goes along with that. */
export interface Sasl2ServiceOptions extends Omit<SaslServiceOptions, 'requiresTls'> {
  /** What becomes of the stream in the same breath. */
  readonly session?: InlineServiceOptions | undefined
  /** The tokens by which clients log in again (XEP-0484); none are given out where absent. */
  readonly tokens?: FastTokenDatabase | undefined
}

/** SASL2 for a receiving entity (XEP-0388): within TLS, with what can be had in the same breath. */
export function sasl2Service(options: Sasl2ServiceOptions): Feature {
  return {
    name: 'sasl2',
    necessary: ['secure'],
    prohibited: ['authenticated'],
    classes: sasl2Classes(),
    offer(scene) {
      const mechanisms = offeredBy(options, scene)
      if (mechanisms.length === 0) return undefined
      const { session = {}, tokens } = options
      const taken = tokens === undefined ? [] : takenBy(options, scene)
      const inline = [
        ...new InlineService(session, scene).offers(),
        ...(taken.length > 0 ? [new Fast({ mechanisms: taken })] : []),
      ]
      const offer = new Sasl2Authentication({
        mechanisms,
        ...(inline.length > 0 && { inline: new Sasl2Inline({}, inline) }),
      })
      // Types without a mechanism among these would look like an offer that somebody has changed.
      const types = announcedBy(mechanisms, scene)
      return types ? [offer, new SaslChannelBinding({ types })] : offer
    },
    respond(first, scene) {
      if (!(first instanceof Sasl2Authenticate)) return undefined
      const profile = new Profile(options, scene)
      const service = new AuthenticationService(profile, offeredBy(options, scene), options, scene)
      service.receive(first)
      return service
    },
  }
}

/** The profile of XEP-0388. */
class Profile implements ServiceProfile<Sasl2Authenticate> {
  readonly #options: Sasl2ServiceOptions
  readonly #scene: Scene
  #fast: FastService | undefined

  constructor(options: Sasl2ServiceOptions, scene: Scene) {
    this.#options = options
    this.#scene = scene
  }

  read(
    node: Parameters<ServiceProfile<Sasl2Authenticate>['read']>[0],
  ): Said<Sasl2Authenticate> | undefined {
    if (node instanceof Sasl2Authenticate) {
      const data = (): Uint8Array | undefined =>
        bytesOf(node, node.initialResponse, 'initial-response')
      const { mechanism } = node
      const { tokens } = this.#options
      this.#fast = undefined
      if (!node.has(Fast) || tokens === undefined) {
        return { kind: 'begin', mechanism, data, request: node }
      }
      const isOffered = takenBy(this.#options, this.#scene).includes(mechanism)
      return { kind: 'begin', mechanism, data, request: node, isOffered }
    }
    if (node instanceof Sasl2Response) {
      const data = (): Uint8Array | undefined => bytesOf(node, node.text, '')
      return { kind: 'response', data: () => (data()?.length ? data() : undefined) }
    }
    return node instanceof Sasl2Abort ? { kind: 'abort' } : undefined
  }

  properties(request: Sasl2Authenticate): ReturnType<FastService['properties']> {
    const { tokens } = this.#options
    if (tokens === undefined) return {}
    this.#fast = new FastService(tokens, request, takenBy(this.#options, this.#scene))
    return this.#fast.properties()
  }

  /** The stream’s header says who the peer is to be (XEP-0388 §2.3). */
  judge(identity: SaslIdentity): void {
    const { header, domain } = this.#scene
    if (header.from === undefined || identity.isAnonymous) return
    if (header.from.bare.equals(accountOf({ identity, domain }))) return
    const reason = 'the account is another than the stream is said to be from'
    throw new SaslFailure('invalid-authzid', reason, { check: 'authorization' })
  }

  challenge({
    data,
  }: Parameters<ServiceProfile<Sasl2Authenticate>['challenge']>[0]): Sasl2Challenge {
    return new Sasl2Challenge({ text: data })
  }

  failure(
    condition: Parameters<ServiceProfile<Sasl2Authenticate>['failure']>[0],
  ): Sasl2FailureElement {
    return new Sasl2FailureElement({ condition })
  }

  succeed({ identity, data }: Success, request: Sasl2Authenticate, scene: Scene): void {
    // Those who keep books of who is there have to know before a resource is bound.
    scene.authenticated(identity)
    const session = new InlineService(this.#options.session ?? {}, scene)
    const account = accountOf({ identity, domain: scene.domain })
    const tell = (jid: Jid | undefined, answers: Content<'sasl2-success'>): void =>
      scene.send(
        new Sasl2Success(
          { additionalData: data, authorizationIdentifier: jid ?? account },
          answers,
        ),
      )
    const tokens = async (): Promise<readonly FastToken[]> =>
      (await this.#fast?.grants(identity)) ?? []
    scene.step(tokens, (given) => {
      const { answer, jid, proceed } = session.resume(request, account) ?? {}
      const resumption = answer === undefined ? [] : [answer]
      if (proceed !== undefined && jid !== undefined) {
        tell(jid, [...resumption, ...given])
        proceed()
        scene.done({ facts: ['authenticated', 'bound', 'resumed'], jid })
        return
      }
      scene.step(
        () => session.assign(request, account),
        (assigned) => {
          if (assigned === undefined) {
            tell(undefined, [...resumption, ...given])
            scene.done({ facts: ['authenticated'], next: 'features' })
          } else {
            tell(assigned, [...resumption, session.bind(request, assigned), ...given])
            scene.done({ facts: ['authenticated', 'bound'], jid: assigned, next: 'features' })
          }
        },
      )
    })
  }
}

/** The mechanisms by which tokens are taken on the channel. */
function takenBy(options: Sasl2ServiceOptions, scene: Scene): readonly string[] {
  const { tokens } = options
  if (tokens === undefined) return []
  const properties = { ...propertiesOf(options, scene), tokens: tokens.client('') }
  const byToken = mechanismNames().filter((name) =>
    mechanismTraits(name)?.serverNeeds.includes('tokens'),
  )
  return filterMechanismList(byToken, properties, { serverSide: true })
}
