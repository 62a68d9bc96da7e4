/**
 * A process that generates again and again, whatever is edited meanwhile, leaves what a run from nothing
 * leaves and says what it says: for edits at random of schemas that are made of each other, with faults that
 * come and go, of overlays, of what is included, and of the configuration. `SEED=7 EDITS=500` makes others.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Memory } from '../../../codegen/src/compile-memory.ts'
import type { Config } from '../../../codegen/src/config/config.ts'
import { type GenerateResult, generate } from '../../../codegen/src/generate.ts'
import { mutate } from '../../support/mutate.ts'
import { type Random, random } from '../../support/random.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { companyOverlays, companySchemas } from './company.ts'

const seed = Number(process.env['SEED'] ?? 20_261_125)
const edits = Number(process.env['EDITS'] ?? 80)

/** Documents of the project among the company's: stanzas, and what most others refer to. */
const documents = [
  'rfc6120',
  'xep-0004',
  'xep-0030',
  'xep-0059',
  'xep-0203',
  'xep-0297',
  'xep-0313',
]

const schemaFolder = fileURLToPath(new URL('../../../schemas/', import.meta.url))
const originals: Readonly<Record<string, string>> = { ...companySchemas, ...projectSchemas() }

/** What the configuration may say beside where things are. */
const configs: readonly Config[] = [
  {},
  {},
  { strict: true },
  { importExtension: '.ts' },
  { runtime: './runtime.ts' },
  { namespaces: { 'schemas/none.xsd': 'urn:company:stated' } },
]

/** Values that one in a schema is exchanged for. */
const values = [
  '',
  'xs:int',
  'xs:string',
  'thing',
  'b:thing',
  'required',
  'unbounded',
  'order',
  'x',
]

const test = suite('incremental')

test('gives what a run from nothing gives, whatever was edited before', async () => {
  const project = new Project(random(seed))
  const outcomes = new Map<string, number>()
  for (const { outcome } of await project.generate()) assert.is(outcome, 'written')
  for (let edit = 0; edit < edits; edit += 1) {
    const what = project.edit()
    const [kept, fresh] = await project.generate()
    const about = `edit ${edit} of seed ${seed}: ${what}`
    assert.equal(kept.diagnostics, fresh.diagnostics, about)
    assert.equal(kept.report, fresh.report, about)
    assert.is(kept.outcome, fresh.outcome, about)
    project.compare(about)
    outcomes.set(kept.outcome, (outcomes.get(kept.outcome) ?? 0) + 1)
  }
  // Enough of the edits were of consequence, and enough of them faults.
  assert.ok((outcomes.get('written') ?? 0) > edits / 5, JSON.stringify([...outcomes]))
  assert.ok((outcomes.get('failed') ?? 0) > edits / 10, JSON.stringify([...outcomes]))
})

test.run()

/** A project that is edited at random. */
class Project {
  readonly #random: Random
  readonly #folder = temporaryFolder(originals)
  readonly #memory = new Memory()
  readonly #others = Object.values(originals).map((each) => Buffer.from(each))
  #config: Config = {}

  constructor(source: Random) {
    this.#random = source
  }

  /** Makes an edit or some, and says which. */
  edit(): string {
    const { pick } = this.#random
    const before = pick([true, true, false]) ? [this.#mendAll()] : []
    const count = pick([1, 1, 1, 2, 4])
    return [...before, ...Array.from({ length: count }, () => this.#editOnce())].join(', ')
  }

  /** Generates with what is kept, and from nothing into another folder. */
  async generate(): Promise<readonly [GenerateResult, GenerateResult]> {
    const config = { inputs: ['schemas'], ...this.#config }
    const options = { folder: this.#folder }
    return [
      await generate({ ...config, out: 'kept' }, { ...options, memory: this.#memory }),
      await generate({ ...config, out: 'fresh' }, { ...options, force: true }),
    ]
  }

  /** Compares the two folders. */
  compare(about: string): void {
    const [kept, fresh] = [contentOf(this.#folder, 'kept'), contentOf(this.#folder, 'fresh')]
    assert.equal([...kept.keys()], [...fresh.keys()], about)
    for (const [path, text] of fresh) assert.ok(kept.get(path) === text, `${about}: ${path}`)
  }

  #editOnce(): string {
    const { pick } = this.#random
    const path = pick(Object.keys(originals))
    const text = originals[path] ?? ''
    switch (
      pick(['mend', 'element', 'element', 'prose', 'value', 'bytes', 'remove', 'more', 'config'])
    ) {
      case 'mend':
        return this.#mendAll()
      case 'element': {
        const name = pick(['extra', 'order', 'query', 'later'])
        const type = pick(['xs:string', 'xs:int', 'b:thing'])
        const end = text.lastIndexOf('</xs:schema>')
        const added = `<xs:element name="${name}" type="${type}"/>`
        return this.#write(path, `${text.slice(0, end)}${added}${text.slice(end)}`)
      }
      case 'prose':
        return this.#write(path, text.replace('<xs:documentation>', '<xs:documentation>Anew: '))
      case 'value':
        return this.#write(path, this.#exchanged(text))
      case 'bytes':
        return this.#write(path, mutate(Buffer.from(text), this.#others, this.#random))
      case 'remove':
        rmSync(join(this.#folder, path), { force: true })
        return `remove ${path}`
      case 'more':
        return this.#write(
          `schemas/${pick(['none.xsd', 'more.xsd', 'more/copy.xsd'])}`,
          pick([text, text.replace(/ targetNamespace="[^"]*"/, '')]),
        )
      default:
        return this.#configure()
    }
  }

  #mendAll(): string {
    for (const [path, text] of Object.entries(originals)) this.#write(path, text)
    for (const path of ['none.xsd', 'more.xsd', 'more']) {
      rmSync(join(this.#folder, 'schemas', path), { recursive: true, force: true })
    }
    return 'mend all'
  }

  #configure(): string {
    const { pick } = this.#random
    const overlay = pick(companyOverlays)
    this.#write('order.overlay.xml', overlay)
    const overlays = pick([true, false]) ? { overlays: ['order.overlay.xml'] } : {}
    this.#config = { ...pick(configs), ...overlays }
    return JSON.stringify([this.#config, overlay])
  }

  #exchanged(text: string): string {
    const places = [...text.matchAll(/(?<=\s(?:name|type|ref|base|use|minOccurs|value)=")[^"]*/g)]
    if (places.length === 0) return text
    const { index, 0: former } = this.#random.pick(places)
    return text.slice(0, index) + this.#random.pick(values) + text.slice(index + former.length)
  }

  #write(path: string, content: string | Uint8Array): string {
    const place = join(this.#folder, path)
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, content)
    return `write ${path}`
  }
}

function contentOf(folder: string, name: string): ReadonlyMap<string, string> {
  const out = join(folder, name)
  const paths = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return new Map(paths.map((path) => [path.slice(out.length), readFileSync(path, 'utf8')]))
}

function projectSchemas(): Record<string, string> {
  const files: Record<string, string> = {}
  for (const document of documents) {
    for (const name of readdirSync(join(schemaFolder, document))) {
      const text = readFileSync(join(schemaFolder, document, name), 'utf8')
      files[`schemas/${document}/${name}`] = text
    }
  }
  return files
}
