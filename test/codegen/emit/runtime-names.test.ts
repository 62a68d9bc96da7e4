/** What the generator imports is what the runtime exports. */
import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import ts from 'typescript'
import * as assert from 'uvu/assert'
import { type NameKind, runtimeNames } from '../../../codegen/src/emit/runtime-names.ts'
import type { ValueType as ModelValueType } from '../../../codegen/src/model/value-type.ts'
import type { ValueType } from 'typed-xmpp/node'

const test = suite('runtime names')

test('are exported by the runtime, values as values', () => {
  const exported = exportsOf(new URL('../../../runtime/node/v1.ts', import.meta.url))
  for (const [name, kind] of Object.entries(runtimeNames)) {
    assert.is(exported.get(name), kind, name)
  }
})

test('the value types are those of the runtime', () => {
  // A type that one side does not know is an error of compilation.
  const toRuntime = (type: ModelValueType): ValueType => type
  const toModel = (type: ValueType): ModelValueType => type
  assert.is(toRuntime(toModel('jid')), 'jid')
})

test.run()

function exportsOf(file: URL): ReadonlyMap<string, NameKind> {
  const source = ts.createSourceFile('v1.ts', readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022)
  const names = new Map<string, NameKind>()
  for (const statement of source.statements) {
    if (!ts.isExportDeclaration(statement) || statement.exportClause === undefined) continue
    if (!ts.isNamedExports(statement.exportClause)) continue
    for (const { name, isTypeOnly } of statement.exportClause.elements) {
      names.set(name.text, statement.isTypeOnly || isTypeOnly ? 'type' : 'value')
    }
  }
  return names
}
