/**
 * What may stand before the root: a byte order mark, and the XML declaration (XML 1.0 §2.8), the one
 * processing instruction of a stream.
 *
 * RFC 6120 §11.6 forbids to send the mark; one of UTF-8 does no harm and is read over.
 */
import { spaceBytes } from './byte-classes.ts'
import type { Source } from './source.ts'
import { decodeUtf8 } from './tape.ts'

/** The length of the byte order mark at `at`, 0 for none, -1 where that is not known yet. Throws XmlError. */
export function byteOrderMark(source: Source, at: number): number {
  const { bytes, end } = source
  if (at >= end) return -1
  const first = bytes[at]!
  if (first === 0xfe || first === 0xff) {
    throw source.fault('unsupported-encoding', 'a byte order mark of UTF-16', at)
  }
  if (first !== mark[0]) return 0
  for (const [index, expected] of mark.entries()) {
    if (at + index >= end) return -1
    if (bytes[at + index] !== expected) throw source.outside(at, false)
  }
  return mark.length
}

/** The length of the XML declaration at `at`, 0 for none, -1 where that is not known yet. Throws XmlError. */
export function xmlDeclaration(source: Source, at: number): number {
  const { bytes, end } = source
  for (let index = 0; index < opening.length; index++) {
    if (at + index >= end) return -1
    if (bytes[at + index] === opening.charCodeAt(index)) continue
    if (index < 2) return 0
    throw source.fault('restricted-xml', 'a processing instruction', at)
  }
  const first = at + opening.length
  if (first >= end) return -1
  if (!spaceBytes[bytes[first]!]) {
    throw source.fault('restricted-xml', 'a processing instruction', at)
  }
  const last = Math.min(end, at + longest)
  for (let next = first; next < last; next++) {
    if (bytes[next] !== 0x3e || bytes[next - 1] !== 0x3f) continue
    checkDeclaration(source, at, next + 1)
    return next + 1 - at
  }
  if (end < at + longest) return -1
  throw source.fault('policy-violation', 'an XML declaration without end', at)
}

function checkDeclaration(source: Source, start: number, end: number): void {
  const groups = pattern.exec(decodeUtf8(source.bytes, start, end))?.groups
  if (groups === undefined) {
    throw source.fault('not-well-formed', 'a malformed XML declaration', start)
  }
  const version = groups['version']!.slice(1, -1)
  if (version !== '1.0') {
    throw source.fault('bad-format', `XML ${version} instead of 1.0`, start)
  }
  const encoding = groups['encoding']?.slice(1, -1)
  if (encoding !== undefined && encoding.toLowerCase() !== 'utf-8') {
    throw source.fault('unsupported-encoding', `${encoding} instead of UTF-8`, start)
  }
}

const mark = [0xef, 0xbb, 0xbf]
const opening = '<?xml'
/** Longer is none that anybody writes. */
const longest = 1024

const s = '[ \\t\\r\\n]'
const quoted = (body: string): string => `'${body}'|"${body}"`
const pattern = new RegExp(
  `^<\\?xml${s}+version${s}*=${s}*(?<version>${quoted('1\\.[0-9]+')})` +
    `(?:${s}+encoding${s}*=${s}*(?<encoding>${quoted('[A-Za-z][-A-Za-z0-9._]*')}))?` +
    `(?:${s}+standalone${s}*=${s}*(?:${quoted('(?:yes|no)')}))?${s}*\\?>$`,
)
