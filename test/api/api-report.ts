/**
 * The public interface of the runtime as one text: the declarations of every hand-written module that
 * an entry point reaches, without comments and without what is `@internal`. It is checked in, so that
 * a changed interface is a changed line in a review.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'
import { root } from '../conventions/sources.ts'

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  declaration: true,
  isolatedDeclarations: true,
  removeComments: true,
  stripInternal: true,
}

/** The sources of the entry points in the package's exports that are written by hand. */
export function entrySources(): string[] {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, string | Record<string, string>>
  }
  return Object.values(exports)
    .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
    .filter((path) => /^\.\/dist\/runtime\/.*\.js$/.test(path))
    .map((path) => path.replace('./dist/', '').replace(/\.js$/, '.ts'))
}

/** The report for these sources and all they reach. Throws for one that is not there. */
export function apiReport(sources: readonly string[]): string {
  const declarations = new Map<string, string>()
  const queue = [...sources]
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (declarations.has(path)) continue
    const text = declarationsOf(path)
    declarations.set(path, text)
    queue.push(...reached(path, text))
  }
  const sections = [...declarations].sort(([a], [b]) => (a < b ? -1 : 1))
  return sections
    .map(([path, text]) => `## ${path}\n\n\`\`\`ts\n${text.trim()}\n\`\`\`\n`)
    .join('\n')
}

function declarationsOf(path: string): string {
  const text = readFileSync(join(root, path), 'utf8')
  const { outputText, diagnostics } = ts.transpileDeclaration(text, {
    compilerOptions: options,
    fileName: path,
    reportDiagnostics: true,
  })
  const [fault] = diagnostics ?? []
  if (fault !== undefined) {
    throw new Error(`${path}: ${ts.flattenDiagnosticMessageText(fault.messageText, '\n')}`)
  }
  // A private member is no interface, only its presence makes the class nominal.
  return outputText.replace(/^ *(?:#private|private [^\n]*);\n/gm, '')
}

/** The modules that declarations refer to, generated ones left out: they have their schemas. */
function reached(from: string, text: string): string[] {
  const specifiers = [...text.matchAll(/(?:from|import\() ?["'](\.[^"']+)["']/g)]
  return specifiers
    .map(([, specifier]) => posix.join(posix.dirname(from), specifier as string))
    .filter((path) => path.startsWith('runtime/') && existsSync(join(root, path)))
}
