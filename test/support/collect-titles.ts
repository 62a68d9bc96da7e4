/** Loads the files that are named, with a uvu that runs nothing, and sends the titles to the parent. */
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { worldVariable } from '../interop/world.ts'
import { inPlaceOfUvu } from './in-place-of-uvu.ts'
import { collected } from './silent-uvu.ts'
import { temporaryFolder } from './temporary-folder.ts'

inPlaceOfUvu(new URL('./silent-uvu.ts', import.meta.url))
// The suites of `npm run interop` ask at once where the servers are: nobody goes there.
const nowhere = { folder: '', authority: '', prosody: {}, ejabberd: {}, kerberos: {} }
const world = temporaryFolder({ 'world.json': JSON.stringify(nowhere) })
process.env[worldVariable] = join(world, 'world.json')
const titles: [file: string, titles: readonly string[]][] = []
for (const file of process.argv.slice(2)) {
  await import(pathToFileURL(resolve(file)).href)
  titles.push([file, collected.splice(0)])
}
// What a file has opened at once would keep the process alive.
process.send?.(titles, undefined, {}, () => process.exit())
