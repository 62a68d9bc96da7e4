// What the examples of a document show: which elements there are, and what each was seen with.
import { xmlNamespace } from '../components/qname.ts'
import { elementsOf, type SourceElement } from '../read/source-element.ts'

/** What was seen of the elements of one name. */
export interface Observation {
  /** How often the element was seen. */
  seen: number
  readonly attributes: Map<string, { seen: number; readonly values: Set<string> }>
  readonly children: Map<string, { seen: number; most: number }>
  /** Its texts, where it has any. */
  readonly texts: Set<string>
  hasText: boolean
  /** Whether it had children of another namespace. */
  isOpen: boolean
  hasLanguage: boolean
}

/** The observations of a namespace, by local name, in the order in which they were first seen. */
export type Observations = ReadonlyMap<string, ReadonlyMap<string, Observation>>

/** Observes the elements of examples, those of stanzas and of what everybody uses left out. */
export function observe(roots: readonly SourceElement[]): Observations {
  const all = new Map<string, Map<string, Observation>>()
  const visit = (element: SourceElement): void => {
    const { namespace, localName } = element
    if (!isCommon(namespace)) {
      const names = entry(all, namespace, () => new Map<string, Observation>())
      const seen = entry(names, localName, unseen)
      add(element, seen)
    }
    for (const child of elementsOf(element)) visit(child)
  }
  for (const root of roots) visit(root)
  return all
}

function add(element: SourceElement, observation: Observation): void {
  observation.seen += 1
  for (const { namespace, localName, value } of element.attributes) {
    if (namespace === xmlNamespace && localName === 'lang') observation.hasLanguage = true
    if (namespace !== '') continue
    const attribute = entry(observation.attributes, localName, () => ({
      seen: 0,
      values: new Set<string>(),
    }))
    attribute.seen += 1
    attribute.values.add(value)
  }
  const counts = new Map<string, number>()
  for (const { namespace, localName } of elementsOf(element)) {
    if (namespace !== element.namespace) observation.isOpen = true
    else counts.set(localName, (counts.get(localName) ?? 0) + 1)
  }
  for (const [name, count] of counts) {
    const known = observation.children.get(name) ?? { seen: 0, most: 0 }
    observation.children.set(name, { seen: known.seen + 1, most: Math.max(known.most, count) })
  }
  let text = ''
  for (const child of element.children) if (child.kind === 'text') text += child.text
  // Dots stand for what the example leaves out.
  if (/^[\s.…[\](){}-]*$/.test(text)) return
  observation.hasText = true
  observation.texts.add(text.trim())
}

function entry<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

function unseen(): Observation {
  return {
    seen: 0,
    attributes: new Map(),
    children: new Map(),
    texts: new Set(),
    hasText: false,
    isOpen: false,
    hasLanguage: false,
  }
}

function isCommon(namespace: string): boolean {
  return namespace === '' || common.some((each) => namespace.startsWith(each))
}

// Namespaces with schemas of their own that examples of every document use.
const common: readonly string[] = [
  'jabber:client',
  'jabber:server',
  'jabber:component',
  'jabber:x:data',
  'jabber:iq:roster',
  'http://etherx.jabber.org/',
  'urn:ietf:params:xml:ns:',
  'http://jabber.org/protocol/disco#',
  'http://jabber.org/protocol/pubsub',
  'http://jabber.org/protocol/rsm',
  'http://www.w3.org/',
]
