/** The titles of the tests in files, as they are given to uvu: the files are loaded, and nothing runs. */
import { fileURLToPath } from 'node:url'
import { runCommand } from '../tools/command.ts'

/** The titles, by file. Rejects where a file cannot be loaded. */
export async function titlesOf(
  files: Iterable<string>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const collect = fileURLToPath(new URL('./collect-titles.ts', import.meta.url))
  const parameters = ['--import', 'tsx', collect, ...new Set(files)]
  const { message, output } = await runCommand(process.execPath, parameters, { limit: 80 })
  if (!Array.isArray(message)) throw new Error(`the titles cannot be collected:\n${output}`)
  return new Map(message as [string, string[]][])
}
