/** Well-formed faults put into elements, at random but repeatably: what a peer may send by mistake. */
import { type Attribute, Element } from 'typed-xmpp/node'
import type { Random } from '../support/random.ts'

const xml = 'http://www.w3.org/XML/1998/namespace'

/** The element with one to four changes, somewhere inside of it. */
export function mutateElement(
  element: Element,
  others: readonly Element[],
  random: Random,
): Element {
  let mutated = element
  for (let changes = random.pick([1, 1, 2, 4]); changes > 0; changes--) {
    mutated = inside(mutated, random, (place) => random.pick(mutations)(place, others, random))
  }
  return mutated
}

/** Changes the element or one inside of it, each with the same chance. */
function inside(element: Element, random: Random, change: (at: Element) => Element): Element {
  const { elements } = element
  if (elements.length === 0 || random() < 0.3) return change(element)
  const chosen = random.pick(elements)
  const changed = inside(chosen, random, change)
  return withChildren(
    element,
    element.children.map((child) => (child === chosen ? changed : child)),
  )
}

type Mutation = (at: Element, others: readonly Element[], random: Random) => Element

const mutations: readonly Mutation[] = [
  // Attributes.
  (at, _, random) =>
    withAttributes(
      at,
      at.attributes.filter(() => random() < 0.6),
    ),
  (at, _, random) =>
    withAttributes(
      at,
      at.attributes.map((each) => ({ ...each, value: random.pick(values) })),
    ),
  (at, _, random) =>
    withAttribute(at, { name: random.pick(names), namespace: '', value: random.pick(values) }),
  (at, _, random) =>
    withAttribute(at, {
      name: random.pick(names),
      namespace: random.pick(namespaces),
      value: random.pick(values),
    }),
  (at, _, random) =>
    withAttribute(at, {
      name: 'lang',
      namespace: xml,
      value: random.pick(['de', 'en', '', ' de ', 'e n', 'DE']),
    }),
  (at, _, random) =>
    withAttributes(
      at,
      at.attributes.map((each, index) =>
        index === 0 && at.attributes.length === 1 ? { ...each, name: random.pick(names) } : each,
      ),
    ),
  // Children.
  (at, _, random) =>
    withChildren(
      at,
      at.children.filter(() => random() < 0.6),
    ),
  (at, _, random) =>
    withChildren(
      at,
      at.children.flatMap((child) => (random() < 0.5 ? [child, child] : [child])),
    ),
  (at) => withChildren(at, at.children.toReversed()),
  (at, others, random) => withChild(at, random.pick(others), random),
  (at, others, random) => withChild(at, random.pick(random.pick(others).elements) ?? at, random),
  (at, _, random) =>
    withChild(
      at,
      new Element(random.pick([at.namespace, ...namespaces, '']), random.pick(names)),
      random,
    ),
  (at, _, random) => withChild(at, new Element(at.namespace, at.name), random),
  // Text.
  (at, _, random) => withChildren(at, [random.pick(values)]),
  (at, _, random) => withChild(at, random.pick(values), random),
  (at, _, random) =>
    withChildren(
      at,
      at.children.flatMap((child) => [random.pick(values), child]),
    ),
  // Names.
  (at, _, random) => new Element(random.pick(namespaces), at.name, at.attributes, at.children),
  (at, _, random) => new Element(at.namespace, random.pick(names), at.attributes, at.children),
  (at, _, random) => {
    const prefix = random.pick(['p', 'ns0', 'ns1', '_1', 'stream'])
    const declarations = new Map([
      [prefix, at.namespace],
      ['q', 'urn:q'],
    ])
    return at.namespace === ''
      ? at
      : new Element(at.namespace, at.name, at.attributes, at.children, { prefix, declarations })
  },
]

function withAttributes(at: Element, attributes: readonly Attribute[]): Element {
  return new Element(at.namespace, at.name, attributes, at.children, notationOf(at))
}

function withAttribute(at: Element, attribute: Attribute): Element {
  const { name, namespace } = attribute
  const others = at.attributes.filter((each) => each.name !== name || each.namespace !== namespace)
  return withAttributes(at, [...others, attribute])
}

function withChildren(at: Element, children: readonly (Element | string)[]): Element {
  return new Element(at.namespace, at.name, at.attributes, children, notationOf(at))
}

function notationOf({ prefix, declarations }: Element): {
  readonly prefix?: string
  readonly declarations: Element['declarations']
} {
  return { ...(prefix !== undefined && { prefix }), declarations }
}

function withChild(at: Element, child: Element | string, random: Random): Element {
  return withChildren(at, at.children.toSpliced(random.below(at.children.length + 1), 0, child))
}

const values = [
  ...[
    '',
    ' ',
    'x',
    '-1',
    '0',
    '+7',
    '1e3',
    '128',
    'true',
    'yes',
    '@',
    'a@b',
    'A@B/c',
    'a@@b',
    'q:x',
  ],
  ...[
    'chat',
    ' chat ',
    'normal',
    'error',
    'get',
    'both',
    '2002-09-10',
    '2002-09-10T23:08:25Z',
    '20020910T23:08:25',
  ],
  ...[
    '2002-09-10T24:00:00+14:00',
    'aGk=',
    'a\nb\t',
    '<&>"\'',
    ']]>',
    '😀',
    '\u0085',
    'é',
    'x'.repeat(300),
  ],
]
const names = [
  ...[
    'id',
    'to',
    'type',
    'foo',
    'body',
    'thread',
    'error',
    'item',
    'query',
    'priority',
    'x',
    'text',
    'lang',
  ],
  ...['__proto__', 'constructor', 'toString', 'get', 'é', 'xml-x', 'a.b'],
]
const namespaces = [
  ...[
    'jabber:client',
    'jabber:server',
    'urn:x',
    'jabber:iq:roster',
    'urn:ietf:params:xml:ns:xmpp-stanzas',
  ],
  ...['http://jabber.org/protocol/disco#info', 'http://etherx.jabber.org/streams', "urn:'&<"],
]
