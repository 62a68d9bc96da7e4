/** What the compiler makes of the XEP documents as they are published, under the compilers that users have. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../conventions/sources.ts'
import { xepDocuments } from '../support/xep-documents.ts'
import { NotHere, type Steps } from './steps.ts'
import { compile, compilers } from './typescript.ts'
import { run } from './workbench.ts'

/** Shows that the output for all documents beside the repository type-checks. */
export async function checkPublished(step: Steps['step'], project: string): Promise<void> {
  // In a package of its own: what depends on typed-xmpp does not generate what that has.
  const folder = join(project, 'published')
  const generated = await step('all XEP documents compile in one run', async () => {
    const documents = xepDocuments()
    if (documents === undefined) throw new NotHere('no XEP documents beside the repository')
    mkdirSync(folder)
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
    for (const { file, bytes } of documents) writeFileSync(join(folder, file), bytes)
    const loader = pathToFileURL(join(root, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href
    const command = ['--import', loader, join(root, 'codegen', 'src', 'main.ts'), 'generate']
    const inputs = documents.map(({ file }) => file)
    await run(process.execPath, [...command, ...inputs, '--out', 'xeps'], {
      cwd: folder,
      limit: 60,
    })
    return join('published', 'xeps', 'everything.ts')
  })
  if (generated === undefined) return
  for (const compiler of Object.keys(compilers)) {
    await step(`what they compile to is accepted by ${compiler}`, () =>
      compile(project, compiler, 'nodenext', [generated]),
    )
  }
}
