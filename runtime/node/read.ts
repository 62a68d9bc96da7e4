/**
 * The one reader: from the tape to typed nodes, by the declaration of each class. It is tolerant in two
 * grades (see `Problem`) and loses nothing: what no field holds stays with the node, and what cannot
 * be a node stays an `Element`.
 *
 * One loop over tables is as fast as generated code for each class, because it is always hot. Its
 * values go into an array kept for each depth, and from there into the fields by the constructor.
 */
import type { Jid } from '../jid/jid.ts'
import { SeenAddresses } from '../jid/seen-addresses.ts'
import type { Attribute, Element } from '../xml/element.ts'
import { xmlnsNamespace } from '../xml/names.ts'
import { readElement } from '../xml/read-element.ts'
import { DECLARES, NON_ASCII, NORMALISE, REFERENCE, SPACE, type Tape, TEXT } from '../xml/tape.ts'
import type { DeclaredClass } from './declaration.ts'
import { declaring, elementDeclaring } from './declaring.ts'
import { handOver, reading } from './hand-over.ts'
import { shortcutOf } from './initial-values.ts'
import type { Slot } from './layout.ts'
import { type ChildTarget, langQid, type NamedLayout, namedLayout, namespacesOf } from './names.ts'
import type { Node } from './node.ts'
import type { Problem } from './problem.ts'
import { resolveQNames, type Scopes } from './qname-scope.ts'
import { Frame } from './read-frame.ts'
import { appendText, orderOf } from './read-order.ts'
import { addEnumerationNote, addNote, addValueFault, pathOf, problemOf } from './read-problems.ts'
import type { Registry } from './registry.ts'
import type { Surroundings } from './surroundings.ts'
import { noTexts, Texts } from './texts.ts'
import { languageMapping, stringMapping } from './values/strings.ts'

/**
 * The node of the element at `index` of the tape, or a plain `Element` where the registry has no class
 * for it or the class cannot hold it. Never throws for content.
 *
 * @param lang - the language in force around the element
 * @param onProblem - told why the element itself could not be a node of its class
 * @param declarations - the prefixes declared around the element, which it keeps as its own
 */
export function readNode(
  tape: Tape,
  registry: Registry,
  index = 0,
  lang?: string,
  onProblem?: (problem: Problem) => void,
  declarations?: ReadonlyMap<string, string>,
): Node | Element {
  const named = registry.layoutOf(tape.data[index + 1]!)
  if (named === undefined) return elementDeclaring(readElement(tape, index), declarations)
  const node = start(tape, registry, declarations).node(named, index, lang, 0)
  if (node !== undefined) return declarations ? declaring(node, declarations) : node
  if (onProblem && reader.fault) onProblem(reader.fault)
  return elementDeclaring(readElement(tape, index), declarations)
}

/**
 * The node of a class that the first element of the tape is, whatever the registry says of its name;
 * undefined where the class cannot hold it. The names of the class have to be interned.
 */
export function readNodeOf<T extends Node>(
  tape: Tape,
  type: DeclaredClass<T>,
  registry: Registry,
  { lang, declarations }: Surroundings = {},
): T | undefined {
  const qid = tape.data[1]!
  const namespace = tape.namespaceOf(qid)
  if (tape.localNameOf(qid) !== type.declaration.name) return undefined
  if (!namespacesOf(type).includes(namespace)) return undefined
  const named = namedLayout(type, namespace)
  return start(tape, registry, declarations).node(named, 0, lang, 0) as T | undefined
}

/** The reader, at the beginning of a tape. */
function start(
  tape: Tape,
  registry: Registry,
  declarations: ReadonlyMap<string, string> | undefined,
): Reader {
  reader.tape = tape
  reader.registry = registry
  reader.fault = undefined
  reader.scopes = declarations === undefined ? undefined : [[-1, declarations]]
  return reader
}

/** By depth. Reading is synchronous and calls nobody's code, so that all readers can share them. */
const frames: Frame[] = []

function frameAt(depth: number): Frame {
  const frame = frames[depth]
  if (frame !== undefined) return frame
  frames[depth] = new Frame()
  return frames[depth]
}

class Reader {
  tape!: Tape
  registry!: Registry
  /** Why the node read last could not be one. */
  fault: Problem | undefined
  /** Of the simple child read last: whether there was nothing in it that its value does not say. */
  #isRegular = true
  #attribute: string | undefined
  /** The prefixes declared by the elements around, where any are. */
  scopes: Scopes | undefined

  /** The node at `at`; undefined, with {@link fault} set, when its class cannot hold it. */
  node(
    named: NamedLayout,
    at: number,
    inherited: string | undefined,
    depth: number,
  ): Node | undefined {
    const tape = this.tape
    const { data } = tape
    const { layout } = named
    const frame = frameAt(depth)
    frame.begin(layout.fallbacks)
    const { values } = frame

    const first = data[at]!
    let i = at + 4
    const attributesEnd = i + 3 * (first >>> 4)
    if (first & DECLARES) this.#declarations(frame, i, attributesEnd, depth)
    let lang = inherited
    const { attributeQids } = named
    for (; i < attributesEnd; i += 3) {
      const qid = data[i]!
      let found = 0
      while (found < attributeQids.length && attributeQids[found] !== qid) found++
      if (found < attributeQids.length) {
        const slot = named.attributeSlots[found]!
        const known = this.#seen(slot, i + 1)
        if (known !== undefined) values[slot.index] = known
        else {
          const text = tape.value(i + 1)
          if (slot.isAnyString) values[slot.index] = text
          else {
            this.#simpleValue(frame, named, slot, text)
            if (this.#isRegular) this.#keepSeen(slot, values[slot.index], i + 1)
          }
        }
        if (qid === langQid && values[slot.index] !== undefined) {
          lang = values[slot.index] as string
          if (lang === inherited) frame.more().language = true
        }
      } else {
        if (qid === langQid) lang = languageMapping.parse(tape.value(i + 1)) ?? inherited
        this.#unknownAttribute(frame, named, i, (first & DECLARES) !== 0)
      }
    }
    if (lang !== undefined && layout.language) {
      const slot = layout.language.index
      if (values[slot] === undefined && !frame.extra?.lexical?.has(slot)) values[slot] = lang
    }

    const end = data[at + 2]! - 1
    if (i < end) this.#contents(frame, named, i, end, lang, depth)
    const { derived, required } = layout
    for (let at = 0; at < derived.length; at++) {
      const slot = derived[at]!
      if (slot.kind === 'shortcut') {
        values[slot.index] = shortcutOf(values[slot.of] as Texts, lang)
      }
    }
    if (first & DECLARES) this.#leave(depth)
    for (let at = 0; at < required.length; at++) {
      const slot = required[at]!
      if (values[slot.index] === undefined && !this.#tolerates(frame, named, slot)) return undefined
    }
    if (named.isOther) frame.more().namespace = named.namespace
    const { extra } = frame
    handOver(values, frame.content)
    const node = new named.type(reading, frame.content)
    if (extra !== undefined) node.$extra = extra
    return node
  }

  /** The value of an attribute, where it was seen lately in the same form. */
  #seen({ isJid, shortForms }: Slot, at: number): unknown {
    if (!isJid && shortForms === undefined) return undefined
    const { data, view, base } = this.tape
    const start = data[at]!
    const word = data[at + 1]!
    if (word & (NON_ASCII | REFERENCE | NORMALISE)) return undefined
    const length = (word >>> 5) - start
    return isJid
      ? seenAddresses.find(view, base + start, length)
      : shortForms!.find(view, base + start, length)
  }

  /** Remembers the value of an attribute that is written in its canonical form. */
  #keepSeen({ isJid, shortForms, fallback }: Slot, value: unknown, at: number): void {
    if (value === undefined || value === fallback || (!isJid && shortForms === undefined)) return
    const { data, view, base } = this.tape
    const start = data[at]!
    const word = data[at + 1]!
    if (word & (NON_ASCII | REFERENCE | NORMALISE)) return
    const length = (word >>> 5) - start
    if (isJid) seenAddresses.add(value as Jid, view, base + start, length)
    else shortForms!.add(value, view, base + start, length)
  }

  #contents(
    frame: Frame,
    named: NamedLayout,
    start: number,
    end: number,
    lang: string | undefined,
    depth: number,
  ): void {
    const tape = this.tape
    const { data } = tape
    const { childQids, layout } = named
    const { mixed } = layout
    let text: string | undefined
    let hasElements = false
    let space = -1
    for (let i = start; i < end; ) {
      if ((data[i]! & 7) === TEXT) {
        if (mixed) appendText(frame.list(mixed.index), tape.value(i + 1))
        else if (layout.text || !(data[i + 2]! & SPACE)) text = (text ?? '') + tape.value(i + 1)
        else space = i + 1
        i += 3
        continue
      }
      hasElements = true
      const qid = data[i + 1]!
      let found = 0
      while (found < childQids.length && childQids[found] !== qid) found++
      if (found < childQids.length) {
        this.#known(frame, named, named.childTargets[found]!, i, lang, depth)
      } else {
        const child = this.#unknown(frame, i, lang, depth)
        if (mixed) frame.list(mixed.index).push(child)
        else {
          if (layout.declaration.any === undefined) {
            addNote(frame, named, 'unknown-child', tape.localNameOf(qid), 'no such child', '')
          }
          frame.append(child)
        }
      }
      i = data[i + 2]!
    }
    // All there is: not white space between elements.
    if (space >= 0 && text === undefined && !hasElements) frame.more().text = tape.value(space)
    // A schema of its own may ask for an order that the fields do not say.
    const keepsOrder = hasElements && layout.declaration.schema !== undefined && !mixed
    if (keepsOrder) frame.more().order = orderOf(tape, frame, named, start, end)
    if (text === undefined) return
    if (layout.text) this.#simpleValue(frame, named, layout.text, text)
    const isStray = layout.text === undefined
    if (isStray) {
      frame.more().text = text
      addNote(frame, named, 'unknown-text', '', 'no text', text)
    }
    if (hasElements && !keepsOrder && (isStray || /[^ \t\n\r]/.test(text))) {
      frame.more().order = orderOf(tape, frame, named, start, end)
    }
  }

  /** A child that a field holds. */
  #known(
    frame: Frame,
    named: NamedLayout,
    target: ChildTarget,
    i: number,
    lang: string | undefined,
    depth: number,
  ): void {
    const tape = this.tape
    const { slot } = target
    const { values } = frame
    if (named.layout.declaration.ordered) {
      if (target.rank < frame.rank) {
        addNote(frame, named, 'order', this.#name(i), 'another order of the children', '')
      }
      frame.rank = Math.max(frame.rank, target.rank)
    }
    switch (slot.kind) {
      case 'child':
      case 'children':
      case 'choice':
      case 'mixed': {
        if (slot.kind === 'child' && values[slot.index] !== undefined) break
        const node = this.node(target.type!, i, lang, depth + 1)
        if (node === undefined) this.#faulty(frame, slot, i, target.type!.layout.declaration.name)
        else if (slot.kind === 'child') {
          values[slot.index] = node
          frame.regular(slot, 0)
        } else {
          const list = frame.list(slot.index)
          frame.regular(slot, list.length)
          list.push(node)
        }
        return
      }
      case 'childText': {
        if (values[slot.index] !== slot.fallback || frame.extra?.raw?.has(slot.index)) break
        const text = this.#simple(i, -1)
        const value = this.#childValue(frame, named, slot, text, i, depth)
        if (value !== undefined) values[slot.index] = value
        else {
          addValueFault(frame, named, slot, text, slot.name)
          // Written back from the element itself.
          this.#isRegular = false
        }
        if (!this.#isRegular || value === slot.fallback) frame.keep(slot, 0, readElement(tape, i))
        return
      }
      case 'childTexts':
      case 'childAttributes': {
        const text = this.#simple(i, target.attribute)
        const lexical = target.attribute < 0 ? text : this.#attribute
        if (target.attribute >= 0 && text !== '') this.#isRegular = false
        const value =
          lexical === undefined
            ? undefined
            : this.#childValue(frame, named, slot, lexical, i, depth)
        const list = values[slot.index] as readonly unknown[]
        if (value === undefined) {
          addValueFault(frame, named, slot, lexical ?? '', slot.name)
          frame.misplace(slot, readElement(this.tape, i))
          return
        }
        if (this.#isRegular) frame.regular(slot, list.length)
        else frame.keep(slot, list.length, readElement(tape, i))
        frame.list(slot.index).push(value)
        return
      }
      case 'texts': {
        const text = this.#simple(i, langQid)
        const texts = values[slot.index] as Texts
        const own = this.#attribute === undefined ? lang : this.#language(frame, named, slot, lang)
        if (this.#isRegular) frame.regular(slot, texts.length)
        else frame.keep(slot, texts.length, readElement(tape, i))
        const entry = { lang: own, text }
        if (texts === noTexts) {
          values[slot.index] = Object.setPrototypeOf([entry], Texts.prototype)
        } else texts.push(entry)
        return
      }
      case 'flag': {
        if (values[slot.index] === true) break
        const text = this.#simple(i, -1)
        values[slot.index] = true
        if (text !== '') this.#isRegular = false
        if (!this.#isRegular) frame.keep(slot, 0, readElement(tape, i))
        return
      }
      case 'oneOf': {
        if (values[slot.index] !== undefined) break
        const text = this.#simple(i, -1)
        values[slot.index] = target.literal
        const holder = named.layout.derived.find((each) => each.of === slot.index)
        if (holder && text !== '') values[holder.index] = text
        else if (text !== '') this.#isRegular = false
        if (!this.#isRegular) frame.keep(slot, 0, readElement(tape, i))
        return
      }
      default:
        break
    }
    addNote(frame, named, 'count', this.#name(i), 'one at most', 'another')
    frame.append(this.#unknown(frame, i, lang, depth))
  }

  /** The language that a text states; that in force where it is none, or the same. */
  #language(
    frame: Frame,
    named: NamedLayout,
    slot: Slot,
    inherited: string | undefined,
  ): string | undefined {
    const stated = this.#attribute!
    const language = languageMapping.parse(stated)
    // Written though it is in force already, or written in another way.
    if (language !== stated || language === inherited) this.#isRegular = false
    if (language !== undefined) return language
    const path = `${slot.name}/@lang`
    frame.add(problemOf('fault', 'value', path, languageMapping.expected, stated, named))
    return inherited
  }

  /** A child that no field holds: typed by the registry, or as it is. */
  #unknown(frame: Frame, i: number, lang: string | undefined, depth: number): Node | Element {
    const tape = this.tape
    const named = this.registry.layoutOf(tape.data[i + 1]!)
    if (named === undefined) return readElement(tape, i)
    const node = this.node(named, i, lang, depth + 1)
    if (node !== undefined) return node
    this.#raise(frame, named.layout.declaration.name)
    return readElement(tape, i)
  }

  /** The text of a child that holds a value; notes one attribute, and whether there is more. */
  #simple(i: number, attribute: number): string {
    const tape = this.tape
    const { data } = tape
    this.#isRegular = true
    this.#attribute = undefined
    let text = ''
    let at = i + 4
    for (const end = at + 3 * (data[i]! >>> 4); at < end; at += 3) {
      if (data[at] === attribute) this.#attribute = tape.value(at + 1)
      else this.#isRegular = false
    }
    for (const end = data[i + 2]! - 1; at < end; ) {
      if ((data[at]! & 7) === TEXT) {
        text = text === '' ? tape.value(at + 1) : text + tape.value(at + 1)
        at += 3
      } else {
        this.#isRegular = false
        at = data[at + 2]!
      }
    }
    return text
  }

  /** Fills a field from an attribute or the element's own text. */
  #simpleValue(frame: Frame, named: NamedLayout, slot: Slot, text: string): void {
    if (slot.mapping === stringMapping && slot.values === undefined) {
      frame.values[slot.index] = text
      if (text === slot.fallback) frame.keepLexical(slot, text)
      return
    }
    const value = this.#valueOf(frame, named, slot, text)
    if (value === undefined) {
      frame.keepLexical(slot, text)
      addValueFault(frame, named, slot, text, slot.kind === 'text' ? '' : `@${slot.name}`)
      return
    }
    frame.values[slot.index] = value
    // A default that was written all the same is written again.
    if (!this.#isRegular || value === slot.fallback) frame.keepLexical(slot, text)
  }

  /** The value in a child at `i`, which may declare prefixes for it. */
  #childValue(
    frame: Frame,
    named: NamedLayout,
    slot: Slot,
    text: string,
    i: number,
    depth: number,
  ): unknown {
    const { data } = this.tape
    if (!slot.isQName || !(data[i]! & DECLARES)) return this.#valueOf(frame, named, slot, text)
    const attributes = i + 4
    this.#enter(depth + 1, this.#declared(attributes, attributes + 3 * (data[i]! >>> 4)))
    const value = this.#valueOf(frame, named, slot, text)
    this.#leave(depth + 1)
    return value
  }

  /**
   * The value of a text; undefined when it is none. {@link #isRegular} becomes false when the value
   * would be written as another text.
   */
  #valueOf(frame: Frame, named: NamedLayout, slot: Slot, text: string): unknown {
    const { mapping, values } = slot
    if (slot.kind === 'attribute' || slot.kind === 'text') this.#isRegular = true
    if (slot.isQName) {
      this.#isRegular = false
      return mapping.parse(resolveQNames(text, this.scopes, named.namespace))
    }
    if (values !== undefined) {
      const literal = literalOf(slot, text)
      if (literal !== undefined) return literal
      const value = mapping.parse(text)
      if (value === undefined) return undefined
      const canonical = mapping.format(value)
      const known = values.get(canonical)
      if (known === undefined && !slot.open) return undefined
      if (canonical !== text) this.#isRegular = false
      if (known === undefined) addEnumerationNote(frame, named, slot, text)
      return value
    }
    const value = mapping.parse(text)
    if (value !== undefined && !mapping.isExact(text, value)) this.#isRegular = false
    return value
  }

  #declarations(frame: Frame, start: number, end: number, depth: number): void {
    const declared = this.#declared(start, end)
    frame.more().declarations = declared
    this.#enter(depth, declared)
  }

  #enter(depth: number, declared: ReadonlyMap<string, string>): void {
    this.scopes ??= []
    this.scopes.push([depth, declared])
  }

  #declared(start: number, end: number): ReadonlyMap<string, string> {
    const tape = this.tape
    const declared = new Map<string, string>()
    for (let i = start; i < end; i += 3) {
      const qid = tape.data[i]!
      if (tape.namespaceOf(qid) !== xmlnsNamespace) continue
      const prefix = tape.localNameOf(qid)
      declared.set(prefix === 'xmlns' ? '' : prefix, tape.value(i + 1))
    }
    return declared
  }

  #leave(depth: number): void {
    const scopes = this.scopes
    while (scopes && scopes.length > 0 && scopes[scopes.length - 1]![0] >= depth) scopes.pop()
  }

  #unknownAttribute(frame: Frame, named: NamedLayout, i: number, declares: boolean): void {
    const tape = this.tape
    const namespace = tape.namespaceOf(tape.data[i]!)
    if (declares && namespace === xmlnsNamespace) return
    const name = tape.localNameOf(tape.data[i]!)
    const attribute: Attribute = { name, namespace, value: tape.value(i + 1) }
    const extra = frame.more()
    extra.attributes = extra.attributes ? [...extra.attributes, attribute] : [attribute]
    if (named.layout.declaration.anyAttribute) return
    addNote(frame, named, 'unknown-attribute', `@${name}`, 'no such attribute', attribute.value)
  }

  /** A child whose class cannot hold it. */
  #faulty(frame: Frame, slot: Slot, i: number, name: string): void {
    this.#raise(frame, name)
    if (slot.kind === 'mixed') frame.list(slot.index).push(readElement(this.tape, i))
    else frame.misplace(slot, readElement(this.tape, i))
  }

  /** Lists the fault of a child with its parent. */
  #raise(frame: Frame, name: string): void {
    const { fault } = this
    if (fault === undefined) return
    const path = fault.path === '' ? name : `${name}/${fault.path}`
    frame.add({ ...fault, path })
    this.fault = undefined
  }

  /** Whether the node can be one without this required field; otherwise {@link fault} says why. */
  #tolerates(frame: Frame, named: NamedLayout, slot: Slot): boolean {
    const path = pathOf(slot)
    const earlier = frame.extra?.problems?.find(
      (each) => each.grade === 'fault' && (each.path === path || each.path.startsWith(`${path}/`)),
    )
    const problem = earlier ?? problemOf('fault', 'missing', path, slot.mapping.expected, '', named)
    if (named.isAlwaysTyped) {
      if (!earlier) frame.add(problem)
      return true
    }
    this.fault = problem
    return false
  }

  #name(i: number): string {
    return this.tape.localNameOf(this.tape.data[i + 1]!)
  }
}

const seenAddresses = new SeenAddresses()

/** Reading is synchronous and calls nobody's code, so that one reader does. */
const reader = new Reader()

/** The literal of an enumeration. Comparing few is faster than hashing a text that was just cut out. */
function literalOf({ literals, values }: Slot, text: string): string | undefined {
  if (literals === undefined) return values!.get(text)
  for (let at = 0; at < literals.length; at++) {
    if (literals[at] === text) return literals[at]
  }
  return undefined
}
