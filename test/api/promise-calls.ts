/** The calls of the interface that give a promise or an async iterator, by the report of it. */
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { root } from '../conventions/sources.ts'
import { entrySources } from './api-report.ts'

const report = fileURLToPath(new URL('./api-report.md', import.meta.url))
/** The parts whose calls wait for peers; what `runtime/sasl` gives is computed. */
const parts = /^runtime\/(client|component|extensions|toolkit|connection|server)\//
const waits = /\b(Promise|AsyncIterable|AsyncIterableIterator|AsyncIterator|AsyncGenerator)</

/**
 * The names of the calls, such as `connect` and `Entity.request`: exported functions, and members of
 * exported classes and interfaces. Functions that options take are the program's, and left out.
 */
export function promiseCalls(): string[] {
  const exported = exportedNames()
  const names = sections().flatMap(([path, text]) => {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
    return source.statements
      .filter((statement) => exported.has(`${path} ${nameOf(statement, source)}`))
      .flatMap((statement) => callsOf(statement, source))
  })
  return [...new Set(names)].sort()
}

function callsOf(statement: ts.Statement, source: ts.SourceFile): string[] {
  const owner = nameOf(statement, source)
  if (ts.isFunctionDeclaration(statement)) return isWaiting(statement, source) ? [owner] : []
  if (!ts.isClassDeclaration(statement) && !ts.isInterfaceDeclaration(statement)) return []
  return [...statement.members]
    .filter((member) => !ts.isPropertySignature(member) && isWaiting(member, source))
    .map((member) => `${owner}.${member.name?.getText(source)}`)
}

function isWaiting(declaration: ts.Node, source: ts.SourceFile): boolean {
  const { type } = declaration as { readonly type?: ts.TypeNode }
  return type !== undefined && waits.test(type.getText(source))
}

function nameOf(statement: ts.Statement, source: ts.SourceFile): string {
  const { name } = statement as { readonly name?: ts.Node }
  return name?.getText(source) ?? ''
}

function sections(): (readonly [path: string, text: string])[] {
  const found = readFileSync(report, 'utf8').matchAll(/^## (\S+)\n\n```ts\n(.*?)\n```$/gms)
  return [...found]
    .map(([, path = '', text = '']) => [path, text] as const)
    .filter(([path]) => parts.test(path))
}

/** What the entry points export, each as its module and its name. */
function exportedNames(): Set<string> {
  const names = new Set<string>()
  for (const entry of entrySources()) {
    const source = ts.createSourceFile(
      entry,
      readFileSync(join(root, entry), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    )
    for (const statement of source.statements) {
      if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier) continue
      const specifier = (statement.moduleSpecifier as ts.StringLiteral).text
      const path = posix.join(posix.dirname(entry), specifier)
      if (!statement.exportClause || !ts.isNamedExports(statement.exportClause)) {
        throw new Error(`${entry} exports more than names of ${specifier}`)
      }
      for (const { name, propertyName } of statement.exportClause.elements) {
        names.add(`${path} ${(propertyName ?? name).text}`)
      }
    }
  }
  return names
}
