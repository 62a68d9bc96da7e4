/** Answers of service discovery as a text that outlasts the stream: a list of keys, each with its XML. */
import { DataForm } from '../../generated/xep-0004/index.ts'
import { DiscoInfo } from '../../generated/xep-0030/index.ts'
import { parse, type Registry, registry } from '../node/index.ts'

/** The text of some answers. */
export function writeCapabilities(entries: readonly (readonly [string, DiscoInfo])[]): string {
  return JSON.stringify(entries.map(([key, info]) => [key, String(info)]))
}

/**
 * The answers in a text. Nothing of them is checked but that they are answers.
 *
 * @throws SyntaxError, XmlError or TypeError for what is no such text
 */
export function readCapabilities(text: string): readonly (readonly [string, DiscoInfo])[] {
  classes ??= registry([DiscoInfo, DataForm])
  const entries: unknown = JSON.parse(text)
  if (!Array.isArray(entries)) throw new TypeError('what is stored is no list of capabilities')
  return entries.map((entry) => entryOf(entry, classes as Registry))
}

function entryOf(entry: unknown, known: Registry): readonly [string, DiscoInfo] {
  const [key, xml] = Array.isArray(entry) ? (entry as unknown[]) : []
  const info = typeof xml === 'string' ? parse(xml, known) : undefined
  if (typeof key === 'string' && info instanceof DiscoInfo) return [key, info]
  throw new TypeError('what is stored is no answer of service discovery')
}

let classes: Registry | undefined
