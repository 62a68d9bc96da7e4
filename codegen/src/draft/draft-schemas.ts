// Schemas for a document that has none, drafted from its examples.
import type { Diagnostics } from '../diagnostics.ts'
import type { OutputFile } from '../output.ts'
import { decode } from '../read/decode.ts'
import type { InputFile } from '../read/input-files.ts'
import { LineIndex } from '../read/line-index.ts'
import type { MappedText } from '../read/mapped-text.ts'
import { parseXml } from '../read/parse-xml.ts'
import type { SourceElement } from '../read/source-element.ts'
import { specificationOf } from '../read/xep/read-xep.ts'
import { isXepDocument, readXepParts } from '../read/xep/xep-parts.ts'
import { observe } from './observe.ts'
import { printSchema } from './print-schema.ts'

/**
 * Drafts a schema for each namespace that the examples of a XEP document show, `xep-0313/mam-2.xsd`.
 * Reports F1 for another document, F9 where the examples show nothing and I7 where all of it is elsewhere.
 */
export function draftSchemas(
  { file, bytes }: InputFile,
  diagnostics: Diagnostics,
  isElsewhere: (namespace: string) => boolean = () => false,
): readonly OutputFile[] {
  const decoded = decode(bytes)
  const start = { file, line: 1, column: 1 }
  if ('fault' in decoded) {
    diagnostics.error('F5', decoded.fault, start)
    return []
  }
  if (!isXepDocument(decoded.text)) {
    diagnostics.error('F1', 'only a XEP document has examples to draft from', start)
    return []
  }
  const lines = new LineIndex(file, decoded.text)
  const { header, examples } = readXepParts(decoded.text, lines, true)
  const specification = specificationOf(header, file)
  const observations = observe(examples.flatMap((each) => stanzasOf(each) ?? []))
  if (observations.size === 0) {
    const message = `the examples of ${specification.name} show no element of a namespace of its own`
    diagnostics.error('F9', message, start)
  }
  const own = [...observations].filter(([namespace]) => !isElsewhere(namespace))
  if (own.length === 0 && observations.size > 0) {
    const message = `there is nothing to draft of ${specification.name}, for packages have all of it`
    const hint = "To draft it here, say imports: { '<namespace>': false } in the configuration."
    diagnostics.error('I7', message, start, hint)
  }
  return own.map(([namespace, elements]) => ({
    path: `${specification.folder}/${fileName(namespace)}.xsd`,
    text: printSchema(namespace, elements, specification),
  }))
}

// Examples are fragments, cut off and with dots for what is left out; those that are no XML are left.
function stanzasOf(example: MappedText): SourceElement | undefined {
  const text = example.text.replace(/<\?[\s\S]*?\?>/g, '')
  const head = '<examples xmlns:stream="http://etherx.jabber.org/streams" xmlns="jabber:client">'
  const lines = new LineIndex('examples', text)
  return parseXml(`${head}${text}</examples>`, lines, undefined)
}

function fileName(namespace: string): string {
  const name = namespace
    .replace(/^(?:urn:xmpp:|https?:\/\/(?:jabber\.org|xmpp\.org)\/(?:protocol\/)?|jabber:)/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  return name === '' ? 'namespace' : name
}
