/**
 * An extension of one's own, from its schema to two clients that use it.
 *
 * `npm run build` compiles `dummy.xsd` to `src/generated/`, then this file; `npm start` starts a server
 * in this process, connects two clients, and lets one ask the other.
 */
import { type Client, connect } from 'typed-xmpp'
import { Extension, ServiceDiscovery } from 'typed-xmpp/extensions'
import { Server } from 'typed-xmpp/server'
import { Dummy } from './generated/xep-9999/index.ts'

/** What the node means: it is answered, and an event tells of each that comes. */
class Fake extends Extension<{ dummy: [Dummy] }> {
  static readonly xep = 9999

  override get features(): readonly string[] {
    return [Dummy.declaration.namespace]
  }

  override initialize(): void {
    this.stream.on(Dummy, (dummy) => this.emit('dummy', dummy))
    // A get is answered by a dummy, as the schema says: another answer would not compile.
    this.stream.handle(Dummy, 'get', ({ text }) => new Dummy(`you said ${text}`))
  }

  ask(to: string, text: string): Promise<Dummy> {
    return this.stream.request(to, new Dummy(text))
  }
}

const accounts = { romeo: 'a rose by another name', juliet: 'as sweet' }

async function main(): Promise<void> {
  await using server = await Server.listen({ domain: 'example.org', accounts })
  await using romeo = await logIn(server, 'romeo')
  await using juliet = await logIn(server, 'juliet')
  const to = `${juliet.jid}`

  const heard: (string | undefined)[] = []
  juliet.extension(Fake).on('dummy', ({ text }) => heard.push(text))

  const answer = await romeo.extension(Fake).ask(to, 'hello')
  console.log(String(answer))
  if (answer.text !== 'you said hello') throw new Error(`the answer is ${answer.text}`)
  if (heard.join() !== 'hello') throw new Error(`the event told of ${heard.join()}`)

  const { features } = await romeo.extension(ServiceDiscovery).queryInfo({ to })
  if (!features.includes(Dummy.declaration.namespace)) throw new Error('it is not announced')
}

function logIn({ host, port, ca }: Server, name: keyof typeof accounts): Promise<Client> {
  const jid = `${name}@example.org/home`
  const extensions = [ServiceDiscovery, Fake]
  return connect({ jid, password: accounts[name], host, port, tls: { ca }, extensions })
}

await main()
