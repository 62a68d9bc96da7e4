/**
 * The package `kerberos`, which is not among those of the project: it is built here from its source, with
 * `libkrb5-dev` and a compiler, when the suite needs it first.
 */
import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { KerberosLibrary } from 'typed-xmpp'

/** The package, installed where it is not. Rejects with what npm says when it cannot be. */
export async function kerberosPackage(): Promise<KerberosLibrary> {
  const require = createRequire(import.meta.url)
  try {
    return require('kerberos') as KerberosLibrary
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error
  }
  await install()
  return require('kerberos') as KerberosLibrary
}

async function install(): Promise<void> {
  const folder = fileURLToPath(new URL('..', import.meta.url))
  // Node's own headers: those that it would fetch are the same.
  const nodedir = dirname(dirname(process.execPath))
  await promisify(execFile)('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund'], {
    cwd: folder,
    env: { ...process.env, npm_config_nodedir: nodedir },
  })
}
