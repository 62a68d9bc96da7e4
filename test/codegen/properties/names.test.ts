/** A name belongs to its element: another schema changes no module, and no name is numbered. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { InputFile } from '../../../codegen/src/read/input-files.ts'
import { random } from '../../support/random.ts'
import { skip } from '../../support/skip.ts'
import { xepDocuments } from '../../support/xep-documents.ts'
import { classesOf, compiled, type NamedClass, projectInputs } from './compile-files.ts'

const seed = Number(process.env['SEED'] ?? 20_261_124)
const subsets = 5

const test = suite('names')
const inputs = projectInputs()
const all = await compiled(inputs)
const documents = xepDocuments()

test('further schemas change no module of those that were there', async () => {
  const seeded = random(seed)
  for (let run = 0; run < subsets; run++) {
    const chosen = withImports(inputs.filter(() => seeded() < 0.15))
    const found = modulesOf(await compiled(chosen))
    assert.ok(found.size > 0 && chosen.length < inputs.length)
    for (const [path, text] of found) {
      if (all.get(path) !== text) assert.fixture(all.get(path) ?? '', text, path)
    }
  }
})

test('no class of the schemas is told from another by a number but its own', () => {
  // What an author calls a class is the author's: VCard4 is the vCard of version 4.
  const given = new Set(
    inputs
      .flatMap(({ bytes }) => [
        ...new TextDecoder().decode(bytes).matchAll(/<x:class name="(\w+)"/g),
      ])
      .map(([, name]) => name),
  )
  const classes = classesOf(all)
  assert.ok(classes.length > 400 && given.size > 300, `${classes.length} ${given.size}`)
  assert.equal(
    numbered(classes).filter((each) => !given.has(each.name)),
    [],
  )
})

test('no other export and no property is', () => {
  assert.equal(numberedWithin(all), [])
})

const titles = [
  'further published documents rename no class',
  'no class of a published document is told from another by a number',
]
if (documents === undefined) {
  for (const title of titles) skip(test, title, 'no XEP documents beside the repository')
} else {
  const published = documents
  test(titles[0] as string, async () => {
    const seeded = random(seed)
    const some = published.filter(() => seeded() < 0.1)
    const more = published.filter((each) => some.includes(each) || seeded() < 0.1)
    assert.ok(some.length > 10 && more.length > some.length)
    const few = classesOf(await compiled(some))
    const names = new Map(classesOf(await compiled(more)).map((each) => [keyOf(each), each.name]))
    assert.ok(few.length > 50, String(few.length))
    assert.equal(few.filter((each) => names.get(keyOf(each)) !== each.name).map(keyOf), [])
  })

  test(titles[1] as string, async () => {
    const files = await compiled(published)
    const classes = classesOf(files)
    assert.ok(classes.length > 1000, String(classes.length))
    assert.equal(numbered(classes), [])
    assert.equal(numberedWithin(files), [])
  })
}

test.run()

/** The classes whose name is that of another with a number behind it which the element does not have. */
function numbered(classes: readonly NamedClass[]): readonly NamedClass[] {
  const names = new Set(classes.map(({ name }) => name))
  return classes.filter(({ name, element }) => {
    const [, stem = '', number = ''] = /^(.*?)(\d+)$/.exec(name) ?? []
    return number !== '' && names.has(stem) && !element.endsWith(number)
  })
}

/** The enumerations of a module, and the properties of a class, that are others with a number behind. */
function numberedWithin(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].flatMap(([path, text]) =>
    text.split(/^(?=export class )/m).flatMap((part) => {
      const names = new Set(
        [...part.matchAll(/^(?:export (?:const|type) | {2}declare readonly )(\w+)/gm)].map(
          ([, name = '']) => name,
        ),
      )
      const isNumbered = (name: string): boolean =>
        /\d$/.test(name) && names.has(name.replace(/\d+$/, '')) && !isWireName(name, text)
      return [...names].filter(isNumbered).map((name) => `${path}: ${name}`)
    }),
  )
}

/** Whether the number is the element's or attribute's: a field says its wire name where it has another. */
function isWireName(name: string, text: string): boolean {
  const [, field = "name: '"] = new RegExp(`^ {4}${name}: (\\{[^}]*\\})`, 'm').exec(text) ?? []
  return text.includes(`name: '${name}'`) || !field.includes("name: '")
}

function keyOf({ namespace, element }: NamedClass): string {
  return `{${namespace}}${element}`
}

/** The modules of an output, without the files that list them. */
function modulesOf(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...files].filter(([path]) => /^[^/]+\/(?!index\.ts$)/.test(path)))
}

/** The schema of data forms, which what registers forms needs. */
const dataForms = 'schemas/xep-0004/data-forms.xsd'

/** Some schemas, and what they import. */
function withImports(some: readonly InputFile[]): readonly InputFile[] {
  const byFile = new Map(inputs.map((each) => [each.file, each]))
  const chosen = new Set(some)
  const add = (file: string): void => {
    const found = byFile.get(file)
    if (found !== undefined) chosen.add(found)
  }
  for (const { file, bytes } of chosen) {
    if (file.endsWith('.xml')) add(dataForms)
    for (const [, place = ''] of new TextDecoder()
      .decode(bytes)
      .matchAll(/schemaLocation="(?!http)([^"]+)"/g)) {
      add(new URL(place, `file:///${file}`).pathname.slice(1))
    }
  }
  return inputs.filter((each) => chosen.has(each))
}
