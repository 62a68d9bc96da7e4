/** Suites that a test file declares but never runs; uvu is green for them. */
import ts from 'typescript'
import { parse, type SourceFile } from './sources.ts'

/** The variables that hold a suite and are run less often than they are made. */
export function forgottenSuites(file: SourceFile): string[] {
  const made: string[] = []
  const run: string[] = []
  const visit = (node: ts.Node): void => {
    const suite = suiteMade(node)
    if (suite !== undefined) made.push(suite)
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { expression, name } = node.expression
      if (name.text === 'run' && ts.isIdentifier(expression)) run.push(expression.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(parse(file))
  return [...new Set(made)].filter((name) => countOf(name, made) > countOf(name, run))
}

/** The name of the suite that is made here: `const name = suite('…')`, or uvu's own `test`. */
function suiteMade(node: ts.Node): string | undefined {
  if (ts.isVariableDeclaration(node) && node.initializer && ts.isCallExpression(node.initializer)) {
    const { expression } = node.initializer
    return ts.isIdentifier(expression) && expression.text === 'suite'
      ? node.name.getText()
      : undefined
  }
  if (!ts.isImportSpecifier(node) || (node.propertyName ?? node.name).text !== 'test') return
  const from = node.parent.parent.parent.moduleSpecifier
  return ts.isStringLiteral(from) && from.text === 'uvu' ? node.name.text : undefined
}

function countOf(name: string, names: readonly string[]): number {
  return names.filter((each) => each === name).length
}
