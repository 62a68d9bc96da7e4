import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/src/compile.ts'
import { Diagnostics } from '../../codegen/src/diagnostics.ts'
import type { OutputFile } from '../../codegen/src/output.ts'
import { skip } from '../support/skip.ts'
import { xepDocument, xepDocuments } from '../support/xep-documents.ts'

const registry = (content: string): string =>
  `<registry xmlns:x="urn:typed-xmpp:annotations:1">
<x:specification name="XEP-9999"/>
${content}
</registry>`

const form = (fields: string, name = 'urn:example:form'): string =>
  `<form_type><name>${name}</name>\n${fields}\n</form_type>`

const field = '<field var="SHA-256" type="text-single" label="bits"/>'
const template = '<field var="the_name" type="the_type"/>'

/** Faults of a file that its author can mend: each an error, at its place. */
const faults: readonly (readonly [string, string, string])[] = [
  ['is not well-formed', registry('<form_type>'), '4:1 F2'],
  ['has something else in it', registry('<form/>'), '3:1 R9'],
  ['has a form without a name', registry(form('', '')), '3:1 R2'],
  ['has a form twice', registry(form('') + form('')), '5:13 R3'],
  ['has a field without a name', registry(form('<field type="boolean"/>')), '4:1 R4'],
  ['has a field without a type', registry(form('<field var="a"/>')), '4:1 R5'],
  ['names a class wrongly', registry(form('<x:class name="form"/>')), '4:10 X3'],
  [
    'names a property wrongly',
    registry(form('<field var="a" type="hidden"><x:property/><x:no/></field>')),
    '4:43 R9',
  ],
  [
    'has two properties of one name',
    registry(
      form(
        '<field var="a" type="hidden"/><field var="b" type="hidden"><x:property name="a"/></field>',
      ),
    ),
    '4:31 M1',
  ],
]

const test = suite('forms')

for (const [what, text, expected] of faults) {
  test(`are an error in a file that ${what}`, async () => {
    const { files, found } = await compiled({ 'forms.xml': text })
    assert.is(files, undefined)
    assert.equal(found, [expected])
  })
}

test('lie in a module of their own beside those of the schemas', async () => {
  const schema =
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:example:a" elementFormDefault="qualified"><xs:element name="a" type="xs:string"/></xs:schema>'
  const text = xepDocument(
    `<code><![CDATA[${schema}]]></code><code><![CDATA[${form('<field var="a" type="boolean"/>')}]]></code>`,
  )
  const { files = [] } = await compiled({ 'xep-9999.xml': text })
  assert.equal(files.map(({ path }) => path).sort(), [
    'everything.ts',
    'manifest.json',
    'xep-9999/example-a.ts',
    'xep-9999/forms.ts',
    'xep-9999/index.ts',
  ])
  assert.match(textOf(files, 'xep-9999/index.ts'), /export \{ ExampleForm \} from '\.\/forms\.ts'/)
  const { forms } = JSON.parse(textOf(files, 'manifest.json'))
  assert.equal(forms, {
    'xep-9999/forms.ts': {
      schemas: ['xep-9999.xml'],
      classes: { 'urn:example:form': 'ExampleForm' },
    },
  })
})

test('of one type in two documents are a class in each', async () => {
  const { files = [], found } = await compiled({
    'a.forms.xml': registry(form('<field var="a" type="hidden"/>')),
    'b.forms.xml': registry(form('<field var="b" type="hidden"/>')).replace('9999', '9998'),
  })
  assert.equal(found, [])
  assert.match(textOf(files, 'xep-9999/forms.ts'), /readonly a: string/)
  assert.match(textOf(files, 'xep-9998/forms.ts'), /readonly b: string/)
})

/** The ways in which documents hold registrations, and the types of the forms that come of them. */
const held: readonly (readonly [string, string, readonly string[]])[] = [
  ['a block of code', `<code><![CDATA[${form(field)}]]></code>`, ['urn:example:form']],
  ['an example', `<example><![CDATA[\n${form(field)}]]></example>`, ['urn:example:form']],
  [
    'a block with the form of another document beside its own',
    `<code><![CDATA[${form(field)}\n${form(field, 'jabber:iq:register')}]]></code>`,
    ['jabber:iq:register', 'urn:example:form'],
  ],
  [
    'a block with a form whose fields are left out',
    `<code><![CDATA[${form(field)}${form('  ...', 'urn:xmpp:ssn')}]]></code>`,
    ['urn:example:form', 'urn:xmpp:ssn'],
  ],
  [
    'text with references',
    `<code>${form(field).replaceAll('<', '&lt;')}</code>`,
    ['urn:example:form'],
  ],
  ['nothing but the notation', `<code><![CDATA[${form(template, 'the name of it')}]]></code>`, []],
]

for (const [where, section, types] of held) {
  test(`are found in ${where}`, async () => {
    const { files = [] } = await compiled({ 'xep-9999.xml': xepDocument(section) })
    const text = textOf(files, 'xep-9999/forms.ts')
    assert.equal([...text.matchAll(/^ {2}type: '(.*)',$/gm)].map(([, type]) => type).sort(), types)
  })
}

const documents = xepDocuments()?.filter(({ bytes }) => Buffer.from(bytes).includes('<form_type>'))
if (documents === undefined) {
  skip(test, 'of published documents compile', 'no documents beside the repository')
} else {
  test('of published documents compile, in one run and each alone', async () => {
    const together = new Set<string>()
    const all = await compileFiles(documents)
    for (const path of formsIn(all.files ?? [])) together.add(path)
    const alone: string[] = []
    for (const document of documents) {
      const { files, found } = await compileFiles([document])
      // The registrations of XEP-0068 are patterns of ones.
      if (document.file === 'xep-0068.xml') assert.equal(found, ['1:1 F9'])
      else assert.ok(files, `${document.file}: ${found}`)
      alone.push(...formsIn(files ?? []))
    }
    assert.equal([...together].sort(), alone.sort())
    assert.ok(alone.length >= 29, `${alone.length} forms`)
  })

  test('of published documents have every field that is registered', async () => {
    const { files = [] } = await compileFiles(documents)
    let [forms, templates] = [0, 0]
    for (const { file, bytes } of documents) {
      const text = textOf(files, file.replace('.xml', '/forms.ts'))
      for (const [name, vars] of registered(new TextDecoder().decode(bytes))) {
        if (/\s/.test(name)) {
          templates += 1
          continue
        }
        forms += 1
        const [, table = ''] = text.split(`  type: '${name}',\n`)
        const [own = ''] = table.split('\n}\n')
        const missing = vars.filter(
          (each) => !own.includes(`var: '${each}'`) && !hasField(own, each),
        )
        assert.equal(missing, [], `${file} ${name}`)
      }
    }
    assert.equal([forms, templates], [29, 2])
  })
}

test.run()

interface Compiled {
  readonly files: readonly OutputFile[] | undefined
  /** The errors, `line:column code`. */
  readonly found: readonly string[]
}

async function compiled(inputs: Readonly<Record<string, string>>): Promise<Compiled> {
  return await compileFiles(
    Object.entries(inputs).map(([file, text]) => ({ file, bytes: Buffer.from(text) })),
  )
}

async function compileFiles(
  inputs: readonly { readonly file: string; readonly bytes: Uint8Array }[],
): Promise<Compiled> {
  const diagnostics = new Diagnostics()
  const options = { importExtension: '.ts', runtimeSpecifier: () => 'typed-xmpp/node/v1' } as const
  const compilation = await compile(inputs, options, diagnostics, () => undefined)
  const errors = diagnostics.list.filter(({ severity }) => severity === 'error')
  return {
    files: compilation?.files,
    found: errors.map(({ location, code }) => `${location?.line}:${location?.column} ${code}`),
  }
}

function textOf(files: readonly OutputFile[], path: string): string {
  return files.find((each) => each.path === path)?.text ?? ''
}

/** The registrations of a document and their fields, by another way than the compiler's. */
function registered(text: string): readonly (readonly [string, readonly string[]])[] {
  return text
    .split('<form_type>')
    .slice(1)
    .map((part) => {
      const [block = ''] = part.split(/<\/form_type>|\]\]>/)
      const name = /<name>\s*([^<]*?)\s*<\/name>/.exec(block)?.[1] ?? ''
      const vars = [...block.matchAll(/<field\s[^>]*?\bvar=(["'])([^"'{}]+)\1/g)]
      return [name, vars.flatMap(([, , each = '']) => (each === 'FORM_TYPE' ? [] : [each]))]
    })
}

function hasField(table: string, name: string): boolean {
  return new RegExp(`^ {4}'?${name.replace(/[^\w]/g, '\\$&')}'?: \\{`, 'm').test(table)
}

/** Every class of forms, with its module. */
function formsIn(files: readonly OutputFile[]): readonly string[] {
  const { forms = {} } = JSON.parse(textOf(files, 'manifest.json') || '{}')
  return Object.entries(forms as Record<string, { readonly classes: object }>).flatMap(
    ([module, { classes }]) => Object.entries(classes).map((each) => `${module} ${each}`),
  )
}
