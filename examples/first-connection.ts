/**
 * The first connection of the tutorial, step by step: the connection, the stream, TLS, authentication, a
 * resource, and a message to oneself.
 * `XMPP_JID=… XMPP_PASSWORD=… node --import tsx examples/first-connection.ts`
 */
import { Jid } from 'typed-xmpp'
import { SaslAuthenticationHandler, XmlStream, XmppConnection } from 'typed-xmpp/toolkit'
import { accountOfEnvironment } from './account.ts'

const { jid: address, password, host, port } = accountOfEnvironment()
const jid = Jid.from(address)

const connection = new XmppConnection({ domain: jid.domainpart, host, port, debug: true })
const stream = new XmlStream(connection)
const sasl = new SaslAuthenticationHandler('SCRAM-SHA-256', jid, password)
sasl.bind(stream)

connection.on('tcpEstablished', (peer) => {
  console.log(`connected to ${peer}`)
  stream.openClient(jid.domainpart)
})
connection.on('tlsEstablished', ({ protocol }) => console.log(`secured by ${protocol}`))
stream.on('saslSupport', ({ mechanisms }) => {
  console.log(`mechanisms: ${mechanisms.join(' ')}`)
  sasl.authenticate()
})
sasl.on('success', () => console.log('authenticated'))
sasl.on('failure', async ({ message }) => {
  console.log(message)
  process.exitCode = 1
  await stream.close()
})
stream.on('bindSupport', () => stream.bindToResource(jid.resourcepart))
stream.on('boundJid', async (bound) => {
  console.log(`I am ${bound}`)
  await stream.sendPresence()
  await stream.sendMessage('The first message', bound)
})
stream.on('message', async ({ from, body }) => {
  console.log(`${from} says: ${body}`)
  await stream.close()
})
stream.on('closed', () => console.log('closed'))

await connection.connect()
