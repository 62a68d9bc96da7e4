/** The examples of the site: what is shown compiles, gives the same XML, and finds what it says. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Element, parse, registry, validate } from 'typed-xmpp/node'
import { root } from '../conventions/sources.ts'
import { fixtureFolder } from '../schemas/documents.ts'
import { checkingModule, readingModule, valuesIn } from '../support/reading.ts'
import { difference } from '../support/same-xml.ts'
import { runCommand } from '../tools/command.ts'
import { blocksOf } from '../readme/blocks.ts'
import { readExamples } from '../../docs/examples.ts'

const examples = await readExamples()
const nothing = registry([])

const test = suite('site examples')

/** Inside the repository, so that `typed-xmpp/…` means the sources. */
let folder = ''
test.before(() => {
  folder = mkdtempSync(join(root, 'test', 'site', '.examples-'))
  mkdirSync(join(folder, 'build'))
  for (const [index, { building, reading, xml }] of examples.entries()) {
    const name = /^const (\w+) = /m.exec(building)?.[1]
    writeFileSync(
      join(folder, 'build', `b${index}.ts`),
      `${building}\n\nexport { ${name} as built }\n`,
    )
    writeFileSync(join(folder, `r${index}.ts`), readingModule(reading, xml))
    writeFileSync(join(folder, `c${index}.ts`), checkingModule(reading, xml))
  }
  for (const [index, code] of ownBlocks().entries())
    writeFileSync(join(folder, `own${index}.ts`), code)
  const config = {
    extends: '../../../tsconfig.json',
    compilerOptions: { rootDir: root, isolatedDeclarations: false, declaration: false },
    include: ['build', 'r*.ts', 'own*.ts'],
    exclude: [],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
})
test.after(() => rmSync(folder, { recursive: true, force: true }))

test('show the XML of the fixtures', () => {
  assert.ok(examples.length > 500)
  for (const { path, xml } of examples) {
    const original = readFileSync(fileURLToPath(new URL(path, fixtureFolder)), 'utf8')
    assert.is(difference(read(original), read(xml)), undefined, path)
  }
})

test('show code that compiles', async () => {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const { code, output } = await runCommand(process.execPath, [tsc, '-p', folder], { limit: 170 })
  assert.is(code, 0, output)
})

test('show code that builds the same XML', async () => {
  for (const [index, { path, xml }] of examples.entries()) {
    const { built } = await import(pathToFileURL(join(folder, 'build', `b${index}.ts`)).href)
    assert.is(difference(read(xml), read(String(built))), undefined, path)
    assert.equal(
      validate(built).filter(({ grade }) => grade === 'fault'),
      [],
      path,
    )
  }
})

test('show code that finds the values it says', async () => {
  let values = 0
  for (const [index, { path, reading }] of examples.entries()) {
    const { count, wrong } = await import(pathToFileURL(join(folder, `c${index}.ts`)).href)
    assert.equal(wrong, [], path)
    assert.is(count, valuesIn(reading), path)
    values += count
  }
  assert.ok(values > 2000)
})

test('say something of every example', () => {
  for (const { path, reading } of examples) assert.ok(valuesIn(reading) > 0, path)
})

test.run()

function read(xml: string): Element {
  return parse(xml, nothing) as Element
}

/** The code of the guide that is written for the site. */
function ownBlocks(): readonly string[] {
  const guide = readFileSync(join(root, 'docs', 'xmpp.md'), 'utf8')
  return blocksOf(guide).flatMap(({ language, code }) => (language === 'ts' ? [code] : []))
}
