/** The faults that a server may have in what it says during a negotiation. */
import { chunks } from '../support/chunks.ts'
import { mutate } from '../support/mutate.ts'
import type { Random } from '../support/random.ts'
import type { Fault } from './faulty-transport.ts'

/** What a fault is made of. */
export interface FaultInput {
  /** What the server says. */
  readonly said: string
  /** What it says in other turns. */
  readonly others: readonly string[]
  readonly chance: Random
}

/** The faults by name. */
export const negotiationFaults: Readonly<Record<string, (input: FaultInput) => Fault>> = {
  garbage: ({ chance }) => {
    return whole(Uint8Array.from({ length: 1 + chance.below(200) }, () => chance.below(256)))
  },
  'mutated bytes': ({ said, others, chance }) => {
    return whole(mutate(bytes(said), [said, ...others].map(bytes), chance))
  },
  'another namespace': ({ said, chance }) => {
    const all = [...said.matchAll(/xmlns(?::\w+)?='([^']+)'/g)].map(([, name = '']) => name)
    if (all.length === 0) return whole(`<x xmlns='${chance.pick(namespaces)}'/>`)
    return whole(said.replaceAll(`'${chance.pick(all)}'`, `'${chance.pick(namespaces)}'`))
  },
  'all of it twice': ({ said }) => whole(said + said),
  'features again and again': ({ said, others, chance }) => {
    const features = [said, ...others].filter((each) => each.includes(':features>'))
    const [, again = ''] =
      /(<stream:features>.*<\/stream:features>)/.exec(chance.pick(features) ?? '') ?? []
    return whole(said + (again || '<stream:features/>').repeat(2 + chance.below(5)))
  },
  'an early success': ({ said, chance }) => whole(chance.pick(successes) + chance.pick(['', said])),
  'a late success': ({ said, chance }) => whole(said + chance.pick(successes)),
  'other data': ({ said, chance }) => {
    const data = Buffer.from(chance.pick(messages)).toString('base64')
    return whole(said.replace(/>[A-Za-z0-9+/=]{6,}</g, `>${data}<`))
  },
  'a proof of nobody': ({ said, chance }) => {
    const forge = (_: string, text: string): string => {
      const data = Buffer.from(text, 'base64')
      const at = 2 + chance.below(Math.max(1, data.length - 4))
      data[at] = data[at] === 65 ? 66 : 65
      return `>${data.toString('base64')}<`
    }
    return whole(said.replace(/>([A-Za-z0-9+/=]{6,})</g, forge))
  },
  'no data': ({ said }) => whole(said.replace(/>[A-Za-z0-9+/=]{6,}</g, '><')),
  'other mechanisms': ({ said, chance }) => {
    const names = Array.from({ length: chance.below(4) }, () => chance.pick(mechanisms))
    const list = names.map((name) => `<mechanism>${name}</mechanism>`).join('')
    return whole(said.replaceAll(/(?:<mechanism>[^<]*<\/mechanism>)+/g, list))
  },
  'no TLS': ({ said }) => {
    const mechanism = '<mechanism>PLAIN</mechanism><mechanism>SCRAM-SHA-1</mechanism>'
    const offer = `<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>${mechanism}</mechanisms>`
    return whole(said.replace(/<starttls [^>]*\/>|<starttls .*?<\/starttls>/, offer))
  },
  'what belongs elsewhere': ({ others, chance }) => whole(chance.pick(others) ?? '<x/>'),
  'what belongs elsewhere, before it': ({ said, others, chance }) => {
    return whole((chance.pick(others) ?? '<x/>') + said)
  },
  'a text without end': ({ said, chance }) => {
    return whole(`${said}<message><body>${'x'.repeat(300_000 + chance.below(3_000_000))}`)
  },
  'depth without end': ({ said }) => whole(said + '<x>'.repeat(5000)),
  'attributes without end': ({ said }) => {
    const all = Array.from({ length: 5000 }, (_, index) => `a${index}=''`).join(' ')
    return whole(`${said}<message ${all}/>`)
  },
  'an error of the stream': ({ said, chance }) => {
    const condition = chance.pick(['not-authorized', 'reset', 'see-other-host', 'what-is-this'])
    const error = `<${condition} xmlns='urn:ietf:params:xml:ns:xmpp-streams'>evil.example</${condition}>`
    return whole(`${chance.pick(['', said])}<stream:error>${error}</stream:error>`)
  },
  'a failure': ({ chance }) => {
    const namespace = chance.pick(namespaces)
    return whole(
      `<failure xmlns='${namespace}'>${chance.pick(['', '<aborted/>', '<odd/>'])}</failure>`,
    )
  },
  'an end': () => whole('</stream:stream>'),
  'half of it, and an end': ({ said, chance }) => cut(said, chance, 'end'),
  'half of it, and a cut': ({ said, chance }) => cut(said, chance, 'lost'),
  'half of it, and silence': ({ said, chance }) => cut(said, chance, 'silence'),
  silence: () => ({ chunks: [], ending: 'silence' }),
  'stanzas of before the login': ({ said, chance }) => {
    return whole(chance.pick(stanzas) + chance.pick(['', said]))
  },
  'byte by byte': ({ said }) => {
    const [, byteByByte] = chunks(said, { most: 0 })
    return { chunks: byteByByte?.chunks ?? [] }
  },
}

function whole(said: string | Uint8Array): Fault {
  return { chunks: [bytes(said)] }
}

function cut(said: string, chance: Random, ending: Fault['ending']): Fault {
  return { chunks: [bytes(said.slice(0, chance.below(said.length)))], ending }
}

function bytes(said: string | Uint8Array): Uint8Array {
  return typeof said === 'string' ? new TextEncoder().encode(said) : said
}

const namespaces = [
  'jabber:client',
  'jabber:server',
  'jabber:component:accept',
  'http://etherx.jabber.org/streams',
  'urn:ietf:params:xml:ns:xmpp-tls',
  'urn:ietf:params:xml:ns:xmpp-sasl',
  'urn:ietf:params:xml:ns:xmpp-bind',
  'urn:xmpp:sasl:2',
  'urn:xmpp:sm:3',
  'urn:example',
]

const proof = Buffer.from('v=rmF9pqV8S7suAoZWja4dJRkFsKQ=').toString('base64')
const identity = '<authorization-identifier>romeo@montague.example/x</authorization-identifier>'

/** Successes that nobody who knows the account has said. */
const successes: readonly string[] = [
  "<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>",
  `<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>${proof}</success>`,
  `<success xmlns='urn:xmpp:sasl:2'>${identity}</success>`,
  `<success xmlns='urn:xmpp:sasl:2'><additional-data>${proof}</additional-data>${identity}</success>`,
  `<success xmlns='urn:xmpp:sasl:2'>${identity}<bound xmlns='urn:xmpp:bind:0'/></success>`,
]

/** What a server of SCRAM must not say, and what it may not say there. */
const messages: readonly string[] = [
  'r=3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096',
  'r=,s=,i=0',
  'r=x,s=QSXCR+Q6sek8bf92,i=1',
  'r=x,s=QSXCR+Q6sek8bf92,i=99999999999',
  'm=ext,r=x,s=QSXCR+Q6sek8bf92,i=4096',
  'v=rmF9pqV8S7suAoZWja4dJRkFsKQ=',
  'v=',
  'e=other-error',
  '\0romeo\0wherefore',
  '\xff\xfe\xfd',
]

const mechanisms = ['PLAIN', 'SCRAM-SHA-256', 'SCRAM-SHA-1-PLUS', 'EXTERNAL', 'X', 'ANONYMOUS', '']

const stanzas: readonly string[] = [
  "<message xmlns='jabber:client' from='juliet@capulet.example'><body>x</body></message>",
  "<iq xmlns='jabber:client' type='get' id='1'><ping xmlns='urn:xmpp:ping'/></iq>",
  "<iq xmlns='jabber:client' type='result' id='1'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><jid>a@b/c</jid></bind></iq>",
  "<resumed xmlns='urn:xmpp:sm:3' h='0' previd='x'/>",
  "<enabled xmlns='urn:xmpp:sm:3' id='x' resume='true'/>",
  "<a xmlns='urn:xmpp:sm:3' h='4294967295'/>",
  "<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>",
]
