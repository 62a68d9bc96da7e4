/**
 * A program that a test starts again and again: it connects with a storage in a file, sends what it is
 * told to, and leaves its stream there when it is asked to end. What it hears it prints, a line each.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { type ClientStorage, connect } from 'typed-xmpp'
import { Message } from 'typed-xmpp/rfc6120'

const [port = '', ca = '', file = '', ...bodies] = process.argv.slice(2)

/** A storage in one file, as a program would have it. */
const storage: ClientStorage = {
  read: (key) => contents()[key],
  write: (key, value) => writeFileSync(file, JSON.stringify({ ...contents(), [key]: value })),
}

const client = await connect({
  jid: 'romeo@a.example/r',
  password: 'x',
  host: '127.0.0.1',
  port: Number(port),
  tls: { ca: readFileSync(ca, 'utf8') },
  storage,
})
const end = new Promise((resolve) => process.once('SIGTERM', resolve))
client.on('online', () => console.log('online'))
client.on('resumed', () => console.log('resumed'))
client.on('uncertain', () => console.log('uncertain'))
client.on(Message, ({ body }) => console.log(`heard ${body}`))
for (const body of bodies) client.send(new Message({ to: 'juliet@a.example/j', body }))
console.log('sent')
await end
// These leave, if at all, in the same breath.
client.send(new Message({ to: 'juliet@a.example/j', body: `last of ${bodies[0]}` }))
console.log(`kept ${await client.detach()}`)

function contents(): Record<string, string> {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}
