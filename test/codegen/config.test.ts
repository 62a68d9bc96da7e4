/** The configuration file: its three languages, and what is wrong with one. */
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { findConfig, loadConfig } from '../../codegen/src/config/load-config.ts'
import { readLiteral } from '../../codegen/src/config/read-literal.ts'
import { outputOptionsOf, settingsOf } from '../../codegen/src/config/settings.ts'
import { Diagnostics } from '../../codegen/src/diagnostics.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const config = { inputs: ['schemas'], out: 'src/generated', importExtension: '.ts', strict: true }
const json = JSON.stringify(config)

/** A configuration file, and what is read or the code and a part of the message. */
const cases: readonly [name: string, text: string, expected: object | readonly [string, string]][] =
  [
    ['typed-xmpp.config.json', json, config],
    ['typed-xmpp.config.js', `export default ${json}`, config],
    [
      'typed-xmpp.config.ts',
      `const config: { out: string } = ${json}\nexport default config satisfies object`,
      config,
    ],
    [
      'typed-xmpp.config.ts',
      `import { type Config, defineConfig } from 'typed-xmpp-codegen'\nconst strict: boolean = true\nexport default defineConfig({ strict })`,
      { strict: true },
    ],
    [
      'typed-xmpp.config.json',
      '{"imports":{"urn:a:":"@a/b","urn:a:c":false}}',
      { imports: { 'urn:a:': '@a/b', 'urn:a:c': false } },
    ],
    ['typed-xmpp.config.json', '{"imports":{"urn:a:":"./a"}}', ['C2', "'imports' is not"]],
    ['typed-xmpp.config.json', '{}', {}],
    ['typed-xmpp.config.json', '{', ['C1', 'JSON']],
    ['typed-xmpp.config.json', '[]', ['C2', 'not an object']],
    ['typed-xmpp.config.js', 'export const config = {}', ['C2', 'not an object']],
    ['typed-xmpp.config.js', 'throw new Error("no\\nway")', ['C1', 'no']],
    ['typed-xmpp.config.ts', 'export default {', ['C1', '']],
    ['typed-xmpp.config.json', '{"input":["a"]}', ['C2', "no option 'input'"]],
    ['typed-xmpp.config.json', '{"__proto__":1}', ['C2', "no option '__proto__'"]],
    ['typed-xmpp.config.json', '{"inputs":"a"}', ['C2', "'inputs' is not a list of texts"]],
    ['typed-xmpp.config.json', '{"out":""}', ['C2', "'out' is not a text"]],
    ['typed-xmpp.config.json', '{"importExtension":".mjs"}', ['C2', "'importExtension' is not"]],
    [
      'typed-xmpp.config.json',
      '{"runtime":"a\'; evil()"}',
      ['C2', "'runtime' is not an import specifier"],
    ],
  ]

/** The runtime option, a module, and the specifier it imports. */
const specifiers: readonly [runtime: string | undefined, module: string, specifier: string][] = [
  [undefined, 'xep-0001/a.ts', 'typed-xmpp/node/v1'],
  ['@scope/runtime', 'xep-0001/a.ts', '@scope/runtime'],
  ['./runtime/v1.ts', 'xep-0001/a.ts', '../../runtime/v1.ts'],
  ['./runtime/v1.ts', 'everything.ts', '../runtime/v1.ts'],
  ['./generated/runtime.ts', 'everything.ts', './runtime.ts'],
  ['../shared/v1.ts', 'xep-0001/a.ts', '../../../shared/v1.ts'],
]

const test = suite('configuration')

for (const [name, text, expected] of cases) {
  test(`reads ${name} with ${JSON.stringify(text.slice(0, 40))}`, async () => {
    const folder = temporaryFolder({ [name]: text, 'package.json': '{"type":"module"}' })
    const diagnostics = new Diagnostics()
    assert.is(await findConfig(folder, diagnostics), join(folder, name))
    const read = await loadConfig(join(folder, name), folder, diagnostics)
    if (!Array.isArray(expected)) {
      assert.equal(diagnostics.list, [])
      assert.equal(read, expected)
      return
    }
    const [fault, ...more] = diagnostics.list
    assert.is(read, undefined)
    assert.equal(more, [])
    assert.is(`${fault?.code} ${fault?.location?.file}`, `${expected[0]} ${name}`)
    assert.ok(fault?.message.includes(expected[1]) && !fault.message.includes('\n'), fault?.message)
  })
}

for (const [runtime, module, specifier] of specifiers) {
  test(`imports ${runtime ?? 'the default runtime'} into ${module} as ${specifier}`, () => {
    const diagnostics = new Diagnostics()
    const settings = settingsOf(
      { inputs: ['a'], out: 'generated', ...(runtime === undefined ? {} : { runtime }) },
      '/project',
      diagnostics,
    )
    assert.ok(settings)
    const options = outputOptionsOf(settings)
    assert.is(options.runtimeSpecifier(module), specifier)
    assert.is(options.importExtension, '.js')
  })
}

/** A configuration in TypeScript, and what is read without evaluating it. */
const literals: readonly [text: string, expected: object | undefined][] = [
  ["export default { out: 'a' }", { out: 'a' }],
  [
    `// Says it.\nimport { defineConfig } from 'typed-xmpp-codegen'\n\nexport default defineConfig({\n  inputs: ["a", 'b'], // and more\n  strict: true,\n  imports: { 'urn:a': false },\n})\n`,
    { inputs: ['a', 'b'], strict: true, imports: { 'urn:a': false } },
  ],
  ["import type { Config } from 'typed-xmpp-codegen'\nexport default {} satisfies Config;", {}],
  ["import { defineConfig } from './mine.ts'\nexport default defineConfig({})", undefined],
  ["export default { out: process.env['OUT'] }", undefined],
  ["export default { out: 'a' + 'b' }", undefined],
  ["export default { out: 'a\\n' }", undefined],
  ['export default { out: `a` }', undefined],
  ['export default { ...other }', undefined],
  ['export default { __proto__: {} }', undefined],
  ["export default { out: 'a' }\nconsole.log(1)", undefined],
  ["export default { out: 'a' ", undefined],
  ['', undefined],
]

for (const [text, expected] of literals) {
  test(`takes ${JSON.stringify(text.slice(-40))} for ${expected ? 'a' : 'no'} literal`, () => {
    assert.equal(readLiteral(text), expected)
  })
}

test('is missing', async () => {
  const folder = temporaryFolder()
  const diagnostics = new Diagnostics()
  assert.is(await findConfig(folder, diagnostics), undefined)
  assert.equal(diagnostics.list, [])
  assert.is(await loadConfig(join(folder, 'a.json'), folder, diagnostics), undefined)
  assert.equal(
    diagnostics.list.map(({ code }) => code),
    ['C1'],
  )
})

test('must be one', async () => {
  const folder = temporaryFolder({ 'typed-xmpp.config.json': '{}', 'typed-xmpp.config.js': '' })
  const diagnostics = new Diagnostics()
  await findConfig(folder, diagnostics)
  assert.equal(
    diagnostics.list.map(({ code }) => code),
    ['C1'],
  )
})

test('must say what to read and where to write', () => {
  const diagnostics = new Diagnostics()
  assert.is(settingsOf({}, '/project', diagnostics), undefined)
  assert.equal(
    diagnostics.list.map(({ code }) => code),
    ['C3', 'C3'],
  )
})

test.run()
