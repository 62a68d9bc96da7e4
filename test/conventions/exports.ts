/** The exports of a file, and whether each has a doc comment. */
import ts from 'typescript'
import { parse, type SourceFile } from './sources.ts'

/** A name that a file exports. */
export interface ExportedName {
  /** The name. */
  readonly name: string
  /** True when the declaration has a doc comment. */
  readonly documented: boolean
  /** True for a function, or a constant that is one. */
  readonly callable: boolean
}

/** What the file declares and exports; re-exports are documented where they are declared. */
export function exportedNames(file: SourceFile): ExportedName[] {
  const { statements } = parse(file)
  const listed = new Set(statements.flatMap(namesListed))
  const found = new Map<string, ExportedName>()
  for (const statement of statements) {
    for (const { name, callable } of namesDeclared(statement)) {
      if (!isExported(statement) && !listed.has(name)) continue
      const documented = ts.getJSDocCommentsAndTags(statement).length > 0
      // Of an overloaded function, and of a class merged with an interface, one comment is enough.
      const before = found.get(name)?.documented ?? false
      found.set(name, { name, callable, documented: documented || before })
    }
  }
  return [...found.values()]
}

function isExported(statement: ts.Statement): boolean {
  if (!ts.canHaveModifiers(statement)) return false
  const modifiers = ts.getModifiers(statement) ?? []
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
}

/** The local names of an `export { … }` without a source. */
function namesListed(statement: ts.Statement): string[] {
  if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier !== undefined) return []
  const clause = statement.exportClause
  if (clause === undefined || !ts.isNamedExports(clause)) return []
  return clause.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
}

function namesDeclared(statement: ts.Statement): { name: string; callable: boolean }[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name, initializer }) => ({
      name: name.getText(),
      callable: initializer !== undefined && ts.isFunctionLike(initializer),
    }))
  }
  const named =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  if (!named || statement.name === undefined) return []
  return [{ name: statement.name.text, callable: ts.isFunctionDeclaration(statement) }]
}
