/** The titles of the tests in a file, read from its source: of each call of a suite, with its tables. */
import ts from 'typescript'

/**
 * The titles in a source. One that is put together is there as it is written, and beside it each text of
 * the tables that the loops around it go through, alone and in its first gap.
 */
export function titlesIn(source: string): readonly string[] {
  const file = ts.createSourceFile('titles.ts', source, ts.ScriptTarget.Latest, true)
  const tables = new Map<string, ts.Expression>()
  const callees = new Set<string>()
  walk(file, (node) => {
    if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name)) return
    const { initializer } = node
    if (initializer === undefined) return
    tables.set(node.name.text, initializer)
    if (nameOfCall(initializer) === 'suite') callees.add(node.name.text)
  })
  const titles: string[] = []
  const collect = (name: string): void => {
    walk(file, (node) => {
      if (nameOfCall(node) !== name) return
      const [title] = (node as ts.CallExpression).arguments
      if (title === undefined) return
      if (ts.isStringLiteralLike(title)) titles.push(title.text)
      else {
        const written = title.getText()
        titles.push(written)
        for (const text of tablesAround(node, tables).flatMap((table) => textsIn(table))) {
          titles.push(
            text,
            written.replace(/\$\{[^}]*\}/, () => text),
          )
        }
      }
    })
  }
  for (const name of callees) collect(name)
  // A function of the file that makes tests is called with their titles.
  walk(file, (node) => {
    if (!ts.isFunctionDeclaration(node) || node.name === undefined) return
    let makesTests = false
    walk(node, (inner) => {
      if (callees.has(nameOfCall(inner) ?? '')) makesTests = true
    })
    if (makesTests) collect(node.name.text)
  })
  return titles
}

/** The name of what is called, if it is a name. */
function nameOfCall(node: ts.Node): string | undefined {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return undefined
  return node.expression.text
}

/** What the loops around a node go through. */
function tablesAround(
  node: ts.Node,
  tables: ReadonlyMap<string, ts.Expression>,
): readonly ts.Node[] {
  const found: ts.Node[] = []
  for (let each: ts.Node | undefined = node; each !== undefined; each = each.parent) {
    if (!ts.isForOfStatement(each)) continue
    found.push(each.expression)
    walk(each.expression, (inner) => {
      const table = ts.isIdentifier(inner) ? tables.get(inner.text) : undefined
      if (table !== undefined) found.push(table)
    })
  }
  return found
}

/** Every text in a table, which a title may be made of. */
function textsIn(table: ts.Node): string[] {
  const texts: string[] = []
  walk(table, (node) => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text)
    else if (ts.isTemplateExpression(node) || isKey(node)) texts.push(node.getText())
  })
  return texts
}

function isKey(node: ts.Node): boolean {
  return ts.isIdentifier(node) && node.parent !== undefined && ts.isPropertyAssignment(node.parent)
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}
