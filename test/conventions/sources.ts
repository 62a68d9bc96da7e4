/** The files of this repository, as the checks of its conventions see them. */
import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { runCommand } from '../tools/command.ts'

/** The root of the repository. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url))

/** A file of the repository. */
export interface SourceFile {
  /** The path from the root, with slashes. */
  readonly path: string
  /** The content. */
  readonly text: string
}

/** The text files that git tracks or would track, whose path matches. */
export async function sourceFiles(matching: RegExp): Promise<SourceFile[]> {
  const parameters = ['ls-files', '--cached', '--others', '--exclude-standard', '-z']
  const { code, stdout, output } = await runCommand('git', parameters, { cwd: root, limit: 20 })
  if (code !== 0) throw new Error(`git ls-files: ${output}`)
  return stdout
    .split('\0')
    .filter((path) => path !== '' && matching.test(path) && isFile(path))
    .map((path) => ({ path, text: readFileSync(root + path, 'utf8') }))
}

/** False for what is deleted but not committed as deleted. */
function isFile(path: string): boolean {
  return statSync(root + path, { throwIfNoEntry: false })?.isFile() ?? false
}

/** The syntax tree of a file. */
export function parse({ path, text }: SourceFile): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
}
