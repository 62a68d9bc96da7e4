import { type NewAccountOptions, registerAccount } from './register-account.ts'
import { webEnvironment } from './web-environment.ts'

/** Creates an account over WebSocket, or the transport given. Rejects as the `createAccount` of Node does. */
export function createAccount(options: NewAccountOptions): Promise<void> {
  return registerAccount(options, webEnvironment)
}
