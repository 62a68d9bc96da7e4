/** The README of the repository. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../test/conventions/sources.ts'

/** Its file. */
export const readmeFile: string = join(root, 'README.md')

/** Its text as it stands. */
export function readme(): string {
  return readFileSync(readmeFile, 'utf8')
}
