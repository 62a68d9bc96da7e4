/** The examples as a user runs them: as processes, against the embedded server. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { Server } from 'typed-xmpp/server'
import { root } from '../conventions/sources.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** The passwords of the accounts at the server. */
export const accounts = { romeo: 'a rose by another name', juliet: 'as sweet' } as const

/** The secret of the component at the server. */
export const secret = 'i-am-the-drudge'

/** A server on loopback for examples. */
export interface Stage extends AsyncDisposable {
  readonly server: Server
  /** The environment of an example that logs in as an account. */
  environment(name: keyof typeof accounts, resource: string): Record<string, string>
}

/** Starts the server, for `localhost` with the component `presence.localhost`. */
export async function stage(): Promise<Stage> {
  const server = await Server.listen({
    domain: 'localhost',
    accounts,
    components: { 'presence.localhost': secret },
  })
  const ca = join(temporaryFolder({ 'ca.pem': server.ca ?? '' }), 'ca.pem')
  return {
    server,
    environment: (name, resource) => ({
      XMPP_JID: `${name}@localhost/${resource}`,
      XMPP_PASSWORD: accounts[name],
      XMPP_HOST: server.host,
      XMPP_PORT: String(server.port),
      NODE_EXTRA_CA_CERTS: ca,
    }),
    [Symbol.asyncDispose]: () => server.close(),
  }
}

/** An example that runs. */
export class Example implements AsyncDisposable {
  readonly #child: ChildProcess
  readonly #ended: Promise<number | null>
  #text = ''
  #waiting: (() => void)[] = []

  constructor(file: string, environment: Record<string, string>, ...parameters: string[]) {
    const command = ['--import', 'tsx', join('examples', file), ...parameters]
    const env = { ...process.env, ...environment }
    this.#child = spawn(process.execPath, command, { cwd: root, env })
    for (const output of [this.#child.stdout, this.#child.stderr]) {
      output?.setEncoding('utf8').on('data', (text: string) => {
        this.#text += text
        for (const resolve of this.#waiting.splice(0)) resolve()
      })
    }
    this.#ended = once(this.#child, 'close').then(([code]) => {
      for (const resolve of this.#waiting.splice(0)) resolve()
      return code as number | null
    })
  }

  /** What it printed. */
  get text(): string {
    return this.#text
  }

  /** Fulfils when it has printed something like this; rejects when it ends, or nothing comes, first. */
  async printed(pattern: RegExp, milliseconds = 60_000): Promise<void> {
    const late = AbortSignal.timeout(milliseconds)
    while (!pattern.test(this.#text)) {
      const isOver = this.#child.exitCode !== null || this.#child.signalCode !== null
      if (isOver || late.aborted) throw new Error(`${pattern} was not printed:\n${this.#text}`)
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve)
        late.addEventListener('abort', () => resolve(), { once: true })
      })
    }
  }

  /** Fulfils with the exit code when it has ended. */
  ended(): Promise<number | null> {
    return this.#ended
  }

  /** Tells it to end, and fulfils with the exit code. */
  end(): Promise<number | null> {
    this.#child.kill('SIGTERM')
    return this.#ended
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#child.kill('SIGKILL')
    await this.#ended
  }
}
