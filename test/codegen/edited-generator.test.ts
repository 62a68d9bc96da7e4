/** An unchanged run notices what was edited beside the schemas: a template, the generator, an overlay. */
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { typedXmppProcess } from '../support/command.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const repository = fileURLToPath(new URL('../../', import.meta.url))
const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:xmpp:zoo" elementFormDefault="qualified">
<xs:element name="zoo"><xs:complexType><xs:attribute name="owner" type="xs:string" use="required"/></xs:complexType></xs:element>
</xs:schema>`
const overlay = (patch: string): string =>
  `<o:overlay xmlns:o="urn:typed-xmpp:overlay:1" namespace="urn:xmpp:zoo">${patch}</o:overlay>`

const test = suite('edited generator')

test('a run is not taken for unchanged after its template, emitter or overlay was edited', async () => {
  const { folder, project } = copied()
  const generated = async (): Promise<string> => {
    const program = join(folder, 'codegen/src/main.ts')
    const { exitCode, stderr } = await typedXmppProcess(['generate'], project, { program })
    assert.is(exitCode, 0, stderr)
    return readFileSync(join(project, 'out/zoo/zoo.ts'), 'utf8')
  }
  const edit = (file: string, change: (text: string) => string): void => {
    editFile(join(folder, file), change)
  }
  const first = await generated()
  assert.match(first, /owner: string \| undefined/)
  assert.is(await generated(), first)
  edit('codegen/templates/builder-doc.hbs', (text) => text.replace('Builds', 'Carefully builds'))
  assert.match(await generated(), 'Carefully builds')
  edit('codegen/src/emit/module-file.ts', (text) => text.replace('DO NOT EDIT', 'DO NOT TOUCH'))
  assert.match(await generated(), 'DO NOT TOUCH')
  edit('project/a.overlay.xml', () => overlay('<o:rename path="zoo/@owner" name="keeper"/>'))
  assert.match(await generated(), /keeper: string$/m)
})

test('a process that watches notices an edited template', async () => {
  const { folder, project } = copied()
  const program = join(folder, 'codegen/src/main.ts')
  let end = (_: NodeJS.Signals): void => undefined
  const run = await typedXmppProcess(['generate', '--watch'], project, {
    program,
    onStart: (kill) => {
      end = kill
    },
    onOutput: (text) => {
      if (text.includes('watching for changes')) {
        const template = join(folder, 'codegen/templates/builder-doc.hbs')
        editFile(template, (content) => content.replace('Builds', 'Carefully builds'))
      }
      if (readFileSync(join(project, 'out/zoo/zoo.ts'), 'utf8').includes('Carefully'))
        end('SIGTERM')
    },
  })
  assert.is(run.exitCode, 0, run.stderr)
  assert.is(run.stdout.split('1 schema, 1 module, 1 class').length, 3, run.stdout)
})

test.run()

/** A copy of the generator, and a project that is generated with it. */
function copied(): { readonly folder: string; readonly project: string } {
  const folder = temporaryFolder()
  for (const part of ['src', 'templates', 'package.json']) {
    cpSync(join(repository, 'codegen', part), join(folder, 'codegen', part), { recursive: true })
  }
  symlinkSync(join(repository, 'node_modules'), join(folder, 'codegen/node_modules'))
  mkdirSync(join(folder, 'project/node_modules'), { recursive: true })
  const project = join(folder, 'project')
  writeFileSync(join(project, 'zoo.xsd'), schema)
  writeFileSync(join(project, 'a.overlay.xml'), overlay('<o:optional path="zoo/@owner"/>'))
  const config = { inputs: ['zoo.xsd'], out: 'out', overlays: ['a.overlay.xml'] }
  writeFileSync(join(project, 'typed-xmpp.config.json'), JSON.stringify(config))
  return { folder, project }
}

function editFile(path: string, change: (text: string) => string): void {
  const text = readFileSync(path, 'utf8')
  assert.not(change(text) === text, path)
  writeFileSync(path, change(text))
}
