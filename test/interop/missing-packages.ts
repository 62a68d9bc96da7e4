/** What has to be on the machine for the interop suites, and which Debian packages bring it. */
import { accessSync, constants, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A Debian package, and what shows that what it brings is there. */
interface Need {
  readonly package: string
  /** A program, looked for where programs are. */
  readonly program?: string
  /** A file; `*` in its path stands for the architecture. */
  readonly file?: string
}

/** The packages whose programs and files are not there, in the order of the table. */
export function missingPackages(): string[] {
  return needs.filter((need) => !isThere(need)).map((need) => need.package)
}

const needs: readonly Need[] = [
  { package: 'prosody', program: 'prosodyctl' },
  { package: 'prosody-modules', file: '/usr/lib/prosody/modules/mod_sasl2/mod_sasl2.lua' },
  { package: 'ejabberd', file: '/usr/lib/*/ejabberd-23.01-1/ebin/ejabberd_c2s.beam' },
  { package: 'erlang-base', program: 'erl' },
  { package: 'erlang-p1-oauth2', file: '/usr/lib/erlang/lib/p1_oauth2-0.6.11/ebin/p1_oauth2.app' },
  { package: 'krb5-kdc', program: 'krb5kdc' },
  { package: 'krb5-admin-server', program: 'kadmin.local' },
  { package: 'libkrb5-dev', file: '/usr/include/gssapi/gssapi.h' },
  { package: 'g++', program: 'g++' },
  { package: 'make', program: 'make' },
  { package: 'python3', file: '/usr/bin/python3' },
  { package: 'lua-cyrussasl', file: '/usr/lib/*/lua/5.4/cyrussasl.so' },
  { package: 'sasl2-bin', program: 'saslpasswd2' },
  { package: 'libsasl2-modules', file: '/usr/lib/*/sasl2/libscram.so' },
  { package: 'libsasl2-modules-gssapi-mit', file: '/usr/lib/*/sasl2/libgssapiv2.so' },
  { package: 'python3-slixmpp', file: '/usr/lib/python3/dist-packages/slixmpp/__init__.py' },
  { package: 'python3-aioxmpp', file: '/usr/lib/python3/dist-packages/aioxmpp/__init__.py' },
  { package: 'go-sendxmpp', program: 'go-sendxmpp' },
]

function isThere({ program, file }: Need): boolean {
  if (program !== undefined) return programFolders().some((path) => isUsable(join(path, program)))
  const [start = '', end] = (file ?? '').split('*')
  if (end === undefined) return isUsable(start)
  return architectures().some((name) => isUsable(`${start}${name}${end}`))
}

/** Where programs are; those of administrators are not in everybody's path. */
function programFolders(): string[] {
  return [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin']
}

function architectures(): string[] {
  const folder = '/usr/lib'
  return isUsable(folder) ? readdirSync(folder).filter((name) => name.endsWith('-linux-gnu')) : []
}

function isUsable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK)
    return true
  } catch {
    return false
  }
}
