import type { PasswordDatabase } from './password-database.ts'
import { SaslFailure } from './sasl-failure.ts'

/**
 * Lets a peer that something else than a password has authenticated in only when its account exists,
 * where the database can tell.
 *
 * @throws SaslFailure `not-authorized`
 */
export async function requireAccount(
  database: Pick<PasswordDatabase, 'has'>,
  username: string | undefined,
): Promise<void> {
  if (username !== undefined && ((await database.has?.(username)) ?? true)) return
  const reason = 'there is no such account'
  throw new SaslFailure('not-authorized', reason, { check: 'credentials' })
}
