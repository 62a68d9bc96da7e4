/** Which account an example uses: told by the environment, so that no password is in a command line. */
import type { ClientOptions } from 'typed-xmpp'

/**
 * The account of `XMPP_JID` and `XMPP_PASSWORD`, at `XMPP_HOST` and `XMPP_PORT` where the DNS does not
 * tell. An authority of one's own is Node's to know, by `NODE_EXTRA_CA_CERTS`.
 */
export function accountOfEnvironment(): ClientOptions & { readonly password: string } {
  const { XMPP_HOST: host, XMPP_PORT: port } = process.env
  const server = { host, port: port === undefined ? undefined : Number(port) }
  return { jid: needed('XMPP_JID'), password: needed('XMPP_PASSWORD'), ...server }
}

/** The value of a variable of the environment. Throws when it is not set. */
export function needed(name: string): string {
  const value = process.env[name]
  if (value === undefined) throw new Error(`${name} is not set`)
  return value
}

/** Fulfils when the program is told to end. */
export function toldToEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
