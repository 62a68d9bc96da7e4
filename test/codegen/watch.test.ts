/** Watching: a change is generated, a fault is reported and repaired, and nothing is forgotten. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { run } from '../../codegen/src/cli/run.ts'
import { Memory } from '../../codegen/src/compile-memory.ts'
import { generate } from '../../codegen/src/generate.ts'
import { typedXmpp } from '../support/command.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { within } from '../support/within.ts'

const schema = (name: string, type = 'xs:string'): string =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:xmpp:${name}" elementFormDefault="qualified">
  <xs:element name="${name}"><xs:complexType><xs:attribute name="id" type="${type}"/></xs:complexType></xs:element>
</xs:schema>`

const test = suite('watch')

test('generates on each change of schemas and configuration, and reports faults', async () => {
  const folder = project()
  await watching(folder, async (until) => {
    await until('2 schemas, 2 modules')
    assert.ok(generated(folder, 'ping/ping.ts').includes('id: string | undefined'))
    writeFileSync(join(folder, 'schemas/ping.xsd'), schema('ping', 'xs:int'))
    await until('2 schemas, 2 modules')
    assert.ok(generated(folder, 'ping/ping.ts').includes('id: number | undefined'))
    writeFileSync(join(folder, 'schemas/ping.xsd'), '<xs:schema')
    await until('error F2')
    assert.ok(generated(folder, 'ping/ping.ts').includes('id: number | undefined'))
    // Many editors write another file and rename it.
    writeFileSync(join(folder, 'schemas/.ping.swp'), schema('ping', 'xs:boolean'))
    renameSync(join(folder, 'schemas/.ping.swp'), join(folder, 'schemas/ping.xsd'))
    await until('2 schemas, 2 modules')
    assert.ok(generated(folder, 'ping/ping.ts').includes('id: boolean | undefined'))
    mkdirSync(join(folder, 'schemas/new'))
    await pause(100)
    writeFileSync(join(folder, 'schemas/new/pang.xsd'), schema('pang'))
    await until('3 schemas, 3 modules')
    writeFileSync(
      join(folder, 'typed-xmpp.config.ts'),
      config("importExtension: '.ts', runtime: '@x/y',"),
    )
    await until('3 schemas, 3 modules')
    assert.ok(generated(folder, 'everything.ts').includes("'./ping/ping.ts'"))
    assert.ok(generated(folder, 'ping/ping.ts').includes("'@x/y'"))
  })
})

test('gives what a run from nothing gives, and says the same', async () => {
  const [watched, fresh] = [project(), project()]
  const memory = new Memory()
  const options = { inputs: ['schemas'], out: 'generated' }
  await generate(options, { folder: watched, memory })
  for (const type of ['xs:int', 'xs:intt', 'xs:jid', 'xs:date']) {
    const changed = schema('ping', type)
    for (const folder of [watched, fresh]) writeFileSync(join(folder, 'schemas/ping.xsd'), changed)
    const again = await generate(options, { folder: watched, memory })
    const once = await generate(options, { folder: fresh })
    assert.equal(again.diagnostics, once.diagnostics)
    assert.equal(again.report, once.report)
    for (const file of ['ping/ping.ts', 'pong/pong.ts', 'everything.ts', 'manifest.json']) {
      assert.is(generated(watched, file), generated(fresh, file))
    }
  }
})

test('lists the outputs before and after they are there', async () => {
  const folder = project()
  const expected = [
    'everything.ts',
    'manifest.json',
    'ping/index.ts',
    'ping/ping.ts',
    'pong/index.ts',
    'pong/pong.ts',
  ]
    .map((path) => `generated/${path}\n`)
    .join('')
  assert.is((await typedXmpp(['list-outputs'], folder)).stdout, expected)
  await typedXmpp(['generate'], folder)
  assert.is((await typedXmpp(['list-outputs'], folder)).stdout, expected)
  const json = await typedXmpp(['list-outputs', '--format', 'json'], folder)
  assert.is(JSON.parse(json.stdout).length, 6)
  writeFileSync(join(folder, 'schemas/ping.xsd'), '<a>')
  const broken = await typedXmpp(['list-outputs'], folder)
  assert.equal([broken.exitCode, broken.stdout], [1, ''])
})

test('begins with a configuration that works', async () => {
  const folder = temporaryFolder({ 'schemas/ping.xsd': schema('ping') })
  assert.is((await typedXmpp(['init'], folder)).exitCode, 0)
  const { exitCode, stderr } = await typedXmpp(['generate'], folder)
  assert.is(exitCode, 0, stderr)
  assert.ok(readFileSync(join(folder, 'src/generated/ping/ping.ts'), 'utf8').length > 0)
  const again = await typedXmpp(['init'], folder)
  assert.is(again.exitCode, 1)
  assert.ok(again.stderr.includes('typed-xmpp.config.ts already'), again.stderr)
  assert.is((await typedXmpp(['init', '--force'], folder)).exitCode, 0)
})

test.run()

function project(): string {
  return temporaryFolder({
    'schemas/ping.xsd': schema('ping'),
    'schemas/pong.xsd': schema('pong'),
    'typed-xmpp.config.ts': config(),
    'node_modules/none': '',
  })
}

function config(more = ''): string {
  return `import { defineConfig } from 'typed-xmpp-codegen'\nexport default defineConfig({ inputs: ['schemas'], out: 'generated', ${more} })\n`
}

function generated(folder: string, path: string): string {
  return readFileSync(join(folder, 'generated', path), 'utf8')
}

// Runs the command while a conversation with it goes on: `until` waits for the next thing it says.
async function watching(
  folder: string,
  converse: (until: (text: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  let heard = ''
  let wake = (): void => undefined
  const stream = {
    isTTY: false,
    write: (text: string | Uint8Array): boolean => {
      heard += text
      wake()
      return true
    },
  }
  const controller = new AbortController()
  const context = { folder, environment: {}, stdout: stream, stderr: stream }
  const ended = run(['generate', '--watch'], { ...context, signal: controller.signal })
  const until = async (text: string): Promise<void> => {
    while (!heard.includes(text)) {
      await new Promise<void>((next) => {
        wake = next
      })
    }
    heard = ''
  }
  try {
    await within(
      30_000,
      converse((text) => within(10_000, until(text))),
    )
  } finally {
    controller.abort()
  }
  assert.is(await within(10_000, ended), 0)
}
