/** The overlay that a finding is shown with settles it, and nothing else. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { formatText } from '../../codegen/src/cli/format.ts'
import { compile, nowhere } from '../../codegen/src/compile.ts'
import { diagnosticCodes } from '../../codegen/src/diagnostic-codes.ts'
import { type Diagnostic, Diagnostics, departures } from '../../codegen/src/diagnostics.ts'
import type { InputFile } from '../../codegen/src/read/input-files.ts'
import { typedXmpp } from '../support/command.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const golden = fileURLToPath(new URL('./golden/', import.meta.url))
const cases = readdirSync(golden).filter((each) => each.startsWith('defect-'))

const test = suite('accepted findings')

let settled = 0
const codes = new Set<string>()

for (const name of cases) {
  test(`settles each finding of ${name}`, async () => {
    const inputs = inputsOf(name)
    const all = await found(inputs)
    for (const finding of all) {
      assert.type(finding.overlay, 'string', formatText(finding))
      const rest = await found(inputs, [finding.overlay ?? ''])
      assert.equal(
        rest.map(formatText).sort(),
        all
          .filter((each) => each !== finding && !isSame(each, finding))
          .map(formatText)
          .sort(),
      )
      settled++
      codes.add(finding.code)
    }
    const overlays = all.flatMap(({ overlay }) => overlay ?? [])
    const strict = await found(inputs, overlays, true)
    assert.equal(strict.map(formatText), [])
  })
}

test('has met many of them, and all codes of registrations', () => {
  assert.ok(settled > 60, String(settled))
  const registrations = Object.keys(diagnosticCodes).filter((code) => /^R\d$/.test(code))
  assert.equal(
    registrations.filter((code) => !codes.has(code)),
    [],
  )
})

test('settles what is in no schema by the name of the document, wherever that lies', async () => {
  const [input] = inputsOf('defect-r5-type')
  assert.ok(input)
  const overlay =
    '<o:overlay xmlns:o="urn:typed-xmpp:overlay:1" document="xep-9999.xml"><o:accept code="R5"/></o:overlay>'
  const moved = await found([{ ...input, file: 'some/where/xep-9999.xml' }], [overlay])
  assert.equal(moved.map(formatText), [])
  const other = await found([{ ...input, file: 'xep-9998.xml' }], [overlay])
  assert.ok(other.some(({ code }) => code === 'R5'))
  assert.ok(other.some(({ code, message }) => code === 'O2' && message.includes("'R5' is not")))
})

test('makes errors of warnings, and of notes of departures, where asked to be strict', async () => {
  for (const name of cases) {
    const inputs = inputsOf(name)
    const list = await found(inputs)
    const strict = await found(inputs, [], true)
    for (const { severity, code, message } of list) {
      const isDeparture = severity === 'warning' || departures.has(code)
      const again = strict.find((each) => each.code === code && each.message === message)
      assert.is(again?.severity, isDeparture ? 'error' : severity, `${name} ${code}`)
    }
  }
})

test('tells of an acceptance that settles nothing any more', async () => {
  const overlay =
    '<o:overlay xmlns:o="urn:typed-xmpp:overlay:1" namespace="urn:xmpp:s3:0"><o:accept code="S4"/></o:overlay>'
  const list = await found(inputsOf('defect-s3-no-group'), [overlay])
  const error = list.find(({ severity }) => severity === 'error')
  assert.is(error?.code, 'O2')
  assert.match(error?.message ?? '', /'S4' is not reported any more \(schema.xsd:1:1\)/)
})

test('shows the overlay below the finding, where asked to', async () => {
  const folder = temporaryFolder({
    'a.xsd': readFileSync(join(golden, 'defect-s3-no-group/schema.xsd'), 'utf8'),
  })
  const parameters = ['generate', 'a.xsd', '--out', 'out']
  const plain = await typedXmpp(parameters, folder)
  assert.not(plain.stderr.includes('<o:overlay'))
  const shown = await typedXmpp([...parameters, '--overlays', '--force'], folder)
  assert.match(shown.stderr, /warning S3: .*\n.*\n {4}<o:overlay .*\n {6}<o:accept code="S3"/)
  const json = await typedXmpp([...parameters, '--format', 'json', '--force'], folder)
  assert.ok(JSON.parse(json.stdout).diagnostics[0].overlay.includes('<o:accept code="S3"'))
})

test.run()

function inputsOf(name: string): readonly InputFile[] {
  return readdirSync(join(golden, name))
    .filter((each) => /\.xsd$|^(?:xep-\d+|forms)\.xml$/.test(each))
    .map((file) => ({ file, bytes: readFileSync(join(golden, name, file)) }))
}

async function found(
  inputs: readonly InputFile[],
  overlays: readonly string[] = [],
  strict = false,
): Promise<readonly Diagnostic[]> {
  const diagnostics = new Diagnostics({ strict })
  const files = overlays.map((text, index) => ({
    file: `${index}.overlay.xml`,
    bytes: new TextEncoder().encode(text),
  }))
  const options = { importExtension: '.ts' as const, runtimeSpecifier: () => 'typed-xmpp/node/v1' }
  const around = { ...nowhere, overlays: files }
  await compile(inputs, options, diagnostics, () => undefined, around)
  return diagnostics.list
}

/** Whether one acceptance settles both. */
function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return a.code === b.code && a.message === b.message
}
