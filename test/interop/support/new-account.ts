/** Accounts that a test makes for itself, in band. */
import { randomUUID } from 'node:crypto'
import { type ClientOptions, createAccount } from 'typed-xmpp'
import { within } from '../../support/within.ts'
import type { Row } from '../matrix.ts'
import { optionsFor, patience } from './log-in.ts'

/** Creates an account over the transport of a row; fulfils with what logs in to it. */
export async function newAccount(row: Row): Promise<ClientOptions & { readonly password: string }> {
  const jid = `account-${randomUUID().slice(0, 8)}@${row.domain}`
  const password = randomUUID()
  const options = { ...(await optionsFor(row, 'romeo')), jid, password }
  await within(patience, createAccount(options))
  return options
}
