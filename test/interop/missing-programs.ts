/** What has to be on the machine for the interop suites, and which Debian packages bring it. */
import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

/** The programs and libraries that are not there, a line each with the packages that bring it. */
export async function missingPrograms(): Promise<string[]> {
  const lines: string[] = []
  for (const { name, packages, isThere } of needs) {
    if (!(await isThere())) lines.push(`  ${name}  (apt-get install ${packages.join(' ')})`)
  }
  return lines
}

interface Need {
  readonly name: string
  readonly packages: readonly string[]
  readonly isThere: () => Promise<boolean>
}

const needs: readonly Need[] = [
  {
    name: 'Prosody 0.12',
    packages: ['prosody'],
    isThere: async () => (await hasProgram('prosody')) && (await hasProgram('prosodyctl')),
  },
  {
    name: "Prosody's community modules",
    packages: ['prosody-modules'],
    isThere: () => hasFile('/usr/lib/prosody/modules/mod_sasl2/mod_sasl2.lua'),
  },
]

async function hasProgram(name: string): Promise<boolean> {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  for (const folder of [...folders, '/usr/sbin', '/sbin']) {
    if (await hasFile(join(folder, name), constants.X_OK)) return true
  }
  return false
}

async function hasFile(path: string, mode: number = constants.R_OK): Promise<boolean> {
  try {
    await access(path, mode)
    return true
  } catch {
    return false
  }
}
