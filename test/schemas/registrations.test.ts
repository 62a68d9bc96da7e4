/** The forms of a specification have the fields that it registers, with their types and options. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { skip } from '../support/skip.ts'
import { xepDocuments } from '../support/xep-documents.ts'
import { documents, readXml, schemaFolder, walk, type XmlElement } from './documents.ts'

/** Where a form differs from its registration, with the reason. */
const differences: Readonly<Record<string, string>> = {
  'XEP-0133 http://jabber.org/protocol/admin delay': 'one value in the examples',
  'XEP-0133 http://jabber.org/protocol/admin onlineresources': 'several values in the example',
  'XEP-0401 urn:xmpp:invite#invitation expiry': 'called expire in the text and in the examples',
}

/** A field as far as a registration says what it is. */
interface Field {
  readonly type: string | undefined
  readonly options: readonly string[]
}

type Fields = ReadonlyMap<string, Field>

const test = suite('registrations of forms')
const title = 'have their fields in the forms of their specification'
const sources = xepDocuments()
if (sources === undefined) skip(test, title, 'no specifications beside the repository')
else test(title, () => checkForms(sources))

test('are read with types and options', () => {
  const registered = `<p>A <code><![CDATA[
    <form_type>
      <name>urn:example:form</name>
      <doc>&xep9999;</doc>
      <field var='a' label='A &amp; B'/>
      <field var='b' type='list-single'><option label='C'><value>c</value></option></field>
    </form_type>]]></code></p>`
  assert.equal(
    [...registrationsIn(registered)].map(([name, fields]) => [name, [...fields]]),
    [
      [
        'urn:example:form',
        [
          ['a', { type: undefined, options: [] }],
          ['b', { type: 'list-single', options: ['c'] }],
        ],
      ],
    ],
  )
})

test.run()

function checkForms(specifications: NonNullable<typeof sources>): void {
  const decoder = new TextDecoder()
  let count = 0
  const found: string[] = []
  for (const { path, root } of documents(schemaFolder, 'forms.xml')) {
    const folder = path.slice(0, 'xep-0000'.length)
    const source = specifications.find(({ file }) => file.startsWith(folder))
    if (source === undefined) continue
    const own = formsOf(root)
    for (const [name, fields] of registrationsIn(decoder.decode(source.bytes))) {
      for (const [variable, field] of fields) {
        count++
        const ours = own.get(name)?.get(variable)
        if (!isSame(field, ours)) found.push(`${folder.toUpperCase()} ${name} ${variable}`)
      }
    }
  }
  assert.equal(found, Object.keys(differences))
  assert.ok(count > 100, `${count} fields`)
}

/** A form may have more options than are registered: those that the text adds. */
function isSame(registered: Field, { type, options }: Field = { type: '', options: [] }): boolean {
  const { type: expected = type } = registered
  return type === expected && registered.options.every((each) => options.includes(each))
}

/** The registrations in a document. */
function registrationsIn(xml: string): ReadonlyMap<string, Fields> {
  // The entities of the document mean nothing here, and stand in no name.
  const blocks = [...xml.matchAll(/<form_type>.*?<\/form_type>/gs)].map(([block]) =>
    block.replaceAll(/&xep\w+;/g, ''),
  )
  return formsOf(readXml(`<registry>${blocks.join('')}</registry>`))
}

function formsOf(root: XmlElement): ReadonlyMap<string, Fields> {
  const forms = [...walk(root)].filter(({ name }) => name === 'form_type')
  return new Map(forms.map((form) => [textOf(form, 'name'), fieldsOf(form)]))
}

function fieldsOf(form: XmlElement): Fields {
  const fields = form.children.filter(({ name }) => name === 'field')
  return new Map(
    fields.map(({ attributes, children }) => {
      const options = children.filter(({ name }) => name === 'option')
      const field = {
        type: attributes['type'],
        options: options.map((option) => textOf(option, 'value')),
      }
      return [attributes['var'] ?? '', field]
    }),
  )
}

function textOf(element: XmlElement, name: string): string {
  return element.children.find((child) => child.name === name)?.text.trim() ?? ''
}
