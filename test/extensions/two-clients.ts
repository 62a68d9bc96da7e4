/** Two accounts of one server in memory, each with its extensions. */
import { type Client, connect } from 'typed-xmpp'
import type { ExtensionClass } from 'typed-xmpp/extensions'
import { Server } from 'typed-xmpp/server'

/** Two clients that are online. */
export interface TwoClients extends AsyncDisposable {
  readonly server: Server
  readonly romeo: Client
  readonly juliet: Client
}

const accounts = { romeo: 'a rose by another name', juliet: 'as sweet' }

/** Logs both in at `capulet.example`, the one from a balcony and the other from a chamber. */
export async function twoClients(
  romeo: readonly ExtensionClass[],
  juliet: readonly ExtensionClass[],
): Promise<TwoClients> {
  const server = await Server.inMemory({ domain: 'capulet.example', accounts })
  const logIn = (name: keyof typeof accounts, place: string, extensions: typeof romeo) =>
    connect({
      jid: `${name}@capulet.example/${place}`,
      password: accounts[name],
      transport: server.connectInMemory(),
      extensions,
    })
  return {
    server,
    romeo: await logIn('romeo', 'orchard', romeo),
    juliet: await logIn('juliet', 'balcony', juliet),
    [Symbol.asyncDispose]: () => server.close(),
  }
}
