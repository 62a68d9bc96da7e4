// `typed-xmpp init`: a configuration to begin with.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findConfig } from '../config/load-config.ts'
import { Diagnostics } from '../diagnostics.ts'
import { displayName, reason } from '../read/input-files.ts'
import type { CommandContext, ExitCode } from './command-context.ts'

/** Writes a commented `typed-xmpp.config.ts`; without `force`, not where there is a configuration. */
export async function runInit(
  { force }: { readonly force: boolean },
  { folder, stdout, stderr }: CommandContext,
): Promise<ExitCode> {
  const problems = new Diagnostics()
  const found = await findConfig(folder, problems)
  const name = 'typed-xmpp.config.ts'
  const isOther = found !== undefined && displayName(found, folder) !== name
  if (problems.failed || isOther || (found !== undefined && !force)) {
    const present = found === undefined ? 'a configuration' : displayName(found, folder)
    const advice = isOther ? 'Remove it first.' : 'With --force it is written anew.'
    stderr.write(`typed-xmpp: there is ${present} already\n  ${advice}\n`)
    return 1
  }
  try {
    await writeFile(join(folder, name), template)
  } catch (error) {
    stderr.write(`typed-xmpp: cannot write ${name}: ${reason(error)}\n`)
    return 1
  }
  stdout.write(`${name} is written; typed-xmpp generate reads schemas/\n`)
  return 0
}

const template = `import { defineConfig } from 'typed-xmpp-codegen'

export default defineConfig({
  // Schemas (.xsd) and XEP documents (xep-NNNN.xml), or folders of them.
  inputs: ['schemas'],

  // Where the generated modules go. Commit them, and run typed-xmpp generate --check in CI.
  out: 'src/generated',

  // What documents that cannot be edited do not say, or say wrong: .overlay.xml files.
  // overlays: ['overlays'],

  // The extension of relative imports: '.js', '.ts' or 'none'.
  // importExtension: '.js',

  // Where namespaces come from that are not generated here. Dependencies with a manifest.json, such as
  // typed-xmpp, are found without.
  // imports: { 'urn:acme:': '@acme/stanzas/generated' },

  // Whether warnings count as errors.
  // strict: true,
})
`
