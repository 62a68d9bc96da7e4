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
import { nameBytes, spaceBytes, textStops, valueStops } from './byte-classes.ts'
import { standsAt } from './byte-table.ts'
import { byteOrderMark, xmlDeclaration } from './document-start.ts'
import type { XmlLimits } from './limits.ts'
import {
  NameResolver,
  noNamespaces,
  type RootNamespaces,
  recordsDeclaration,
} from './name-resolver.ts'
import {
  ASK,
  DECLARES_DEFAULT,
  NO_PREFIX,
  RawName,
  sharedRawNames,
  XMLNS_PREFIX,
} from './raw-name.ts'
import { faultInReferences } from './references.ts'
import { Source } from './source.ts'
import {
  CDATA,
  CLOSE,
  DECLARES,
  NON_ASCII,
  NORMALISE,
  OPEN,
  REFERENCE,
  SPACE,
  Tape,
  TEXT,
} from './tape.ts'
import { faultInUtf8 } from './utf8.ts'
import { nextStop, textEnd, valueEnd } from './word-scan.ts'
import type { XmlError } from './xml-error.ts'

/** What a call of {@link Scanner.scan} ended with. */
export type ScanResult = 'starved' | 'header' | 'element' | 'footer'

/** Scans a stream (a header, elements, a footer), or one element where `root` is given. */
export class Scanner {
  /** The limits; a change takes effect with the next top-level element. */
  limits: XmlLimits
  /** The bytes to scan. */
  readonly source: Source = new Source()
  /** The next byte to scan. */
  position = 0
  /** Where the unfinished top-level element begins; {@link position} where none is unfinished. */
  base = 0
  /** The tape of the unfinished element. */
  tape: Tape = noTape
  /** The number of bytes scanned so far, those scanned twice counted twice. */
  scanned = 0

  /** The limits of the current top-level element. */
  #limits: XmlLimits
  /** What is in force around the one element, where that is all. */
  readonly #given: RootNamespaces | undefined
  /** The name of the root, while a stream is open. */
  #rootName: Uint8Array | undefined
  readonly #resolver: NameResolver
  /** By depth, from 1: the index of the open element's record. */
  readonly #opens: number[] = [0]

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
  /** Where a byte was replaced by the NUL of the limit, or -1, and the byte. */
  #limitAt = -1
  #limitByte = 0

  constructor(root: RootNamespaces | undefined, limits: XmlLimits) {
    this.limits = limits
    this.#limits = limits
    this.#given = root
    this.#resolver = new NameResolver(this.source)
    this.#resolver.restart(root ?? noNamespaces)
  }

  /** True when the bytes from {@link base} on have to be kept. */
  get unfinished(): boolean {
    return this.#state >= markup || this.base < this.position || this.position < this.source.end
  }

  /** True when nothing but white space may follow. */
  get complete(): boolean {
    return this.#state === epilog
  }

  /** Forgets the stream, or the element: a document begins at {@link position}. */
  restart(): void {
    this.#rootName = undefined
    this.#resolver.restart(this.#given ?? noNamespaces)
    this.#state = documentStart
    this.#depth = 0
    this.base = this.position
  }

  /**
   * Scans an unfinished element again from its start when names were trusted since then: what it has
   * on its tape and what follows would number the same name differently.
   */
  refresh(): void {
    if (this.#state < markup || !this.#resolver.isOutdated) return
    this.position = this.base
    this.#state = this.#rootName === undefined ? prolog : between
  }

  /**
   * Scans to the end of the next stream header, element or stream, or of the bytes. Throws XmlError;
   * the scanner is of no use from then on.
   */
  scan(): ScanResult {
    const { source } = this
    const { bytes, view } = source
    const inName = nameBytes
    const isSpace = spaceBytes
    const wideText = textStops
    const wideValue = valueStops
    const shared = sharedRawNames
    const resolver = this.#resolver
    const scope = resolver.scope
    const defaults = resolver.defaults
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
    let end = state >= markup ? this.#window() : source.end
    bytes[source.end] = 0
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
            if (position >= end) break
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
              throw source.fault('not-well-formed', ']]> in text', position)
            }
          } else if (!isSpace[byte]) {
            if (position >= end) break scanning
            throw source.illegal(position)
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
          if (at - position > this.#limits.nameBytes + 1) throw resolver.longName(position + 1)
          if (byte !== greaterThan && byte !== slash && !isSpace[byte]) {
            if (at >= end) break
            throw source.fault('not-well-formed', 'a tag with neither space nor end', at)
          }
          name =
            shared.find(view, position + 1, at - position - 1) ?? resolver.nameAt(position + 1, at)
          this.#checkElement(name, depth, position)
          if (length + 4 > data.length) data = tape.grow()
          open = length
          data[length] = openWord
          // The length of the name, for the end tag; overwritten by the skip when that comes.
          data[length + 2] = at - position - 1
          data[length + 3] = position - base
          length += 4
          attribute = name
          resolver.openTag(depth)
          position = at
          state = tag
        } else if (byte === slash) {
          if (depth === 0 && this.#rootName === undefined) {
            throw source.fault('not-well-formed', 'an end tag without a start tag', position)
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
            if (at >= end) break
            throw source.fault('not-well-formed', 'an end tag that ends another element', position)
          }
          position = at
          state = closing
        } else {
          if (position + 1 >= end) break
          if (byte === question) {
            throw source.fault('restricted-xml', 'a processing instruction', position)
          }
          if (byte !== exclamation) {
            throw source.fault('not-well-formed', 'a < that begins no markup', position)
          }
          const delimiter = this.#sectionDelimiter(position, end, depth)
          if (delimiter === 0) break
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
            if (position + 1 >= end) break
          }
          if (byte !== greaterThan) {
            if (position >= end) break
            throw source.fault('not-well-formed', 'a tag that does not end', position)
          }
          position += isEmpty ? 2 : 1
          const namespace =
            name.prefix === noPrefix ? resolver.default : scope.namespaceOf(name.prefix)
          data[open + 1] =
            name.elementNamespace === namespace
              ? name.elementQid
              : resolver.elementQid(name, namespace, base + data[open + 3]!)
          resolver.resolvePrefixes(tape, open, length, base)
          const declares = resolver.declared & recordsDeclaration ? declaresBit : 0
          data[open] = openWord | declares | ((((length - open - 4) / 3) | 0) << 4)
          if (this.#rootName === undefined && this.#given === undefined) {
            const nameStart = base + data[open + 3]! + 1
            this.#rootName = bytes.slice(nameStart, nameStart + data[open + 2]!)
            resolver.enterRoot()
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
            defaults[depth] = resolver.default
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
          throw source.fault('not-well-formed', 'no space before an attribute', position)
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
          if (at - position > this.#limits.nameBytes) throw resolver.longName(position)
          if (byte !== equals && !isSpace[byte]) {
            if (at >= end) break
            throw source.fault('not-well-formed', 'an attribute without a value', at)
          }
          const before = attribute
          attribute = shared.find(view, position, at - position) ?? resolver.nameAt(position, at)
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
          const again = resolver.declareAgain(name, position, quote)
          if (again !== -1) {
            position += again + 1
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
            if (byte !== lessThan) throw source.illegal(position)
            throw source.fault('not-well-formed', 'a < in an attribute', position)
          }
          position++
        }
        if (flags & (nonAscii | reference)) this.#checkValue(start, position, flags)
        if (length + 4 > data.length) data = tape.grow()
        let qid = attribute.attribute
        if (qid < 0) {
          qid = resolver.attributeQid(name, attribute, tape, start, position, flags)
        }
        if (qid !== 0) {
          for (let other = open + 4; other < length; other += 3) {
            if (data[other] !== qid) continue
            throw resolver.twice(start)
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
          if (position >= end) break
          throw source.fault('not-well-formed', 'an end tag that does not end', position)
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
            throw source.fault('not-well-formed', 'an attribute without a value', position)
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
            throw source.fault('not-well-formed', 'an attribute without quotes', position)
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
              throw source.illegal(position)
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
            throw source.outside(position, state === between)
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
          throw source.fault('not-well-formed', 'something after the end', position)
        }

        case ended: {
          this.#finish(position, 0, epilog)
          return 'footer'
        }

        case documentStart: {
          base = position
          const mark = byteOrderMark(source, position)
          if (mark === -1) break scanning
          position += mark
          state = declaration
          continue
        }

        default: {
          const skipped = xmlDeclaration(source, position)
          if (skipped === -1) break scanning
          position += skipped
          state = prolog
        }
      }
    }

    if (this.#limitAt !== -1) {
      throw source.fault('policy-violation', `more than ${this.#limits.bytes} bytes`, position)
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
    this.#resolver.begin(this.limits)
    this.#elements = 0
  }

  /** Puts a NUL where the limit of bytes is, if that is before the end of the data. */
  #window(): number {
    const limit = this.base + this.#limits.bytes
    if (limit >= this.source.end) return this.source.end
    this.#limitAt = limit
    this.#limitByte = this.source.bytes[limit]!
    this.source.bytes[limit] = 0
    return limit
  }

  /** A header, element or stream is complete. */
  #finish(position: number, length: number, state: number): void {
    if (this.#limitAt !== -1) {
      this.source.bytes[this.#limitAt] = this.#limitByte
      this.#limitAt = -1
    }
    this.scanned += position
    this.tape.length = length
    this.tape.names = this.#resolver.names
    this.position = position
    this.#depth = 0
    this.#state = state
  }

  #checkElement(name: RawName, depth: number, position: number): void {
    if (name.prefix === XMLNS_PREFIX) {
      throw this.source.fault('not-well-formed', 'an element with the prefix xmlns', position)
    }
    if (depth === this.#limits.depth) {
      throw this.source.fault('policy-violation', `more than ${depth} elements deep`, position)
    }
    if (++this.#elements > this.#limits.elements) {
      throw this.source.fault(
        'policy-violation',
        `more than ${this.#limits.elements} elements`,
        position,
      )
    }
  }

  /** Throws for what the scan of a value only flagged. */
  #checkValue(start: number, end: number, flags: number): void {
    if (flags & nonAscii) {
      const at = faultInUtf8(this.source.bytes, start, end)
      if (at !== -1) throw this.source.notUtf8(at)
    }
    if (flags & reference) {
      const fault = faultInReferences(this.source.bytes, start, end)
      if (fault !== undefined) throw this.source.fault(fault.condition, fault.message, fault.at)
    }
  }

  /** True when the `>` at `position` ends `]]>`, not counting what is before `start`. */
  #endsSection(start: number, position: number): boolean {
    return (
      position - start >= 2 &&
      this.source.bytes[position - 1] === rightBracket &&
      this.source.bytes[position - 2] === rightBracket
    )
  }

  /** The length of `<![CDATA[` if it stands there, 0 if that is not known yet. */
  #sectionDelimiter(position: number, end: number, depth: number): number {
    const next = this.source.bytes[position + 2]!
    if (next === hyphen) throw this.source.fault('restricted-xml', 'a comment', position)
    if (next >= 0x41 && next <= 0x5a) throw this.source.fault('restricted-xml', 'a DTD', position)
    for (let index = 2; index < sectionStart.length; index++) {
      if (this.source.bytes[position + index] === sectionStart.charCodeAt(index)) continue
      if (position + index >= end) return 0
      throw this.source.fault('not-well-formed', 'a <! that begins no markup', position)
    }
    if (depth === 0) throw this.source.outside(position, this.#rootName !== undefined)
    return sectionStart.length
  }

  #tooMany(at: number): XmlError {
    const { attributes } = this.#limits
    return this.source.fault('policy-violation', `more than ${attributes} attributes`, at)
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

/** What is held where nothing is scanned. */
export const noTape: Tape = new Tape(0)
const noName = new RawName({
  prefix: noPrefix,
  localName: 0,
  declared: noPrefix,
  attribute: ASK,
  isShared: false,
})
