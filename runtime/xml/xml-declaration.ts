/** The XML declaration (XML 1.0 §2.8), the one processing instruction a stream may begin with. */
import type { XmlCondition } from './xml-error.ts'

/** The most bytes one may have; longer is no declaration anybody writes. */
export const longestXmlDeclaration = 1024

/** What is wrong with the declaration, from `<?xml` to `?>`: undefined for one of UTF-8. */
export function faultInXmlDeclaration(
  text: string,
): { condition: XmlCondition; message: string } | undefined {
  const groups = pattern.exec(text)?.groups
  if (groups === undefined) {
    return { condition: 'not-well-formed', message: 'the XML declaration is malformed' }
  }
  const version = unquoted(groups['version']!)
  if (version !== '1.0') {
    return { condition: 'bad-format', message: `XML ${version} instead of 1.0` }
  }
  const encoding = unquoted(groups['encoding'] ?? '"UTF-8"')
  if (encoding.toLowerCase() !== 'utf-8') {
    return { condition: 'unsupported-encoding', message: `${encoding} instead of UTF-8` }
  }
  return undefined
}

function unquoted(literal: string): string {
  return literal.slice(1, -1)
}

const s = '[ \\t\\r\\n]'
const quoted = (body: string): string => `'${body}'|"${body}"`
const pattern = new RegExp(
  `^<\\?xml${s}+version${s}*=${s}*(?<version>${quoted('1\\.[0-9]+')})` +
    `(?:${s}+encoding${s}*=${s}*(?<encoding>${quoted('[A-Za-z][-A-Za-z0-9._]*')}))?` +
    `(?:${s}+standalone${s}*=${s}*(?:${quoted('(?:yes|no)')}))?${s}*\\?>$`,
)
