/**
 * ejabberd 23.01 on loopback, with a configuration of its own (`ejabberd.yml`), as one Erlang machine that
 * is no node of a cluster: no port mapper, no cookie, no other user.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type EjabberdListening, passwordOf } from '../world.ts'
import { freePorts } from './free-ports.ts'
import { type ServerProcess, startServer } from './server-process.ts'

/** ejabberd while it runs. */
export interface RunningEjabberd {
  readonly process: ServerProcess
  readonly listening: EjabberdListening
}

/** What ejabberd is started with. */
export interface EjabberdOptions {
  /** A folder for it alone. */
  readonly folder: string
  /** The folder with `server.pem` and `ca.crt`. */
  readonly certificates: string
}

/** Starts ejabberd and registers the accounts. Rejects with an error that holds the end of its log. */
export async function startEjabberd(options: EjabberdOptions): Promise<RunningEjabberd> {
  const { folder, certificates } = options
  const listening = await freeEjabberdPorts()
  const configuration = join(folder, 'ejabberd.yml')
  writeFileSync(configuration, configured(certificates, listening))
  const database = join(folder, 'database')
  mkdirSync(database)
  const log = join(folder, 'ejabberd.log')
  const process = await startServer({
    name: 'ejabberd',
    program: 'erl',
    parameters: [
      ...['-noinput', '+S', '2', '-mnesia', 'dir', JSON.stringify(database)],
      ...['-ejabberd', 'config', JSON.stringify(configuration), 'log_path', JSON.stringify(log)],
      ...['quiet', 'true', '-s', 'ejabberd'],
    ],
    env: {
      HOME: folder,
      ERL_LIBS: librariesOfEjabberd() ?? '',
      ERL_CRASH_DUMP: join(folder, 'crash.dump'),
      EJABBERD_CONFIG_PATH: configuration,
    },
    output: join(folder, 'output.log'),
    log,
    ready: Object.values(listening).map((port) => new RegExp(`Start accepting .*:${port}\\b`)),
    hopeless: /Failed to open socket.*|Failed to start ejabberd.*|Stopping ejabberd/,
  })
  try {
    await register(listening.http)
  } catch (error) {
    await process.stop()
    throw error
  }
  return { process, listening }
}

/** The folder with the libraries that are ejabberd's own; `undefined` when there are none. */
export function librariesOfEjabberd(): string | undefined {
  for (const architecture of readdirSync('/usr/lib')) {
    if (!architecture.endsWith('-linux-gnu')) continue
    const folder = join('/usr/lib', architecture)
    if (readdirSync(folder).some((name) => name.startsWith('ejabberd-'))) return folder
  }
  return undefined
}

async function freeEjabberdPorts(): Promise<EjabberdListening> {
  const ports = (await freePorts(7)) as [number, number, number, number, number, number, number]
  const [starttls, direct, certificate, clear, http, https, component] = ports
  return { starttls, direct, certificate, clear, http, https, component }
}

function configured(certificates: string, listening: EjabberdListening): string {
  const values: Record<string, string> = { CERTIFICATES: certificates }
  for (const [name, port] of Object.entries(listening)) values[name.toUpperCase()] = String(port)
  const value = (word: string, name: string): string => values[name] ?? word
  // Numbers stand in quotes there, so that the file is YAML. @HOST@ stays: ejabberd fills it in itself.
  return readFileSync(template, 'utf8')
    .replace(/"@([A-Z]+)@"/g, value)
    .replace(/@([A-Z]+)@/g, value)
}

async function register(port: number): Promise<void> {
  for (const host of ['ej.example', 'scram.ej.example']) {
    for (const user of ['romeo', 'juliet']) {
      const body = JSON.stringify({ user, host, password: passwordOf(user) })
      await callApi(port, 'register', body)
    }
  }
}

/** Calls ejabberd's API over HTTP; fulfils with its answer. */
export async function callApi(port: number, name: string, body: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' }
  const url = `http://127.0.0.1:${port}/api/${name}`
  const response = await fetch(url, { method: 'POST', headers, body })
  const text = await response.text()
  if (!response.ok) throw new Error(`ejabberd answers ${name} with ${response.status}: ${text}`)
  return JSON.parse(text)
}

const template = join(dirname(fileURLToPath(import.meta.url)), 'ejabberd.yml')
