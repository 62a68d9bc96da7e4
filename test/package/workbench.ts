/**
 * The packages as npm would publish them, and empty projects that install them: no link, no alias,
 * no source of this repository in reach.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root, sourceFiles } from '../conventions/sources.ts'
import { type CommandOptions, runCommand } from '../tools/command.ts'

/** The packed packages. */
export interface Packages {
  /** The tarball of `typed-xmpp`. */
  readonly runtime: string
  /** The tarball of `typed-xmpp-codegen`. */
  readonly compiler: string
}

/** A temporary folder, its packages, and the projects made in it. */
export class Workbench {
  /** The folder; everything is in it. */
  readonly folder: string = mkdtempSync(join(tmpdir(), 'typed-xmpp-package-'))

  /** Packs both packages from a copy of the sources, so that nothing left in `dist/` slips in. */
  async pack(): Promise<Packages> {
    const copy = join(this.folder, 'source')
    for (const { path } of await sourceFiles(/./)) {
      mkdirSync(dirname(join(copy, path)), { recursive: true })
      cpSync(join(root, path), join(copy, path))
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    const into = join(this.folder, 'packages')
    mkdirSync(into)
    const both = ['--workspaces', '--include-workspace-root']
    await run('npm', ['pack', ...both, '--pack-destination', into], { cwd: copy, limit: 180 })
    const tarball = (name: RegExp): string => {
      const found = readdirSync(into).find((file) => name.test(file))
      if (found === undefined) throw new Error(`npm pack made ${readdirSync(into).join(', ')}`)
      return join(into, found)
    }
    return {
      runtime: tarball(/^typed-xmpp-\d.*\.tgz$/),
      compiler: tarball(/^typed-xmpp-codegen-\d.*\.tgz$/),
    }
  }

  /** Makes a project, with files by name, and installs what it depends on from the registry and from tarballs. */
  async project(
    name: string,
    dependencies: Readonly<Record<string, string>>,
    files: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    const folder = join(this.folder, name)
    mkdirSync(folder)
    const manifest = { private: true, type: 'module', dependencies }
    const all = { 'package.json': JSON.stringify(manifest, undefined, 2), ...files }
    for (const [path, text] of Object.entries(all)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    await install(folder)
    return folder
  }

  /** Deletes everything. */
  close(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** Installs the dependencies of a project. */
export async function install(folder: string): Promise<void> {
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']
  await run('npm', ['install', ...quiet], { cwd: folder, limit: 240 })
}

/** Runs a program, which must end with code 0; returns what it printed. */
export async function run(
  program: string,
  parameters: readonly string[],
  options: CommandOptions,
): Promise<string> {
  const outcome = await runCommand(program, parameters, options)
  if (outcome.code === 0) return outcome.stdout
  const reason = outcome.timedOut ? `killed after ${options.limit} s` : `exit code ${outcome.code}`
  throw new Error(`${program} ${parameters.join(' ')}: ${reason}\n${outcome.output}`)
}
