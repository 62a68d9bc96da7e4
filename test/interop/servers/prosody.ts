/** Prosody 0.12 on loopback, with a configuration of its own (`prosody.cfg.lua`). */
import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { passwordOf, type ProsodyListening } from '../world.ts'
import { freePorts } from './free-ports.ts'
import { type ServerProcess, startServer } from './server-process.ts'

/** Prosody while it runs. */
export interface RunningProsody {
  readonly process: ServerProcess
  readonly listening: ProsodyListening
}

/** What Prosody is started with. */
export interface ProsodyOptions {
  /** A folder for it alone. */
  readonly folder: string
  /** The folder with `server.crt` and the others. */
  readonly certificates: string
  /** The environment of Cyrus SASL and Kerberos; the domain `cyrus.localhost` is there with it only. */
  readonly cyrus?: Readonly<Record<string, string>> | undefined
}

/** Registers the accounts and starts Prosody. Rejects with an error that holds the end of its log. */
export async function startProsody(options: ProsodyOptions): Promise<RunningProsody> {
  const { folder, certificates, cyrus } = options
  const [starttls, direct, multiplex, http, https, component] = (await freePorts(6)) as SixPorts
  const listening = { starttls, direct, multiplex, http, https, component }
  const env: Record<string, string> = {
    ...cyrus,
    ...(cyrus === undefined ? {} : { INTEROP_CYRUS: 'yes' }),
    INTEROP_FOLDER: folder,
    INTEROP_MODULES: join(here, 'prosody-modules'),
    INTEROP_CERTIFICATES: certificates,
  }
  for (const [name, port] of Object.entries(listening)) {
    env[`INTEROP_${name.toUpperCase()}_PORT`] = String(port)
  }
  for (const name of ['none', 'data', 'www/.well-known']) {
    mkdirSync(join(folder, name), { recursive: true })
  }
  writeHostMeta(join(folder, 'www/.well-known'), https)
  await register(env)
  const process = await startServer({
    name: 'Prosody',
    program: 'prosody',
    parameters: ['-F', '--config', configuration],
    env,
    output: join(folder, 'output.log'),
    log: join(folder, 'prosody.log'),
    ready: Object.values(listening).map((port) => new RegExp(`Activated service .*\\]:${port}\\b`)),
    hopeless: /Failed to open server port.*|Error in config.*|Unable to start.*/,
  })
  return { process, listening }
}

type SixPorts = [number, number, number, number, number, number]

/** Writes the accounts, which needs no running server. */
async function register(env: Readonly<Record<string, string>>): Promise<void> {
  for (const domain of domainsWithAccounts) {
    for (const localpart of ['romeo', 'juliet']) {
      const parameters = ['--config', configuration, 'register']
      await promisify(execFile)(
        'prosodyctl',
        [...parameters, localpart, domain, passwordOf(localpart)],
        { env: { ...process.env, ...env } },
      )
    }
  }
}

/** The links of XEP-0156, which it serves as files. */
function writeHostMeta(folder: string, port: number): void {
  const rel = 'urn:xmpp:alt-connections:websocket'
  const href = `wss://plain.localhost:${port}/xmpp-websocket`
  const xrd = `<XRD xmlns="http://docs.oasis-open.org/ns/xri/xrd-1.0"><Link rel="${rel}" href="${href}"/></XRD>`
  writeFileSync(join(folder, 'host-meta'), xrd)
  writeFileSync(join(folder, 'host-meta.json'), JSON.stringify({ links: [{ rel, href }] }))
}

const here = fileURLToPath(new URL('.', import.meta.url))
const configuration = join(here, 'prosody.cfg.lua')

const domainsWithAccounts = [
  ...['plain', 'stock', 'old', 'hashed', 'sha256', 'sasl2'].map((name) => `${name}.localhost`),
  'pr.example',
]
