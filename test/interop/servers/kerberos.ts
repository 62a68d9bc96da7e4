/**
 * A Kerberos realm of the run's own, and the configuration of Cyrus SASL that goes with it: Prosody lets in by
 * GSSAPI and by the mechanisms that it does not have itself.
 */
import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { passwordOf } from '../world.ts'
import { freePorts } from './free-ports.ts'
import { type ServerProcess, startServer } from './server-process.ts'

/** The realm while its key distribution centre runs. */
export interface RunningKerberos {
  readonly process: ServerProcess
  /** The environment of a service: its keys, and what Cyrus SASL reads. */
  readonly service: Readonly<Record<string, string>>
  /** The environment of a client that is romeo: no password is asked for. */
  readonly client: Readonly<Record<string, string>>
}

/** Makes the realm, its principals and the accounts of Cyrus SASL, and starts it. Rejects with what failed. */
export async function startKerberos(folder: string): Promise<RunningKerberos> {
  const [port] = (await freePorts(1)) as [number]
  const file = (name: string): string => join(folder, name)
  writeFileSync(file('krb5.conf'), krb5Conf(port))
  writeFileSync(file('kdc.conf'), kdcConf(port, folder))
  writeFileSync(file('prosody.conf'), cyrusConf(folder))
  const env = {
    PATH: `${process.env['PATH']}:/usr/sbin:/sbin`,
    KRB5_CONFIG: file('krb5.conf'),
    KRB5_KDC_PROFILE: file('kdc.conf'),
    KRB5RCACHENAME: 'none:',
  }
  const run = async (program: string, ...parameters: string[]): Promise<void> => {
    await promisify(execFile)(program, parameters, { env: { ...process.env, ...env } })
  }
  await run('kdb5_util', 'create', '-s', '-r', realm, '-P', 'master-secret')
  const administer = (query: string): Promise<void> => run('kadmin.local', '-r', realm, '-q', query)
  await administer(`addprinc -pw ${passwordOf('romeo')} romeo`)
  await administer('addprinc -randkey xmpp/localhost')
  await administer(`ktadd -k ${file('service.keytab')} xmpp/localhost`)
  await administer(`ktadd -k ${file('romeo.keytab')} -norandkey romeo`)
  await Promise.all(['romeo', 'juliet'].map((name) => addToCyrus(name, file('accounts'), env)))
  const running = await startServer({
    name: 'the key distribution centre',
    program: 'krb5kdc',
    parameters: ['-n', '-P', file('kdc.pid')],
    env,
    output: file('output.log'),
    log: file('kdc.log'),
    ready: [/commencing operation/],
  })
  return {
    process: running,
    service: { ...env, KRB5_KTNAME: `FILE:${file('service.keytab')}`, SASL_CONF_PATH: folder },
    client: {
      ...env,
      KRB5CCNAME: `FILE:${file('cache')}`,
      KRB5_CLIENT_KTNAME: `FILE:${file('romeo.keytab')}`,
    },
  }
}

/** Adds an account to the database of Cyrus SASL; its password goes by the standard input. */
function addToCyrus(
  localpart: string,
  database: string,
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const parameters = ['-p', '-c', '-f', database, '-u', 'cyrus.localhost', localpart]
  return new Promise((resolve, reject) => {
    const child = execFile(
      'saslpasswd2',
      parameters,
      { env: { ...process.env, ...env } },
      (error) => (error === null ? resolve() : reject(error)),
    )
    child.stdin?.end(passwordOf(localpart))
  })
}

function krb5Conf(port: number): string {
  // Names are not looked up anywhere, and TCP is used, so that nothing but the port of the run is asked.
  return `[libdefaults]
  default_realm = ${realm}
  dns_lookup_kdc = false
  dns_lookup_realm = false
  dns_canonicalize_hostname = false
  rdns = false
  qualify_shortname = ""
  udp_preference_limit = 1
[realms]
  ${realm} = {
    kdc = 127.0.0.1:${port}
  }
[domain_realm]
  localhost = ${realm}
`
}

function kdcConf(port: number, folder: string): string {
  return `[kdcdefaults]
  kdc_listen = 127.0.0.1:${port}
  kdc_tcp_listen = 127.0.0.1:${port}
[realms]
  ${realm} = {
    database_name = ${join(folder, 'principals')}
    key_stash_file = ${join(folder, 'stash')}
    supported_enctypes = aes256-cts-hmac-sha1-96:normal
  }
[logging]
  kdc = FILE:${join(folder, 'kdc.log')}
  default = FILE:${join(folder, 'library.log')}
`
}

function cyrusConf(folder: string): string {
  return `pwcheck_method: auxprop
auxprop_plugin: sasldb
sasldb_path: ${join(folder, 'accounts')}
keytab: ${join(folder, 'service.keytab')}
mech_list: GSSAPI GS2-KRB5 DIGEST-MD5 CRAM-MD5 PLAIN SCRAM-SHA-1 SCRAM-SHA-256 SCRAM-SHA-512
`
}

const realm = 'INTEROP.TEST'
