/** A run that is ended in the middle leaves the output as it was, or has finished it. */
import { readdirSync, readFileSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { typedXmppProcess } from '../support/command.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const count = 60
const schema = (name: string, type: string): string =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:xmpp:${name}" elementFormDefault="qualified">
<xs:element name="${name}"><xs:complexType><xs:attribute name="id" type="${type}"/></xs:complexType></xs:element>
</xs:schema>`
const parameters = ['generate', '.', '--out', 'out']

const test = suite('interrupted run')

for (const signal of ['SIGINT', 'SIGTERM', 'SIGKILL'] as const) {
  test(`${signal} leaves no file half written, and the next run finishes`, async () => {
    const folder = temporaryFolder()
    writeAll(folder, 'xs:string')
    const first = await typedXmppProcess(parameters, folder)
    assert.is(first.exitCode, 0, first.stderr)
    const before = contents(folder)
    writeAll(folder, 'xs:int')
    let watcher: ReturnType<typeof watch> | undefined
    const ended = await typedXmppProcess(parameters, folder, {
      onStart: (kill) => {
        // The first file that is written beside its place.
        watcher = watch(join(folder, 'out'), { recursive: true }, (_, name) => {
          if (String(name).includes('.tmp')) kill(signal)
        })
      },
    }).finally(() => watcher?.close())
    const after = contents(folder)
    await typedXmppProcess(parameters, folder)
    const finished = contents(folder)
    assert.ok([...finished.values()].some((text) => text.includes('id: number')))
    assert.equal([...after.keys()], [...before.keys()])
    const changed = [...after].filter(([file, text]) => text !== before.get(file))
    for (const [file, text] of changed) assert.is(text, finished.get(file), file)
    if (signal === 'SIGKILL') return
    // It ended before the files were put in their place, or after.
    assert.ok(changed.length === 0 || changed.length === count + 1 || ended.exitCode === 0)
    assert.equal(leftovers(folder), [])
  })
}

test.run()

function writeAll(folder: string, type: string): void {
  for (let index = 0; index < count; index++) {
    const name = `n${String.fromCharCode(97 + (index % 26))}${'x'.repeat(Math.floor(index / 26) + 1)}`
    writeFileSync(join(folder, `${name}.xsd`), schema(name, type))
  }
}

function contents(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(join(folder, 'out'), { recursive: true }).map(String).sort()
  const own = files.filter((file) => /(?:^|\/)[^.][^/]*\.(?:ts|json)$/.test(file))
  return new Map(own.map((file) => [file, readFileSync(join(folder, 'out', file), 'utf8')]))
}

function leftovers(folder: string): readonly string[] {
  const files = readdirSync(join(folder, 'out'), { recursive: true }).map(String)
  return files.filter((file) => /\.(?:tmp|old)$/.test(file))
}
