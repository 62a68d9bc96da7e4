/**
 * The documentation as a static site, in `site/`.
 *
 *     npm run docs
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../test/conventions/sources.ts'
import { buildSite } from './build-site.ts'

const folder = join(root, 'site')

const files = await buildSite()
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
for (const [name, text] of files) writeFileSync(join(folder, name), text)
const pages = [...files.keys()].filter((name) => name.endsWith('.html')).length
console.log(`${pages} pages in site/; open site/index.html`)
