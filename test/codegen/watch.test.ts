/** Watching: a change is generated, a fault is reported and repaired, and nothing is forgotten. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { run } from '../../codegen/src/cli/run.ts'
import { typedXmpp, typedXmppProcess } from '../support/command.ts'
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

test('follows what is included, imported and said by an overlay, wherever that lies', async () => {
  const folder = project(`overlays: ['said/pong.overlay.xml'],`)
  const including = schema('ping').replace(
    '<xs:element',
    '<xs:include schemaLocation="../parts/part.xsd"/><xs:element',
  )
  const part = (type: string): string =>
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="part" type="${type}"/></xs:schema>`
  const overlay = (name: string): string =>
    `<o:overlay xmlns:o="urn:typed-xmpp:overlay:1" xmlns:x="urn:typed-xmpp:annotations:1" namespace="urn:xmpp:pong"><o:annotate path="pong"><x:class name="${name}"/></o:annotate></o:overlay>`
  put(folder, 'said/pong.overlay.xml', overlay('First'))
  await watching(folder, async (until) => {
    await until('2 schemas, 2 modules')
    assert.ok(generated(folder, 'pong/pong.ts').includes('class First '))
    put(folder, 'schemas/ping.xsd', including)
    await until('error I6')
    // The folder of it is not there yet either.
    put(folder, 'parts/part.xsd', part('xs:int'))
    await until('3 schemas, 2 modules')
    assert.ok(generated(folder, 'ping/ping.ts').includes('text: number'))
    put(folder, 'parts/part.xsd', part('xs:boolean'))
    await until('3 schemas, 2 modules')
    assert.ok(generated(folder, 'ping/ping.ts').includes('text: boolean'))
    put(folder, 'said/pong.overlay.xml', overlay('Second'))
    await until('3 schemas, 2 modules')
    assert.ok(generated(folder, 'pong/pong.ts').includes('class Second '))
    rmSync(join(folder, 'parts'), { recursive: true })
    await until('error I6')
    put(folder, 'parts/part.xsd', part('xs:date'))
    await until('3 schemas, 2 modules')
  })
})

test('goes on where folders go and come, whatever their names', async () => {
  const folder = project()
  await watching(folder, async (until) => {
    await until('2 schemas, 2 modules')
    put(folder, 'schemas/v1.2/pang.xsd', schema('pang'))
    await until('3 schemas, 3 modules')
    rmSync(join(folder, 'schemas'), { recursive: true })
    await until('error F7')
    put(folder, 'schemas/v1.2/pang.xsd', schema('pang', 'xs:int'))
    await until('1 schema, 1 module')
    // The folder is another now, under the name of the former.
    put(folder, 'schemas/v1.2/pang.xsd', schema('pang', 'xs:boolean'))
    await until('1 schema, 1 module')
    assert.ok(generated(folder, 'pang/pang.ts').includes('id: boolean | undefined'))
    assert.not.ok(existsSync(join(folder, 'generated/ping')))
  })
})

test('takes many saves in a row for one, and ends with the last', async () => {
  const folder = project()
  const types = ['xs:int', 'xs:boolean', 'xs:date', 'xs:jid', 'xs:decimal']
  await watching(folder, async (until, said) => {
    await until('2 schemas, 2 modules')
    for (let save = 0; save < 400; save += 1) {
      const name = `ping${save % 40}`.replaceAll(
        /[0-9]/g,
        (digit) => 'abcdefghij'[Number(digit)] ?? '',
      )
      put(folder, `schemas/${name}.xsd`, schema(name, types[save % types.length]))
      if (save % 100 === 99) await pause(1)
    }
    await until('42 schemas, 42 modules')
    await pause(300)
    assert.ok(said().split('modules').length < 12, said())
  })
  assert.is((await typedXmpp(['generate', '--check'], folder)).exitCode, 0)
})

test('says what is wrong with a configuration, and goes on with the next', async () => {
  const folder = project()
  await watching(folder, async (until) => {
    await until('2 schemas, 2 modules')
    put(folder, 'typed-xmpp.config.ts', config('inpust: 1,'))
    await until('error C2')
    put(folder, 'typed-xmpp.config.ts', config("importExtension: '.ts',"))
    await until('2 schemas, 2 modules')
    rmSync(join(folder, 'generated'), { recursive: true })
    put(folder, 'generated', 'in the way')
    put(folder, 'schemas/ping.xsd', schema('ping', 'xs:int'))
    await until('error W')
    rmSync(join(folder, 'generated'))
    put(folder, 'schemas/ping.xsd', schema('ping', 'xs:date'))
    await until('2 schemas, 2 modules')
  })
})

test('ends at a signal as a process, with exit code 0 and the output whole', async () => {
  const folder = project()
  let end = (_: NodeJS.Signals): void => undefined
  const running = typedXmppProcess(['generate', '--watch'], folder, {
    onStart: (kill) => {
      end = kill
    },
    onOutput: (text) => {
      if (text.includes('watching for changes')) end('SIGINT')
    },
  })
  const { exitCode, stdout } = await running
  assert.is(exitCode, 0)
  assert.match(stdout, /^2 schemas, 2 modules/)
  assert.is((await typedXmpp(['generate', '--check'], folder)).exitCode, 0)
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

function project(more = ''): string {
  return temporaryFolder({
    'schemas/ping.xsd': schema('ping'),
    'schemas/pong.xsd': schema('pong'),
    'typed-xmpp.config.ts': config(more),
    'node_modules/none': '',
  })
}

function put(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
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
  converse: (until: (text: string) => Promise<void>, said: () => string) => Promise<void>,
): Promise<void> {
  let heard = ''
  let all = ''
  let wake = (): void => undefined
  const stream = {
    isTTY: false,
    write: (text: string | Uint8Array): boolean => {
      heard += text
      all += text
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
      converse(
        (text) => within(10_000, until(text)),
        () => all,
      ),
    )
  } finally {
    controller.abort()
  }
  assert.is(await within(10_000, ended), 0)
}
