/**
 * An extension of one's own, from its schema to two clients that use it.
 *
 * `npm run build` compiles `dummy.xsd` to `src/generated/`, then this file; `npm start` starts a server
 * in this process, connects two clients, and lets one ask the other.
 */
import { type Client, connect } from 'typed-xmpp'
import { XmppServer } from 'typed-xmpp/server'
import { Dummy } from './generated/xep-9999/index.ts'

const accounts = { romeo: 'a rose by another name', juliet: 'as sweet' }

async function main(): Promise<void> {
  await using server = await XmppServer.listen({ domain: 'example.org', accounts })
  await using romeo = await logIn(server, 'romeo')
  await using juliet = await logIn(server, 'juliet')

  // A get is answered by a dummy, as the schema says: another answer would not compile.
  juliet.handle(Dummy, 'get', ({ text }) => new Dummy(`you said ${text}`))

  const answer = await romeo.request(juliet.jid, new Dummy('hello'))
  console.log(String(answer))
  if (answer.text !== 'you said hello') throw new Error(`the answer is ${answer.text}`)
}

function logIn({ host, port, ca }: XmppServer, name: keyof typeof accounts): Promise<Client> {
  const jid = `${name}@example.org/home`
  return connect({ jid, password: accounts[name], host, port, tls: { ca } })
}

await main()
