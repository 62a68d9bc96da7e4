/** The sections that schemas and forms name are sections of their specifications. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { skip } from '../support/skip.ts'
import { xepDocuments } from '../support/xep-documents.ts'
import {
  annotations,
  annotationsOf,
  documentationOf,
  documents,
  schemaFolder,
  walk,
  type XmlElement,
} from './documents.ts'

const test = suite('sections of the specifications')
const sources = xepDocuments()

/** What each kind of document ends with, how its sections are found, and how many there are at least. */
const kinds = [
  ['schema', '.xsd', sectionsOfComponent, 1000],
  ['form', 'forms.xml', sectionsOfForm, 50],
] as const

for (const [kind, extension, named, least] of kinds) {
  const title = `each that a ${kind} names is there`
  if (sources === undefined) skip(test, title, 'no specifications beside the repository')
  else test(title, () => checkSections(sectionsByName(sources), extension, named, least))
}

test('are numbered as readers see them', () => {
  const xml = `<xep><section1 topic='A'><section2/><p><![CDATA[<section2/>]]></p><section2/></section1>
    <!-- <section1 topic='Left out'/> --><section1><section2><section3/></section2></section1></xep>`
  assert.equal([...sectionsOf(xml)], ['1', '1.1', '1.2', '2', '2.1', '2.1.1'])
})

test('are found in prose, but not those of others', () => {
  const prose =
    'One (sections 4 and 4.1.5). Two (RFC 6350 section 6.5.2), section 3, XEP-0277 section 9; sections 1 to 2.'
  assert.equal(namedIn(prose), ['4', '4.1.5', '3', '1', '2'])
})

test.run()

function checkSections(
  known: ReadonlyMap<string, ReadonlySet<string>>,
  extension: string,
  named: (component: XmlElement) => readonly string[],
  least: number,
): void {
  let count = 0
  const missing: string[] = []
  for (const { path, root } of documents(schemaFolder, extension)) {
    const [specification] = [
      ...annotationsOf(root, 'specification'),
      ...terms(root, 'specification'),
    ]
    const { name = '', url = '' } = specification?.attributes ?? {}
    const sections = known.get(name)
    // An older namespace follows an older version, which is not there.
    if (sections === undefined || url.includes('/attic/')) continue
    for (const section of [...walk(root)].flatMap(named)) {
      count++
      if (!sections.has(section)) missing.push(`${path}: ${section}`)
    }
  }
  assert.equal([...new Set(missing)], [])
  assert.ok(count > least, `${count} sections`)
}

/** The sections that a component of a schema names. */
function sectionsOfComponent(component: XmlElement): string[] {
  return [...ofClasses(annotationsOf(component, 'class')), ...namedIn(documentationOf(component))]
}

/** The sections that a form, a field or an option names. */
function sectionsOfForm(component: XmlElement): string[] {
  const described = component.children.filter(({ name }) => name === 'desc')
  const texts = [...described.map(({ text }) => text), component.attributes['label'] ?? '']
  return [
    ...ofClasses(terms(component, 'class')),
    ...texts.flatMap((text) => namedIn(text.replaceAll(/\s+/g, ' '))),
  ]
}

/** The terms of the vocabulary that stand directly in an element, as in a registration of forms. */
function terms(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.namespace === annotations && child.name === name)
}

function ofClasses(classes: readonly XmlElement[]): string[] {
  return classes.flatMap(({ attributes: { section } }) => (section === undefined ? [] : [section]))
}

function sectionsByName(
  files: NonNullable<ReturnType<typeof xepDocuments>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    files.map(({ file, bytes }) => {
      const text = new TextDecoder().decode(bytes)
      return [file.slice(0, 'xep-0000'.length).toUpperCase(), sectionsOf(text)]
    }),
  )
}

/** The numbers of the sections of a document. */
function sectionsOf(xml: string): Set<string> {
  const numbers: number[] = []
  const found = new Set<string>()
  const visible = xml.replaceAll(/<!--.*?-->|<!\[CDATA\[.*?\]\]>/gs, '')
  for (const [, depth] of visible.matchAll(/<section(\d)\b/g)) {
    const level = Number(depth)
    numbers.length = level
    numbers[level - 1] = (numbers[level - 1] ?? 0) + 1
    found.add(Array.from(numbers, (each) => each ?? 0).join('.'))
  }
  return found
}

/** The sections of the own specification that a text names. */
function namedIn(text: string): string[] {
  const mention =
    /((?:RFC \d{4}|XEP-\d{4}) )?sections? ((?:\d+(?:\.\d+)*(?:, | and | to |, and )?)+)/g
  return [...text.matchAll(mention)].flatMap(([, other, list = '']) =>
    other === undefined ? [...list.matchAll(/\d+(?:\.\d+)*/g)].map(([number]) => number) : [],
  )
}
