import { StanzaError } from 'typed-xmpp'
import { DiscoInfo, DiscoItems } from 'typed-xmpp/xep-0030'
import { Ping } from 'typed-xmpp/xep-0199'
import { Dummy } from './generated/xep-9999/index.ts'
import { check, type Stage } from './stage.ts'

/** Service discovery (XEP-0030) and ping (XEP-0199): the answer's type follows the question's. */
export async function questionsStep({ screen, romeo, juliet, nurse }: Stage): Promise<void> {
  const { domainpart } = romeo.jid
  screen.step('Service discovery: what the server is and can')
  screen.code(`const info = await romeo.request('${domainpart}', new DiscoInfo())`)
  const info = await romeo.request(domainpart, new DiscoInfo())
  const [identity] = info.identities
  screen.value('info.identities[0].category', identity?.category)
  screen.value('info.identities[0].type', identity?.type)
  screen.value('info.features', info.features)
  check(
    info.identities.some(({ category }) => category === 'server'),
    'it is a server',
  )
  check(info.features.includes(DiscoInfo.declaration.namespace), 'it can be asked')
  const items = await romeo.request(domainpart, new DiscoItems())
  const addresses = items.items.map(({ jid }) => jid)
  screen.value('items.items.map(({ jid }) => jid)', addresses)
  if (nurse !== undefined) {
    check(
      addresses.some((jid) => jid.equals(nurse.jid)),
      'the component is listed',
    )
    nurse.handle(DiscoInfo, 'get', () => {
      const identities = [{ category: 'component', type: 'generic', name: 'The nurse' }]
      return new DiscoInfo({ identities, features: [DiscoInfo.declaration.namespace] })
    })
    const asked = await romeo.request(nurse.jid, new DiscoInfo())
    screen.value('asked.identities[0].name', asked.identities[0]?.name)
    check(asked.identities[0]?.name === 'The nurse', 'the component answers for itself')
  }
  screen.done('typed questions, typed answers')

  screen.step('Ping: an empty answer, and an error')
  screen.code(`juliet.handle(Ping, 'get', () => undefined)
await romeo.request(juliet.jid, new Ping())`)
  const stop = juliet.handle(Ping, 'get', () => undefined)
  const pong = await romeo.request(juliet.jid, new Ping())
  screen.value('pong', pong)
  check(pong === undefined, 'the answer is empty')
  stop()
  const refused = await romeo.request(juliet.jid, new Ping()).catch((error: unknown) => error)
  check(refused instanceof StanzaError, 'without a handler it is an error')
  screen.value('error.condition', refused.condition)
  screen.value('error.type', refused.type)
  check(refused.condition === 'service-unavailable', 'which says that nobody answers this')
  screen.done('every request gets exactly one answer')
}

/** XEP-9999: what `examples/custom-extension/dummy.xsd` was compiled into, between two clients. */
export async function ownExtensionStep({ screen, romeo, juliet }: Stage): Promise<void> {
  screen.step('An extension of your own: XEP-9999, compiled from dummy.xsd')
  screen.code(`juliet.handle(Dummy, 'get', ({ text }) => new Dummy(\`\${text} I do\`))
const question = new Dummy('Dost thou love me?')
const answer = await romeo.request(juliet.jid, question)`)
  juliet.handle(Dummy, 'get', (question) => {
    screen.value('question.text', question.text)
    return new Dummy(`${question.text} I do`)
  })
  const answer = await romeo.request(juliet.jid, new Dummy('Dost thou love me?'))
  screen.value('answer.text', answer.text)
  check(answer.text === 'Dost thou love me? I do', 'the answer is typed')
  screen.done('a schema is all it takes')
}
