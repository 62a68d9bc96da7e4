/**
 * Writes what is rendered from the schemas: the table of specifications in the README, and the DOAP file.
 *
 *     npm run docs:support
 */
import { writeFileSync } from 'node:fs'
import { doap, doapFile } from './doap.ts'
import { readme, readmeFile } from './readme.ts'
import { supportTable, withSupport } from './support-table.ts'

writeFileSync(readmeFile, withSupport(readme(), await supportTable()))
writeFileSync(doapFile, await doap())
