/** Schemas made at random: their modules parse, are formatted, and hold no statement of the schema's. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import ts from 'typescript'
import * as assert from 'uvu/assert'
import { emit } from '../../../codegen/src/emit/emit.ts'
import { random } from '../../support/random.ts'
import { randomSchema } from '../../support/random-schema.ts'
import { modelled } from '../../support/model-of.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const schemas = 60
const options = { importExtension: '.ts' as const, runtimeSpecifier: () => 'typed-xmpp/node/v1' }
const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')
const root = fileURLToPath(new URL('../../../', import.meta.url))

const files: Record<string, string> = {}
const refused: string[] = []
for (let seed = 1; seed <= schemas; seed += 1) {
  const { model, faults } = modelled({ 'a.xsd': randomSchema('urn:fuzz', random(seed)) })
  if (faults.length > 0) refused.push(`${seed}: ${faults[0]}`)
  else for (const { path, text } of emit(model, options)) files[`s${seed}/${path}`] = text
}

const test = suite('random schemas')

test('are nearly all accepted', () => {
  assert.ok(refused.length <= schemas / 10, refused.join('\n'))
})

test('become modules that parse, of nothing but declarations', () => {
  for (const [path, text] of Object.entries(files)) {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
    const { parseDiagnostics } = source as unknown as { parseDiagnostics: readonly ts.Diagnostic[] }
    assert.equal(
      parseDiagnostics.map(({ messageText }) => messageText),
      [],
      path,
    )
    for (const statement of source.statements) {
      assert.ok(expected.has(statement.kind), `${path}: ${statement.getText().slice(0, 200)}`)
    }
  }
})

test('become modules as biome formats them', () => {
  const folder = temporaryFolder(files)
  const { formatter, javascript } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'))
  const settings = { root: true, formatter, javascript, linter: { enabled: false } }
  const config = temporaryFolder({ 'biome.json': JSON.stringify(settings) })
  const parameters = [biome, 'format', `--config-path=${config}`, '--colors=off', folder]
  try {
    execFileSync(process.execPath, parameters, { cwd: folder, stdio: 'pipe' })
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: Buffer; readonly stderr: Buffer }
    assert.unreachable(`${stderr}${stdout}`.slice(0, 4000))
  }
})

test('become comments that end where they are to', () => {
  for (const [path, text] of Object.entries(files)) {
    for (const line of text.split('\n')) {
      const isComment = /^ *(?:\/\*\*| \*)/.test(line)
      if (isComment) assert.is(line.indexOf('*/') === -1 || line.endsWith('*/'), true, path)
      // Nothing that changes how the text around it is shown.
      assert.not.match(line, /[\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\u3000]/, path)
    }
  }
})

test.run()

const { SyntaxKind } = ts
const expected: ReadonlySet<ts.SyntaxKind> = new Set([
  SyntaxKind.ImportDeclaration,
  SyntaxKind.ExportDeclaration,
  SyntaxKind.VariableStatement,
  SyntaxKind.ClassDeclaration,
  SyntaxKind.InterfaceDeclaration,
  SyntaxKind.TypeAliasDeclaration,
])
