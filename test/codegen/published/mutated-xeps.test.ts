/**
 * XEP documents broken in the ways in which published ones are, and in others: the command reports what it
 * makes of them, each with a place in the document, and what it writes is TypeScript.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../../codegen/src/compile.ts'
import { Diagnostics } from '../../../codegen/src/diagnostics.ts'
import type { InputFile } from '../../../codegen/src/read/input-files.ts'
import { type Random, random } from '../../support/random.ts'
import { skip } from '../../support/skip.ts'
import { xepDocument, xepDocuments } from '../../support/xep-documents.ts'

type Damage = (text: string, random: Random) => string

/** Each is a way in which documents are broken; some only where there is something to break. */
const damages: Readonly<Record<string, Damage>> = {
  'an unescaped <': (text, seeded) => inside(text, seeded, (block) => insert(block, seeded, '<')),
  'an unescaped &': (text, seeded) => inside(text, seeded, (block) => insert(block, seeded, '&')),
  'a CDATA section that ends early': (text, seeded) =>
    inside(text, seeded, (block) => insert(block, seeded, ']]>')),
  'a CDATA section without an end': (text, seeded) => replace(text, /\]\]>/g, seeded, () => ''),
  'an entity that there is not': (text, seeded) =>
    inside(text, seeded, (block) => insert(block, seeded, ']]>&nowhere;<![CDATA[')),
  'a prefix that is not declared': (text, seeded) =>
    replace(text, /\sxmlns:xsd?=(["'])[^"']*\1/g, seeded, () => ''),
  'another prefix': (text, seeded) => replace(text, /xs:/g, seeded, () => 'xds:'),
  'a block that is there twice': (text, seeded) =>
    replace(text, /<code[^>]*>[\s\S]*?<\/code>/g, seeded, (block) => block + block),
  'two schemas in a block': (text, seeded) =>
    inside(text, seeded, (block) => block.replace(/(<xs:schema[\s\S]*<\/xs:schema>)/, '$1\n$1')),
  'a schema in two blocks': (text, seeded) =>
    inside(text, seeded, (block) => insert(block, seeded, ']]></code><code><![CDATA[')),
  'a tag that is lost': (text, seeded) =>
    inside(text, seeded, (block) => replace(block, /<[^>]*>/g, seeded, () => '')),
  'a tag that is there twice': (text, seeded) =>
    inside(text, seeded, (block) => replace(block, /<[^>]*>/g, seeded, (tag) => tag + tag)),
  'a tag closed too early': (text, seeded) =>
    inside(text, seeded, (block) =>
      replace(block, /<xs:[^>]*[^/]>/g, seeded, (tag) => `${tag.slice(0, -1)}/>`),
    ),
  'a misspelt name': (text, seeded) =>
    inside(text, seeded, (block) =>
      replace(block, /xs:\w+/g, seeded, (name) => name.slice(0, -2) + name.slice(-1)),
    ),
  'another construct': (text, seeded) =>
    inside(text, seeded, (block) => {
      const names = block.match(/xs:\w+/g) ?? ['xs:any']
      return replace(block, /xs:\w+/g, seeded, () => seeded.pick(names))
    }),
  'another value': (text, seeded) =>
    inside(text, seeded, (block) => {
      const values = block.match(/(["'])[^"']*\1/g) ?? ["''"]
      return replace(block, /(["'])[^"']*\1/g, seeded, () => seeded.pick(values))
    }),
  'a schema without a namespace': (text, seeded) =>
    replace(text, /\stargetNamespace=(["'])[^"']*\1/g, seeded, () => ''),
  'a namespace that is none': (text, seeded) =>
    replace(
      text,
      /targetNamespace=(["'])[^"']*\1/g,
      seeded,
      () => "targetNamespace='*/ a `\u0024{b}'",
    ),
  'HTML in the documentation': (text, seeded) =>
    replace(text, /<xs:schema[^>]*>/g, seeded, (tag) => {
      const prose = 'See <br> the <a href="x">list<li>one</a> */ \u0024{x} `y` &copy; &amp; @see'
      return `${tag}<xs:annotation><xs:documentation>${prose}</xs:documentation></xs:annotation>`
    }),
  'an entity of parameters': (text) =>
    text.replace(
      '[',
      '[\n<!ENTITY % more SYSTEM "more.ent">%more;<!ENTITY % more "<!ENTITY a \'b\'>">\n',
    ),
  'an internal subset that never ends': (text) => text.replace(/\]>/, ''),
  'the end of the line of elsewhere': (text) => text.replaceAll('\n', '\r\n'),
  'a mark of the byte order': (text) => `\ufeff${text}`,
  'an encoding that it does not have': (text) =>
    text.replace(/^<\?xml[^>]*\?>/, '<?xml version="1.0" encoding="ISO-8859-1"?>'),
  'a document that ends early': (text, seeded) => text.slice(0, seeded.below(text.length)),
  'a control character': (text, seeded) =>
    inside(text, seeded, (block) => insert(block, seeded, seeded.pick(['\0', '\u0008', '\ufffe']))),
  'a header without an end': (text) => text.replace('</header>', ''),
}

const golden = fileURLToPath(new URL('../golden/', import.meta.url))
const files = readdirSync(golden, { recursive: true }).map(String).sort()
const textsOf = (name: RegExp): readonly string[] =>
  files.filter((file) => name.test(file)).map((file) => readFileSync(join(golden, file), 'utf8'))
const own = [
  ...textsOf(/\.xsd$/).map((text) =>
    xepDocument(`<code><![CDATA[${text}]]></code>`, '<!ENTITY ns "urn:a:0">'),
  ),
  ...textsOf(/xep-\d+\.xml$/),
]

const test = suite('mutated XEPs')

for (const [title, damage] of Object.entries(damages)) {
  test(`survives ${title}`, async () => {
    const seeded = random(title.length)
    let changed = 0
    for (let run = 0; run < 8; run += 1) {
      const text = seeded.pick(own)
      const broken = damage(text, seeded)
      if (broken !== text) changed += 1
      await survive({ file: 'xep-9999.xml', bytes: new TextEncoder().encode(broken) })
    }
    assert.ok(changed > 0)
  })
}

test('survives bytes of other encodings', async () => {
  const [text = ''] = own
  const named = text.replace('A &lt;Test&gt;', 'Pâté — 茶')
  await survive({ file: 'xep-9999.xml', bytes: Buffer.from(named, 'latin1') })
  await survive({ file: 'xep-9999.xml', bytes: Buffer.from(`\ufeff${named}`, 'utf16le') })
})

const published = xepDocuments()
const several = 'survives several of these in published documents'
if (published === undefined) {
  skip(test, several, 'no XEP documents beside the repository')
} else {
  test(several, async () => {
    const seeded = random(7)
    const withSchema = published.filter(({ bytes }) => /XMLSchema['"]/.test(String(bytes)))
    for (let run = 0; run < 60; run += 1) {
      const { file, bytes } = seeded.pick(withSchema)
      let text = new TextDecoder().decode(bytes)
      for (let time = 0; time < 3; time += 1) {
        text = seeded.pick(Object.values(damages))(text, seeded)
      }
      await survive({ file, bytes: new TextEncoder().encode(text) })
    }
  })
}

test.run()

/** Compiles; every finding is in the document, and every file is TypeScript. */
async function survive(input: InputFile): Promise<void> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(input.bytes)
  const diagnostics = new Diagnostics()
  const options = { importExtension: '.ts' as const, runtimeSpecifier: () => 'typed-xmpp/node/v1' }
  try {
    const compilation = await compile([input], options, diagnostics, () => undefined)
    for (const { path, text: written } of compilation?.files ?? []) {
      if (path.endsWith('.ts')) assert.equal(syntaxErrors(path, written), [], path)
    }
  } catch (error) {
    throw new Error(`thrown on:\n${text}`, { cause: error })
  }
  const lines = text.split('\n')
  for (const { code, message, location } of diagnostics.list) {
    assert.ok(location, `${code}: ${message}`)
    const { file, line, column } = location
    assert.is(file, input.file)
    const length = lines[line - 1]?.length ?? -1
    assert.ok(column >= 1 && column <= length + 1, `${line}:${column} ${code}: ${message}`)
    assert.ok(message !== '' && message.length < 700, message)
  }
}

function syntaxErrors(path: string, text: string): readonly string[] {
  const { diagnostics = [] } = ts.transpileModule(text, { fileName: path, reportDiagnostics: true })
  return diagnostics.map(({ messageText }) => String(messageText))
}

/** Changes the text of one of the blocks of code. */
function inside(text: string, seeded: Random, change: (block: string) => string): string {
  return replace(text, /<code[^>]*>[\s\S]*?<\/code>/g, seeded, (block) => {
    const start = block.indexOf('>') + 1
    const end = block.lastIndexOf('<')
    return block.slice(0, start) + change(block.slice(start, end)) + block.slice(end)
  })
}

function insert(text: string, seeded: Random, what: string): string {
  const at = seeded.below(text.length)
  return text.slice(0, at) + what + text.slice(at)
}

function replace(
  text: string,
  pattern: RegExp,
  seeded: Random,
  by: (match: string) => string,
): string {
  const all = [...text.matchAll(pattern)]
  if (all.length === 0) return text
  const { 0: match, index } = seeded.pick(all)
  return text.slice(0, index) + by(match) + text.slice(index + match.length)
}
