/**
 * What distinguishes the two profiles of SASL, RFC 6120 §6 and XEP-0388, at an initiating entity: what
 * the elements are, and what follows a success.
 */
import type { Node } from '../../node/index.ts'
import type { FastToken } from '../../sasl/ht/token-database.ts'
import type { SaslProperties } from '../../sasl/mechanism.ts'
import type { Response, SaslIdentity } from '../../sasl/replies.ts'
import type { SaslAttempt, SaslAttemptOptions } from '../../sasl/sasl-attempts.ts'
import type { SaslCondition } from '../../sasl/sasl-failure.ts'
import type { Element } from '../../xml/index.ts'
import type { Outcome } from '../feature.ts'

/** A profile of SASL, for one login of an initiating entity. */
export interface AuthenticationProfile {
  readonly name: 'sasl' | 'sasl2'
  /** The mechanisms that are offered by it. */
  readonly offered: readonly string[]
  /** What takes time to find out before anything is tried. */
  prepare?(): Promise<void>
  /** The attempt by the token of an earlier login, before the others; none where absent. */
  tokenAttempt?(properties: SaslProperties, filter: SaslAttemptOptions): TokenAttempt | undefined
  /** An attempt by a token is about to be made. */
  usesToken?(): Promise<void>
  /** The token is not to be used again. */
  forgetsToken?(): Promise<void>
  /** Begins an attempt. */
  begin(attempt: SaslAttempt, response: Response): Node
  /** Answers a challenge. */
  respond(response: Response): Node
  /** Gives the attempt up. */
  abort(): Node
  /** What the server says; `undefined` when it has nothing to do with authentication. */
  read(node: Node | Element): Heard | undefined
  /**
   * The server has proved itself: looks at what its success says besides, and keeps what is to be kept.
   * What is given back does the rest, in the order of the stream.
   *
   * @throws SaslFailure or RemoteProtocolError for what it may not say
   */
  conclude(success: Node, identity: SaslIdentity, attempt: SaslAttempt): Promise<() => Outcome>
}

/** An attempt by a token. */
export interface TokenAttempt {
  readonly attempt: SaslAttempt
  readonly token: FastToken
}

/** What the server says. Data that is no base64 throws a SaslFailure when it is asked for. */
export type Heard =
  | { readonly kind: 'challenge'; readonly data: () => Uint8Array | undefined }
  | {
      readonly kind: 'success'
      readonly data: () => Uint8Array | undefined
      readonly node: Node
    }
  | {
      readonly kind: 'failure'
      readonly condition: SaslCondition | undefined
      readonly text: string | undefined
    }
  /** The mechanism is done, and something else is wanted. */
  | {
      readonly kind: 'continue'
      readonly data: () => Uint8Array | undefined
      readonly tasks: readonly string[]
    }
  /** It is of authentication, and cannot be read. */
  | { readonly kind: 'malformed' }
