import { nodeEnvironment } from './node-environment.ts'
import { type NewAccountOptions, registerAccount } from './register-account.ts'

/**
 * Creates an account on a server that lets everybody do so (XEP-0077), over a stream of its own and within
 * TLS only, with the certificate checked against the account's domain.
 *
 * Rejects with StanzaError (`conflict` where the name is taken, `not-acceptable`, `not-allowed`, …),
 * RegistrationFormError where the server wants to know more or sends people elsewhere,
 * RemoteProtocolError `unsupported-feature` where it creates none, JidError, LocalProtocolError, or as
 * `connect`.
 */
export function createAccount(options: NewAccountOptions): Promise<void> {
  return registerAccount(options, nodeEnvironment)
}
