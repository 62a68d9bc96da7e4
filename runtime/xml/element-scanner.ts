/**
 * The scan of one element of RFC 6120's restricted XML, from bytes onto a tape.
 *
 * One function holds the grammar of an element, because every call in the inner loops costs: it keeps
 * its place in local variables and writes them back when the bytes run out. All positions kept
 * between calls are relative to the start of the element, so that whoever owns the buffer may move
 * what is unfinished. It can stop at any byte: inside white space, values, text and CDATA it goes on
 * where it was; names and the delimiters of markup, whose length is bounded, are read again.
 *
 * A NUL stands behind the data. No class of bytes includes it, so the inner loops need no other test
 * for the end: whoever stops at one looks whether it is the end or a NUL that was received.
 *
 * The result must not depend on how the input was cut. So nothing is decided that a byte still to
 * come could change, and the scan sees no byte of an element past its limit.
 */
import { nameBytes, spaceBytes, textStops, valueStops } from './byte-classes.ts'
import { standsAt } from './byte-table.ts'
import { endsSection, sectionDelimiter } from './cdata-section.ts'
import { checkValue } from './check-value.ts'
import { defaultLimits, type XmlLimits } from './limits.ts'
import { hasPrefix, type NameResolver, recordsDeclaration } from './name-resolver.ts'
import {
  ASK,
  DECLARES_DEFAULT,
  NO_PREFIX,
  RawName,
  sharedRawNames,
  XMLNS_PREFIX,
} from './raw-name.ts'
import type { Source } from './source.ts'
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
import { nextStop, textEnd, valueEnd } from './word-scan.ts'

/** Scans one element at a time. */
export class ElementScanner {
  /** The tape the element is written on. */
  tape: Tape = noTape
  /** The number of bytes scanned so far, those scanned twice counted twice. */
  scanned = 0
  /** True when the header that was scanned is an empty-element tag. */
  isEmpty = false

  readonly #source: Source
  readonly #resolver: NameResolver
  /** By depth, from 1: the index of the open element's record. */
  readonly #opens: number[] = [0]
  #limits = defaultLimits
  /** True when the element ends with its start tag, since it is the header of a stream. */
  #isHeader = false
  #inStream = false

  // The place in the grammar, written when the bytes run out.
  #state = markup
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

  constructor(source: Source, resolver: NameResolver) {
    this.#source = source
    this.#resolver = resolver
  }

  /** An element begins, or the header of a stream, with the `<` that is the base of the source. */
  begin(what: 'header' | 'element', limits: XmlLimits, inStream: boolean): void {
    this.#limits = limits
    this.#isHeader = what === 'header'
    this.#inStream = inStream
    this.#resolver.begin(limits)
    this.#elements = 0
    this.#depth = 0
    this.#state = markup
    this.tape.length = 0
  }

  /**
   * Scans to the end of the element; false when the bytes end before it. Throws XmlError; nothing can
   * be scanned from then on.
   */
  scan(): boolean {
    const source = this.#source
    const resolver = this.#resolver
    const limits = this.#limits
    const { bytes, view, base } = source
    const { scope, defaults } = resolver
    const inName = nameBytes
    const isSpace = spaceBytes
    const wideText = textStops
    const wideValue = valueStops
    const shared = sharedRawNames
    const opens = this.#opens
    const tape = this.tape
    const end = this.#window()
    let data = tape.data
    let length = tape.length
    let position = source.position
    let state = this.#state
    let depth = this.#depth
    let start = base + this.#start
    let flags = this.#flags
    let open = this.#open
    let quote = this.#quote
    let name = this.#name
    let attribute = this.#attribute
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
            if (endsSection(bytes, position)) {
              throw source.fault('not-well-formed', ']]> in text', position)
            }
          } else if (!isSpace[byte]) {
            if (position >= end) break scanning
            throw source.illegal(position)
          }
          position++
        }
        if (position > start) {
          if (flags & (nonAscii | reference)) checkValue(source, start, position, flags)
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
          if (at - position > limits.nameBytes + 1) throw resolver.longName(position + 1)
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
          resolver.default = defaults[depth]!
          resolver.noted = 0
          position = at
          state = tag
        } else if (byte === slash) {
          if (depth === 0) {
            throw source.fault('not-well-formed', 'an end tag without a start tag', position)
          }
          const opened = opens[depth]!
          let expected = base + data[opened + 3]! + 1
          const last = expected + data[opened + 2]!
          let at = position + 2
          while (expected < last && bytes[at] === bytes[expected]) {
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
          const delimiter = sectionDelimiter(source, position, end)
          if (delimiter === 0) break
          if (depth === 0) throw source.outside(position, this.#inStream)
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
          const { noted } = resolver
          if (noted & hasPrefixBit) resolver.resolvePrefixes(tape, open, length, base)
          const declares = noted & recordsBit ? declaresBit : 0
          data[open] = openWord | declares | ((((length - open - 4) / 3) | 0) << 4)
          depth++
          opens[depth] = open
          defaults[depth] = resolver.default
          if (isEmpty || this.#isHeader) {
            this.isEmpty = isEmpty
            state = closed
          } else {
            start = position
            flags = space
            state = content
            continue
          }
        } else {
          if (!isSpace[bytes[position - 1]!]) {
            throw source.fault('not-well-formed', 'no space before an attribute', position)
          }
          let at = position
          const guess = attribute.nextAttribute
          if (
            guess !== undefined &&
            bytes[at + guess.length] === equals &&
            standsAt(guess, view, at)
          ) {
            attribute = guess
            at += guess.length
            byte = equals
          } else {
            do byte = bytes[++at]!
            while (inName[byte])
            if (at - position > limits.nameBytes) throw resolver.longName(position)
            if (byte !== equals && !isSpace[byte]) {
              if (at >= end) break
              throw source.fault('not-well-formed', 'an attribute without a value', at)
            }
            const before = attribute
            attribute = shared.find(view, position, at - position) ?? resolver.nameAt(position, at)
            if (attribute.isShared || !before.isShared) before.nextAttribute = attribute
          }
          if (length - open - 4 >= 3 * limits.attributes) {
            throw source.fault(
              'policy-violation',
              `more than ${limits.attributes} attributes`,
              position,
            )
          }
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
        if (flags & (nonAscii | reference)) checkValue(source, start, position, flags)
        if (length + 4 > data.length) data = tape.grow()
        let qid = attribute.attribute
        if (qid < 0) {
          qid = resolver.attributeQid(depth, name, attribute, tape, start, position, flags)
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
        state = closed
      }
      if (state === closed) {
        if (length + 1 > data.length) data = tape.grow()
        data[length++] = closeWord
        data[opens[depth]! + 2] = length
        if (scope.innermost === depth && !this.#isHeader) scope.leave(depth)
        depth--
        if (depth === 0) {
          this.scanned += position
          this.#finish(position, length)
          return true
        }
        start = position
        flags = space
        state = content
        continue
      }
      if (state === beforeEquals) {
        while (isSpace[bytes[position]!]) position++
        if (bytes[position] !== equals) {
          if (position >= end) break
          throw source.fault('not-well-formed', 'an attribute without a value', position)
        }
        position++
        state = afterEquals
      }
      if (state === afterEquals) {
        while (isSpace[bytes[position]!]) position++
        quote = bytes[position]!
        if (quote !== apostrophe && quote !== quotation) {
          if (position >= end) break
          throw source.fault('not-well-formed', 'an attribute without quotes', position)
        }
        position++
        start = position
        flags = 0
        state = value
        continue
      }
      // Within a CDATA section. The scan for text stops at more than it need, which is harmless.
      for (;;) {
        position = flags & nonAscii ? nextStop(wideText, bytes, position) : textEnd(view, position)
        const byte = bytes[position]!
        if (byte >= 0x80) flags |= nonAscii
        else if (byte === carriageReturn) flags |= normalise
        else if (byte === greaterThan) {
          if (endsSection(bytes, position)) break
        } else if (byte !== lessThan && byte !== ampersand && !isSpace[byte]) {
          if (position >= end) break scanning
          throw source.illegal(position)
        }
        position++
      }
      const last = position - 2
      if (last > start) {
        if (flags & nonAscii) checkValue(source, start, last, flags)
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
    }

    if (end < source.end) {
      throw source.fault('policy-violation', `more than ${limits.bytes} bytes`, position)
    }
    this.scanned += position
    source.position = position
    tape.length = length
    this.#state = state
    this.#depth = depth
    this.#start = start - base
    this.#flags = flags
    this.#open = open
    this.#quote = quote
    this.#name = name
    this.#attribute = attribute
    return false
  }

  /** Puts a NUL behind the data, and where the limit of bytes is if that comes first. */
  #window(): number {
    const { bytes, end, base } = this.#source
    bytes[end] = 0
    const limit = base + this.#limits.bytes
    if (limit >= end) return end
    this.#limitAt = limit
    this.#limitByte = bytes[limit]!
    bytes[limit] = 0
    return limit
  }

  #finish(position: number, length: number): void {
    if (this.#limitAt !== -1) {
      this.#source.bytes[this.#limitAt] = this.#limitByte
      this.#limitAt = -1
    }
    this.#source.position = position
    this.tape.length = length
    this.tape.names = this.#resolver.names
  }

  #checkElement(name: RawName, depth: number, position: number): void {
    const source = this.#source
    if (name.prefix === XMLNS_PREFIX) {
      throw source.fault('not-well-formed', 'an element with the prefix xmlns', position)
    }
    if (depth === this.#limits.depth) {
      throw source.fault('policy-violation', `more than ${depth} elements deep`, position)
    }
    if (++this.#elements > this.#limits.elements) {
      throw source.fault(
        'policy-violation',
        `more than ${this.#limits.elements} elements`,
        position,
      )
    }
  }
}

// What is imported is loaded anew at every use, a constant of the module is compiled in, which takes a
// twentieth off the time of the scan.
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
const recordsBit = recordsDeclaration
const hasPrefixBit = hasPrefix

// States.
const markup = 0
const content = 1
const tag = 2
const value = 3
const beforeEquals = 4
const afterEquals = 5
const closing = 6
const closed = 7
const section = 8

const carriageReturn = 0x0d
const exclamation = 0x21
const quotation = 0x22
const ampersand = 0x26
const apostrophe = 0x27
const slash = 0x2f
const lessThan = 0x3c
const equals = 0x3d
const greaterThan = 0x3e
const question = 0x3f

/** What is held where nothing is scanned. */
export const noTape: Tape = new Tape(0)
const noName = new RawName({
  prefix: noPrefix,
  localName: 0,
  declared: noPrefix,
  attribute: ASK,
  isShared: false,
})
