/**
 * The scan of RFC 6120's restricted XML, from bytes onto a tape.
 *
 * One function holds the whole grammar, because every call in the inner loops costs: it keeps its
 * place in local variables and writes them back when the bytes run out. All positions kept between
 * calls are relative to `base`, the start of the top-level element, so that whoever owns the buffer
 * may move what is unfinished. It can stop at any byte: inside white space, values, text and CDATA it
 * goes on where it was; names and the delimiters of markup, whose length is bounded, are read again.
 *
 * A NUL stands behind the data. No class of bytes includes it, so the inner loops need no other test
 * for the end: whoever stops at one looks whether it is the end or a NUL that was received.
 *
 * Whether the result depends on how the input was cut: it must not. So nothing is decided that a
 * byte still to come could change, and while an element is open the scan sees no byte past its limit.
 */
import { standsAt } from './byte-table.ts'
import { faultInUtf8 } from './utf8.ts'
import { isNCName } from './characters.ts'
import { nameBytes, spaceBytes, textStops, valueStops } from './byte-classes.ts'
import type { XmlLimits } from './limits.ts'
import { namesEpoch, NO_NAMESPACE, OVERFLOW_BASE, XML_NAMESPACE, XMLNS_NAMESPACE } from './names.ts'
import { NamespaceScope } from './namespace-scope.ts'
import { NetworkNames } from './network-names.ts'
import {
  ASK,
  DECLARES_DEFAULT,
  DECLARES_PREFIX,
  HAS_PREFIX,
  NO_PREFIX,
  RawName,
  RawNamespace,
  sharedRawNames,
  sharedRawNamespaces,
  STREAM_PREFIX,
  XML_PREFIX,
  XMLNS_PREFIX,
} from './raw-name.ts'
import { faultInReferences } from './references.ts'
import {
  CDATA,
  CLOSE,
  DECLARES,
  decodeUtf8,
  NON_ASCII,
  NORMALISE,
  OPEN,
  REFERENCE,
  SPACE,
  Tape,
  TEXT,
} from './tape.ts'
import { faultInXmlDeclaration, longestXmlDeclaration } from './xml-declaration.ts'
import { type XmlCondition, XmlError } from './xml-error.ts'

/** What a call of {@link Scanner.scan} ended with. */
export type ScanResult = 'starved' | 'header' | 'element' | 'footer'

/** What is in force around the top-level element. */
export interface RootNamespaces {
  /** The default namespace. */
  readonly namespace: string
  /** The namespaces of the prefixes. */
  readonly prefixes: ReadonlyMap<string, string>
}

/** Scans a stream (a header, elements, a footer), or one element where `root` is given. */
export class Scanner {
  /** The limits; a change takes effect with the next top-level element. */
  limits: XmlLimits
  /** The bytes to scan. Writable: a NUL is put behind them, and for a moment at the limit. */
  bytes: Uint8Array = new Uint8Array(0)
  /** The same bytes. */
  view: DataView = new DataView(this.bytes.buffer)
  /** Where the bytes end. */
  end = 0
  /** The next byte to scan. */
  position = 0
  /** Where the unfinished top-level element begins; {@link position} where none is unfinished. */
  base = 0
  /** The number of bytes received before the first of {@link bytes}. */
  received = 0
  /** The tape of the unfinished element. */
  tape: Tape = new Tape()
  /** The number of bytes scanned so far, those scanned twice counted twice. */
  scanned = 0

  /** The limits of the current top-level element. */
  #limits: XmlLimits
  readonly #given: RootNamespaces | undefined
  #root: RootNamespaces
  /** The name of the root, while a stream is open. */
  #rootName: Uint8Array | undefined
  #names = new NetworkNames()
  #epoch = -1
  #namesCeiling = 0
  readonly #scope = new NamespaceScope()
  /** By depth, from 1: the index of the open element's record. */
  readonly #opens: number[] = [0]
  /** By depth: the default namespace for children. */
  readonly #defaults: number[] = [NO_NAMESPACE]
  /** The attributes of the current tag whose prefix is to be resolved when the tag ends. */
  readonly #pending: RawName[] = []

  // The place in the grammar, written when the bytes run out.
  #state = documentStart
  #depth = 0
  #elements = 0
  #start = 0
  #flags = 0
  #open = 0
  #quote = 0
  #name = noName
  #attribute = noName
  #default = NO_NAMESPACE
  #declared = 0
  /** Where a byte was replaced by the NUL of the limit, or -1, and the byte. */
  #limitAt = -1
  #limitByte = 0

  constructor(root: RootNamespaces | undefined, limits: XmlLimits) {
    this.limits = limits
    this.#limits = limits
    this.#given = root
    this.#root = root ?? noNamespaces
  }

  /** True when the bytes from {@link base} on have to be kept. */
  get unfinished(): boolean {
    return this.#state >= markup || this.base < this.position || this.position < this.end
  }

  /** True when nothing but white space may follow. */
  get complete(): boolean {
    return this.#state === epilog
  }

  /** Forgets the stream, or the element: a document begins at {@link position}. */
  restart(): void {
    this.#rootName = undefined
    this.#root = this.#given ?? noNamespaces
    this.#epoch = -1
    this.#state = documentStart
    this.#depth = 0
    this.base = this.position
  }

  /**
   * Scans an unfinished element again from its start when names were trusted since then: what it has
   * on its tape and what follows would number the same name differently.
   */
  refresh(): void {
    if (this.#state < markup || this.#epoch === namesEpoch()) return
    this.position = this.base
    this.#state = this.#rootName === undefined ? prolog : between
  }

  /**
   * Scans to the end of the next stream header, element or stream, or of the bytes. Throws XmlError;
   * the scanner is of no use from then on.
   */
  scan(): ScanResult {
    const bytes = this.bytes
    const inName = nameBytes
    const isSpace = spaceBytes
    const wideText = textStops
    const wideValue = valueStops
    const shared = sharedRawNames
    const view = this.view
    const scope = this.#scope
    const opens = this.#opens
    const tape = this.tape
    let data = tape.data
    let length = tape.length
    let base = this.base
    let position = this.position
    let state = this.#state
    let depth = this.#depth
    let start = base + this.#start
    let flags = this.#flags
    let open = this.#open
    let quote = this.#quote
    let name = this.#name
    let attribute = this.#attribute
    let end = state >= markup ? this.#window() : this.end
    bytes[this.end] = 0
    this.scanned -= position

    scanning: for (;;) {
      if (state === content) {
        if (flags & space) {
          let byte = bytes[position]!
          while (isSpace[byte]) {
            if (byte === carriageReturn) flags |= normalise
            byte = bytes[++position]!
          }
          if (byte !== lessThan) {
            if (position >= end) break scanning
            flags &= ~space
          }
        }
        for (;;) {
          position =
            flags & nonAscii ? nextStop(wideText, bytes, position) : textEnd(view, position)
          const byte = bytes[position]!
          if (byte === lessThan) break
          if (byte >= 0x80) flags |= nonAscii
          else if (byte === ampersand) flags |= reference
          else if (byte === carriageReturn) flags |= normalise
          else if (byte === greaterThan) {
            if (this.#endsSection(start, position)) {
              throw this.#fault('not-well-formed', ']]> in text', position)
            }
          } else if (!isSpace[byte]) {
            if (position >= end) break scanning
            throw this.#illegal(position)
          }
          position++
        }
        if (position > start) {
          if (flags & (nonAscii | reference)) this.#checkValue(start, position, flags)
          if (length + 4 > data.length) data = tape.grow()
          data[length] = textWord
          data[length + 1] = start - base
          data[length + 2] = ((position - base) << 5) | flags
          length += 3
        }
        state = markup
      }
      // At the `<`, and whatever stands behind it.
      if (state === markup) {
        let byte = bytes[position + 1]!
        if (inName[byte]) {
          let at = position + 1
          do byte = bytes[++at]!
          while (inName[byte])
          if (at - position > this.#limits.nameBytes + 1) throw this.#longName(position + 1)
          if (byte !== greaterThan && byte !== slash && !isSpace[byte]) {
            if (at >= end) break
            throw this.#fault('not-well-formed', 'a tag with neither space nor end', at)
          }
          name =
            shared.find(view, position + 1, at - position - 1) ?? this.#ownName(position + 1, at)
          this.#checkElement(name, depth, position)
          if (length + 4 > data.length) data = tape.grow()
          open = length
          data[length] = openWord
          // The length of the name, for the end tag; overwritten by the skip when that comes.
          data[length + 2] = at - position - 1
          data[length + 3] = position - base
          length += 4
          attribute = name
          this.#default = this.#defaults[depth]!
          this.#declared = 0
          position = at
          state = tag
        } else if (byte === slash) {
          if (depth === 0 && this.#rootName === undefined) {
            throw this.#fault('not-well-formed', 'an end tag without a start tag', position)
          }
          const opened = opens[depth]!
          const names = depth === 0 ? this.#rootName! : bytes
          let expected = depth === 0 ? 0 : base + data[opened + 3]! + 1
          const last = depth === 0 ? names.length : expected + data[opened + 2]!
          let at = position + 2
          while (expected < last && bytes[at] === names[expected]) {
            at++
            expected++
          }
          byte = bytes[at]!
          if (expected < last || (byte !== greaterThan && !isSpace[byte])) {
            if (at >= end) break scanning
            throw this.#fault('not-well-formed', 'an end tag that ends another element', position)
          }
          position = at
          state = closing
        } else {
          if (position + 1 >= end) break scanning
          if (byte === question) {
            throw this.#fault('restricted-xml', 'a processing instruction', position)
          }
          if (byte !== exclamation) {
            throw this.#fault('not-well-formed', 'a < that begins no markup', position)
          }
          const delimiter = this.#sectionDelimiter(position, end, depth)
          if (delimiter === 0) break scanning
          position += delimiter
          start = position
          flags = cdata
          state = section
        }
      }
      // Within a start tag: after the name, or after the quote that ended a value.
      if (state === tag) {
        let byte = bytes[position]!
        while (isSpace[byte]) byte = bytes[++position]!
        if (!inName[byte]) {
          const isEmpty = byte === slash
          if (isEmpty) {
            byte = bytes[position + 1]!
            if (position + 1 >= end) break scanning
          }
          if (byte !== greaterThan) {
            if (position >= end) break scanning
            throw this.#fault('not-well-formed', 'a tag that does not end', position)
          }
          position += isEmpty ? 2 : 1
          const namespace =
            name.prefix === noPrefix ? this.#default : scope.namespaceOf(name.prefix)
          data[open + 1] =
            name.elementNamespace === namespace
              ? name.elementQid
              : this.#elementQid(name, namespace, open)
          if (this.#pending.length > 0) this.#resolvePending(open, length)
          const declares = this.#declared & recordsDeclaration ? declaresBit : 0
          data[open] = openWord | declares | ((((length - open - 4) / 3) | 0) << 4)
          if (this.#rootName === undefined && this.#given === undefined) {
            const nameStart = base + data[open + 3]! + 1
            this.#rootName = bytes.slice(nameStart, nameStart + data[open + 2]!)
            this.#enterStream()
            state = isEmpty ? ended : between
            if (length + 1 > data.length) data = tape.grow()
            data[length++] = closeWord
            data[open + 2] = length
            this.#finish(position, length, state)
            return 'header'
          }
          if (!isEmpty) {
            depth++
            opens[depth] = open
            this.#defaults[depth] = this.#default
            start = position
            flags = space
            state = content
            continue
          }
          if (length + 1 > data.length) data = tape.grow()
          data[length++] = closeWord
          data[open + 2] = length
          if (scope.innermost > depth) scope.leave(depth + 1)
          if (depth === 0) {
            this.#finish(position, length, this.#given === undefined ? between : epilog)
            return 'element'
          }
          start = position
          flags = space
          state = content
          continue
        }
        if (!isSpace[bytes[position - 1]!]) {
          throw this.#fault('not-well-formed', 'no space before an attribute', position)
        }
        let at = position
        const guess = attribute.nextAttribute
        if (
          guess !== undefined &&
          at + guess.length < end &&
          bytes[at + guess.length] === equals &&
          standsAt(guess, view, at)
        ) {
          attribute = guess
          at += guess.length
          byte = equals
        } else {
          do byte = bytes[++at]!
          while (inName[byte])
          if (at - position > this.#limits.nameBytes) throw this.#longName(position)
          if (byte !== equals && !isSpace[byte]) {
            if (at >= end) break scanning
            throw this.#fault('not-well-formed', 'an attribute without a value', at)
          }
          const before = attribute
          attribute = shared.find(view, position, at - position) ?? this.#ownName(position, at)
          if (attribute.isShared || !before.isShared) before.nextAttribute = attribute
        }
        if (length - open - 4 >= 3 * this.#limits.attributes) throw this.#tooMany(position)
        position = at
        state = beforeEquals
        if (byte !== equals) continue
        quote = bytes[at + 1]!
        if (quote !== apostrophe && quote !== quotation) continue
        position = at + 2
        if (attribute.attribute === declaresDefaultName) {
          const namespace = this.#guessedNamespace(name, position, end, quote)
          if (namespace !== undefined) {
            this.#default = namespace.id
            this.#declared |= declaresDefault
            position += namespace.length + 1
            state = tag
            continue
          }
        }
        start = position
        flags = 0
        state = value
      }
      if (state === value) {
        for (;;) {
          position =
            flags & nonAscii
              ? nextStop(wideValue, bytes, position)
              : valueEnd(view, position, Math.imul(quote, 0x01010101))
          const byte = bytes[position]!
          if (byte === quote) break
          if (byte >= 0x80) flags |= nonAscii
          else if (byte === ampersand) flags |= reference
          else if (isSpace[byte]) flags |= normalise
          else if (byte !== apostrophe && byte !== quotation) {
            if (position >= end) break scanning
            if (byte !== lessThan) throw this.#illegal(position)
            throw this.#fault('not-well-formed', 'a < in an attribute', position)
          }
          position++
        }
        if (flags & (nonAscii | reference)) this.#checkValue(start, position, flags)
        if (length + 4 > data.length) data = tape.grow()
        let qid = attribute.attribute
        if (qid < 0) {
          qid = this.#unusualAttribute(name, attribute, depth, start, position, flags)
        }
        if (qid !== 0) {
          for (let other = open + 4; other < length; other += 3) {
            if (data[other] !== qid) continue
            throw this.#fault('not-well-formed', 'an attribute given twice', start)
          }
          data[length] = qid
          data[length + 1] = start - base
          data[length + 2] = ((position - base) << 5) | flags
          length += 3
        }
        position++
        state = tag
        continue
      }
      // Within an end tag, after the name.
      if (state === closing) {
        while (isSpace[bytes[position]!]) position++
        if (bytes[position] !== greaterThan) {
          if (position >= end) break scanning
          throw this.#fault('not-well-formed', 'an end tag that does not end', position)
        }
        position++
        if (depth === 0) {
          this.#finish(position, 0, epilog)
          return 'footer'
        }
        if (length + 1 > data.length) data = tape.grow()
        data[length++] = closeWord
        data[opens[depth]! + 2] = length
        if (scope.innermost === depth) scope.leave(depth)
        depth--
        if (depth === 0) {
          this.#finish(position, length, this.#given === undefined ? between : epilog)
          return 'element'
        }
        start = position
        flags = space
        state = content
        continue
      }
      switch (state) {
        case beforeEquals: {
          while (isSpace[bytes[position]!]) position++
          if (bytes[position] !== equals) {
            if (position >= end) break scanning
            throw this.#fault('not-well-formed', 'an attribute without a value', position)
          }
          position++
          state = afterEquals
          continue
        }

        case afterEquals: {
          while (isSpace[bytes[position]!]) position++
          quote = bytes[position]!
          if (quote !== apostrophe && quote !== quotation) {
            if (position >= end) break scanning
            throw this.#fault('not-well-formed', 'an attribute without quotes', position)
          }
          position++
          start = position
          flags = 0
          state = value
          continue
        }

        // Within a CDATA section. The scan for text stops at more than it need, which is harmless.
        case section: {
          for (;;) {
            position =
              flags & nonAscii ? nextStop(wideText, bytes, position) : textEnd(view, position)
            const byte = bytes[position]!
            if (byte >= 0x80) flags |= nonAscii
            else if (byte === carriageReturn) flags |= normalise
            else if (byte === greaterThan) {
              if (this.#endsSection(start, position)) break
            } else if (byte !== lessThan && byte !== ampersand && !isSpace[byte]) {
              if (position >= end) break scanning
              throw this.#illegal(position)
            }
            position++
          }
          const last = position - 2
          if (last > start) {
            if (flags & nonAscii) this.#checkValue(start, last, flags)
            if (length + 4 > data.length) data = tape.grow()
            data[length] = textWord
            data[length + 1] = start - base
            data[length + 2] = ((last - base) << 5) | flags
            length += 3
          }
          position++
          start = position
          flags = space
          state = content
          continue
        }

        // Before the root, between the children of the root, and after it.
        case prolog:
        case between: {
          while (isSpace[bytes[position]!]) position++
          base = position
          if (bytes[position] !== lessThan) {
            if (position >= end) break scanning
            throw this.#outside(position, state === between)
          }
          this.base = base
          this.#begin()
          end = this.#window()
          length = 0
          depth = 0
          state = markup
          continue
        }

        case epilog: {
          while (isSpace[bytes[position]!]) position++
          base = position
          if (position >= end) break scanning
          throw this.#fault('not-well-formed', 'something after the end', position)
        }

        case ended: {
          this.#finish(position, 0, epilog)
          return 'footer'
        }

        case documentStart: {
          base = position
          const mark = this.#byteOrderMark(position, end)
          if (mark === -1) break scanning
          position += mark
          state = declaration
          continue
        }

        default: {
          const skipped = this.#xmlDeclaration(position, end)
          if (skipped === -1) break scanning
          position += skipped
          state = prolog
        }
      }
    }

    if (this.#limitAt !== -1) {
      throw this.#fault('policy-violation', `more than ${this.#limits.bytes} bytes`, position)
    }
    this.scanned += position
    tape.length = length
    this.base = base
    this.position = position
    this.#state = state
    this.#depth = depth
    this.#start = start - base
    this.#flags = flags
    this.#open = open
    this.#quote = quote
    this.#name = name
    this.#attribute = attribute
    return 'starved'
  }

  /** A top-level element, or the header, begins at `base`. */
  #begin(): void {
    this.#limits = this.limits
    if (this.#epoch !== namesEpoch() || this.#names.size > this.#limits.names) this.#renewNames()
    this.#namesCeiling = this.#names.size + this.#limits.names
    while (this.#scope.innermost !== -1) this.#scope.leave(this.#scope.innermost)
    this.#elements = 0
    if (this.#pending.length > 0) this.#pending.length = 0
  }

  /** Puts a NUL where the limit of bytes is, if that is before the end of the data. */
  #window(): number {
    const limit = this.base + this.#limits.bytes
    if (limit >= this.end) return this.end
    this.#limitAt = limit
    this.#limitByte = this.bytes[limit]!
    this.bytes[limit] = 0
    return limit
  }

  /** A header, element or stream is complete. */
  #finish(position: number, length: number, state: number): void {
    if (this.#limitAt !== -1) {
      this.bytes[this.#limitAt] = this.#limitByte
      this.#limitAt = -1
    }
    this.scanned += position
    this.tape.length = length
    this.tape.names = this.#names
    this.position = position
    this.#depth = 0
    this.#state = state
  }

  /** The start tag of the root has been read: its declarations last as long as the stream. */
  #enterStream(): void {
    const prefixes = new Map<string, string>()
    this.#scope.forEach((prefix, namespace) => {
      prefixes.set(this.#names.prefix(prefix), this.#names.namespace(namespace))
    })
    this.#root = { namespace: this.#names.namespace(this.#default), prefixes }
    this.#defaults[0] = this.#default
    this.#scope.settle()
  }

  /** Begins with new tables for the names of the network. */
  #renewNames(): void {
    const names = new NetworkNames()
    this.#names = names
    this.#epoch = namesEpoch()
    this.#defaults[0] = names.namespaceId(this.#root.namespace)
    this.#scope.clear()
    for (const [prefix, namespace] of this.#root.prefixes) {
      this.#scope.bind(names.prefixId(prefix), names.namespaceId(namespace), 0)
    }
    this.#scope.settle()
  }

  /** The name from `start` to `end`, which the shared names have not. */
  #ownName(start: number, end: number): RawName {
    const known = this.#names.rawNames.find(this.view, start, end - start)
    if (known !== undefined) return known
    if (faultInUtf8(this.bytes, start, end) !== -1) throw this.#notUtf8(start)
    const text = decodeUtf8(this.bytes, start, end)
    const colon = text.indexOf(':')
    const prefix = colon === -1 ? '' : text.slice(0, colon)
    const localName = text.slice(colon + 1)
    if (!isNCName(localName) || (colon !== -1 && !isNCName(prefix))) {
      throw this.#fault('not-well-formed', 'a name that is none', start)
    }
    const name = this.#newName(prefix, localName)
    const table = name.isShared ? sharedRawNames : this.#names.rawNames
    table.add(name, this.view, start, end - start)
    this.#checkNames(start)
    return name
  }

  #newName(prefix: string, localName: string): RawName {
    const names = this.#names
    const prefixId = names.prefixId(prefix)
    const localNameId = names.localNameId(localName)
    const declares = prefixId === XMLNS_PREFIX
    const declared = declares ? names.prefixId(localName) : noPrefix
    const isShared =
      localNameId < OVERFLOW_BASE && prefixId <= STREAM_PREFIX && declared <= STREAM_PREFIX
    const attribute = declares
      ? DECLARES_PREFIX
      : prefixId === noPrefix && localName === 'xmlns'
        ? DECLARES_DEFAULT
        : prefixId === noPrefix || prefixId === XML_PREFIX
          ? ASK
          : HAS_PREFIX
    return new RawName(prefixId, localNameId, declared, attribute, isShared)
  }

  #checkElement(name: RawName, depth: number, position: number): void {
    if (name.prefix === XMLNS_PREFIX) {
      throw this.#fault('not-well-formed', 'an element with the prefix xmlns', position)
    }
    if (depth === this.#limits.depth) {
      throw this.#fault('policy-violation', `more than ${depth} elements deep`, position)
    }
    if (++this.#elements > this.#limits.elements) {
      throw this.#fault('policy-violation', `more than ${this.#limits.elements} elements`, position)
    }
  }

  /** The qid of the element, unless it was the same the last time. */
  #elementQid(name: RawName, namespace: number, open: number): number {
    if (namespace === -1) {
      const at = this.base + this.tape.data[open + 3]!
      throw this.#fault('not-well-formed', 'an element whose prefix is not bound', at)
    }
    const qid = this.#names.qid(namespace, name.localName)
    if (qid < OVERFLOW_BASE || !name.isShared) {
      name.elementNamespace = namespace
      name.elementQid = qid
    } else {
      this.#checkNames(this.base)
    }
    return qid
  }

  /**
   * The qid of an attribute that is not simply one: 0 when it needs no record, a negative number when
   * the end of the tag has to resolve it. Namespace declarations are put in force.
   */
  #unusualAttribute(
    name: RawName,
    attribute: RawName,
    depth: number,
    start: number,
    end: number,
    flags: number,
  ): number {
    const names = this.#names
    switch (attribute.attribute) {
      case HAS_PREFIX:
        return -this.#pending.push(attribute)
      case DECLARES_DEFAULT: {
        if (this.#declared & declaresDefault) {
          throw this.#fault('not-well-formed', 'an attribute given twice', start)
        }
        const namespace = this.#namespace(start, end, flags)
        if (namespace.reserved) throw this.#reserved(start)
        if (namespace.length > 0 && (namespace.isShared || !name.isShared))
          name.namespace = namespace
        this.#default = namespace.id
        this.#declared |= declaresDefault
        if (name.prefix === noPrefix) return 0
        this.#declared |= recordsDeclaration
        return names.qid(XMLNS_NAMESPACE, attribute.localName)
      }
      case DECLARES_PREFIX: {
        const { id, reserved, isBlank } = this.#namespace(start, end, flags)
        const { declared } = attribute
        if (isBlank) throw this.#fault('not-well-formed', 'a prefix bound to no namespace', start)
        const isXml = declared === XML_PREFIX && id === XML_NAMESPACE
        if (!isXml && (reserved || declared === XML_PREFIX || declared === XMLNS_PREFIX)) {
          throw this.#reserved(start)
        }
        if (declared !== XML_PREFIX) this.#scope.bind(declared, id, depth + 1)
        this.#declared |= recordsDeclaration
        const qid = names.qid(XMLNS_NAMESPACE, attribute.localName)
        this.#checkNames(start)
        return qid
      }
      default: {
        const namespace = attribute.prefix === XML_PREFIX ? XML_NAMESPACE : NO_NAMESPACE
        const qid = names.qid(namespace, attribute.localName)
        if (qid < OVERFLOW_BASE || !attribute.isShared) attribute.attribute = qid
        this.#checkNames(start)
        return qid
      }
    }
  }

  /** Gives the attributes with prefixes their qids, now that the tag has shown all declarations. */
  #resolvePending(open: number, length: number): void {
    const { data } = this.tape
    for (let at = open + 4; at < length; at += 3) {
      if (data[at]! >= 0) continue
      const attribute = this.#pending[-data[at]! - 1]!
      const namespace = this.#scope.namespaceOf(attribute.prefix)
      const start = this.base + data[at + 1]!
      if (namespace === -1) {
        throw this.#fault('not-well-formed', 'an attribute whose prefix is not bound', start)
      }
      const qid = this.#names.qid(namespace, attribute.localName)
      for (let other = open + 4; other < length; other += 3) {
        if (data[other] === qid)
          throw this.#fault('not-well-formed', 'an attribute given twice', start)
      }
      data[at] = qid
    }
    this.#pending.length = 0
    this.#checkNames(this.base)
  }

  /** The namespace that a declaration states. */
  #namespace(start: number, end: number, flags: number): RawNamespace {
    const length = end - start
    if (length > this.#limits.nameBytes) throw this.#longName(start)
    const names = this.#names
    const isLiteral = (flags & (reference | normalise)) === 0
    if (isLiteral) {
      const known =
        sharedRawNamespaces.find(this.view, start, length) ??
        names.rawNamespaces.find(this.view, start, length)
      if (known !== undefined) return known
    }
    const text = this.tape.decode(start, end, flags, false)
    const namespace = new RawNamespace(names.namespaceId(text), text)
    this.#checkNames(start)
    // One with a quote would be found where another quote ends it, so it is not found but made anew.
    if (!isLiteral || /['"]/.test(text)) return namespace
    const table = namespace.isShared ? sharedRawNamespaces : names.rawNamespaces
    table.add(namespace, this.view, start, length)
    this.#checkNames(start)
    return namespace
  }

  /** The namespace that the element declared when last seen, if that is what stands there again. */
  #guessedNamespace(
    name: RawName,
    start: number,
    end: number,
    quote: number,
  ): RawNamespace | undefined {
    const { namespace } = name
    return namespace !== undefined &&
      start + namespace.length < end &&
      this.bytes[start + namespace.length] === quote &&
      standsAt(namespace, this.view, start) &&
      namespace.length <= this.#limits.nameBytes &&
      name.prefix === noPrefix &&
      (this.#declared & declaresDefault) === 0
      ? namespace
      : undefined
  }

  #checkNames(at: number): void {
    if (this.#names.size <= this.#namesCeiling) return
    throw this.#fault('policy-violation', `more than ${this.#limits.names} new names`, at)
  }

  /** Throws for what the scan of a value only flagged. */
  #checkValue(start: number, end: number, flags: number): void {
    if (flags & nonAscii) {
      const at = faultInUtf8(this.bytes, start, end)
      if (at !== -1) throw this.#notUtf8(at)
    }
    if (flags & reference) {
      const fault = faultInReferences(this.bytes, start, end)
      if (fault !== undefined) throw this.#fault(fault.condition, fault.message, fault.at)
    }
  }

  /** True when the `>` at `position` ends `]]>`, not counting what is before `start`. */
  #endsSection(start: number, position: number): boolean {
    return (
      position - start >= 2 &&
      this.bytes[position - 1] === rightBracket &&
      this.bytes[position - 2] === rightBracket
    )
  }

  /** The length of `<![CDATA[` if it stands there, 0 if that is not known yet. */
  #sectionDelimiter(position: number, end: number, depth: number): number {
    const next = this.bytes[position + 2]!
    if (next === hyphen) throw this.#fault('restricted-xml', 'a comment', position)
    if (next >= 0x41 && next <= 0x5a) throw this.#fault('restricted-xml', 'a DTD', position)
    for (let index = 2; index < sectionStart.length; index++) {
      if (this.bytes[position + index] === sectionStart.charCodeAt(index)) continue
      if (position + index >= end) return 0
      throw this.#fault('not-well-formed', 'a <! that begins no markup', position)
    }
    if (depth === 0) throw this.#outside(position, this.#rootName !== undefined)
    return sectionStart.length
  }

  /** The length of the byte order mark at the very start, -1 if that is not known yet. */
  #byteOrderMark(position: number, end: number): number {
    const first = this.bytes[position]!
    if (position >= end) return -1
    if (first === 0xfe || first === 0xff) {
      throw this.#fault('unsupported-encoding', 'a byte order mark of UTF-16', position)
    }
    if (first !== 0xef) return 0
    for (const [index, expected] of [0xef, 0xbb, 0xbf].entries()) {
      if (position + index >= end) return -1
      if (this.bytes[position + index] !== expected) throw this.#outside(position, false)
    }
    return 3
  }

  /** The length of the XML declaration: 0 if there is none, -1 if that is not known yet. */
  #xmlDeclaration(position: number, end: number): number {
    const { bytes } = this
    for (let index = 0; index < declarationStart.length; index++) {
      if (position + index >= end) return -1
      if (bytes[position + index] === declarationStart.charCodeAt(index)) continue
      if (index < 2) return 0
      throw this.#fault('restricted-xml', 'a processing instruction', position)
    }
    const first = position + declarationStart.length
    if (first >= end) return -1
    if (nameBytes[bytes[first]!]) {
      throw this.#fault('restricted-xml', 'a processing instruction', position)
    }
    const last = Math.min(end, position + longestXmlDeclaration)
    for (let at = first; at < last; at++) {
      if (bytes[at] !== greaterThan || bytes[at - 1] !== question) continue
      const text = decodeUtf8(bytes, position, at + 1)
      const fault = faultInXmlDeclaration(text)
      if (fault !== undefined) throw this.#fault(fault.condition, fault.message, position)
      return at + 1 - position
    }
    if (end < position + longestXmlDeclaration) return -1
    throw this.#fault('policy-violation', 'an XML declaration without end', position)
  }

  #illegal(at: number): XmlError {
    const code = this.bytes[at]!.toString(16).toUpperCase().padStart(4, '0')
    return this.#fault('not-well-formed', `U+${code}, which XML does not have`, at)
  }

  #notUtf8(at: number): XmlError {
    return this.#fault('not-well-formed', 'a byte that is not UTF-8 of a character of XML', at)
  }

  #reserved(at: number): XmlError {
    return this.#fault('not-well-formed', 'a reserved prefix or namespace declared', at)
  }

  #tooMany(at: number): XmlError {
    return this.#fault('policy-violation', `more than ${this.#limits.attributes} attributes`, at)
  }

  #longName(at: number): XmlError {
    return this.#fault(
      'policy-violation',
      `a name of more than ${this.#limits.nameBytes} bytes`,
      at,
    )
  }

  /** Something else than an element where only elements may stand. */
  #outside(at: number, inStream: boolean): XmlError {
    const byte = this.bytes[at]!
    if (byte < 0x20) return this.#illegal(at)
    return inStream
      ? this.#fault('bad-format', 'text between stanzas', at)
      : this.#fault('not-well-formed', 'something before the first element', at)
  }

  #fault(condition: XmlCondition, message: string, at: number): XmlError {
    return new XmlError(condition, message, { offset: this.received + at })
  }
}

// What is imported is loaded anew at every use, a constant of the module is compiled in: in the inner
// loops that is a tenth of the time.
const nonAscii = NON_ASCII
const reference = REFERENCE
const normalise = NORMALISE
const cdata = CDATA
const space = SPACE
const openWord = OPEN
const textWord = TEXT
const closeWord = CLOSE
const declaresBit = DECLARES
const noPrefix = NO_PREFIX
const declaresDefaultName = DECLARES_DEFAULT

// States. Those from `markup` on are within a top-level element, whose bytes have to be kept.
const documentStart = 0
const declaration = 1
const prolog = 2
const between = 3
const ended = 4
const epilog = 5
const markup = 6
const content = 7
const tag = 8
const beforeEquals = 9
const afterEquals = 10
const value = 11
const closing = 12
const section = 13

// What a start tag has declared.
const declaresDefault = 1
const recordsDeclaration = 2

const carriageReturn = 0x0d
const exclamation = 0x21
const quotation = 0x22
const ampersand = 0x26
const apostrophe = 0x27
const hyphen = 0x2d
const slash = 0x2f
const lessThan = 0x3c
const equals = 0x3d
const greaterThan = 0x3e
const question = 0x3f
const rightBracket = 0x5d

const sectionStart = '<![CDATA['
const declarationStart = '<?xml'

const noName = new RawName(noPrefix, 0, noPrefix, ASK, false)
const noNamespaces: RootNamespaces = { namespace: '', prefixes: new Map() }

/** The first byte from `at` on that a table of stops has. */
function nextStop(stops: Uint8Array, bytes: Uint8Array, at: number): number {
  let next = at
  while (!stops[bytes[next]!]) next = (next + 1) | 0
  return next
}

/**
 * The first byte of text from `at` on that is markup, a control or above ASCII, looking at four bytes
 * at a time. All bytes below 0x80, subtracting sets the top bit of a byte that is zero, or below a
 * blank; what a borrow sets falsely is above the first true one. Half the time of a table's look-ups.
 */
function textEnd(view: DataView, at: number): number {
  let next = at
  for (;;) {
    const word = view.getInt32(next, true)
    const angles = (word | 0x02020202) ^ 0x3e3e3e3e
    const ampersands = word ^ 0x26262626
    const found =
      (word | (word - 0x20202020) | (angles - 0x01010101) | (ampersands - 0x01010101)) & topBits
    if (found !== 0) return next + lowestByte(found)
    next = (next + 4) | 0
  }
}

/** The same for a value, where the quote ends it too: its byte four times is `quotes`. */
function valueEnd(view: DataView, at: number, quotes: number): number {
  let next = at
  for (;;) {
    const word = view.getInt32(next, true)
    const angles = word ^ 0x3c3c3c3c
    const ampersands = word ^ 0x26262626
    const found =
      (word |
        (word - 0x20202020) |
        (angles - 0x01010101) |
        (ampersands - 0x01010101) |
        ((word ^ quotes) - 0x01010101)) &
      topBits
    if (found !== 0) return next + lowestByte(found)
    next = (next + 4) | 0
  }
}

/** The index of the lowest byte with a bit set. */
function lowestByte(word: number): number {
  return (31 - Math.clz32(word & -word)) >> 3
}

const topBits = 0x80808080 | 0
