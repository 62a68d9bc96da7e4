/** A Chromium without a window, spoken to over its DevTools protocol: for what only a browser can show. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WebSocket } from 'ws'

/** How a page is looked at. */
export interface View {
  /** The width in CSS pixels. */
  readonly width: number
  readonly height: number
  /** Whether the system's colours are dark. */
  readonly dark?: boolean
}

/** The program of a browser: that of `CHROMIUM`, or the first found; undefined where there is none. */
export function browserProgram(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const named = process.env['CHROMIUM']
  return [...(named === undefined ? [] : [named]), ...names].find(
    (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
  )
}

/** A running browser. */
export class Browser {
  readonly #process: ChildProcess
  readonly #folder: string
  readonly #socket: WebSocket
  readonly #calls = new Map<number, Call>()
  readonly #pages = new Map<string, Page>()
  #count = 0

  private constructor(process: ChildProcess, folder: string, socket: WebSocket) {
    this.#process = process
    this.#folder = folder
    this.#socket = socket
    socket.on('message', (data) => this.#receive(JSON.parse(String(data)) as Answer))
  }

  /** Starts one. Rejects when it does not say where it listens. */
  static async launch(program: string): Promise<Browser> {
    const folder = mkdtempSync(join(tmpdir(), 'browser-'))
    const parameters = [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--hide-scrollbars',
      `--user-data-dir=${folder}`,
      '--remote-debugging-port=0',
      'about:blank',
    ]
    const child = spawn(program, parameters, { stdio: ['ignore', 'ignore', 'pipe'] })
    const address = await addressOf(child)
    const socket = new WebSocket(address, { perMessageDeflate: false })
    await once(socket, 'open')
    return new Browser(child, folder, socket)
  }

  /** Opens a page, and waits until it has loaded. */
  async open(url: string, view: View): Promise<Page> {
    const { targetId } = await this.call('Target.createTarget', { url: 'about:blank' })
    const { sessionId } = await this.call('Target.attachToTarget', { targetId, flatten: true })
    const page = new Page(this, String(sessionId))
    this.#pages.set(String(sessionId), page)
    for (const domain of ['Page', 'Runtime', 'Network', 'Log']) {
      await page.call(`${domain}.enable`)
    }
    await page.look(view)
    await page.go(url)
    return page
  }

  /** Calls a method of the protocol. Rejects with what the browser has to say about it. */
  call(method: string, params: object = {}, sessionId?: string): Promise<Result> {
    const id = ++this.#count
    this.#socket.send(JSON.stringify({ id, method, params, sessionId }))
    return new Promise((fulfil, reject) => this.#calls.set(id, { fulfil, reject, method }))
  }

  /** Ends it, and removes what it has stored. */
  async close(): Promise<void> {
    const ended = once(this.#process, 'exit')
    // In order, so that none of its processes writes to the folder any more.
    this.#socket.send(JSON.stringify({ id: ++this.#count, method: 'Browser.close' }))
    const late = setTimeout(() => this.#process.kill('SIGKILL'), 5000)
    await ended
    clearTimeout(late)
    this.#socket.terminate()
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }

  #receive({ id, result, error, method, params, sessionId }: Answer): void {
    if (id !== undefined) {
      const call = this.#calls.get(id)
      this.#calls.delete(id)
      if (error === undefined) call?.fulfil(result ?? {})
      else call?.reject(new Error(`${call.method}: ${error.message}`))
    } else if (sessionId !== undefined && method !== undefined) {
      this.#pages.get(sessionId)?.receive(method, params ?? {})
    }
  }
}

/** A page in a browser. */
export class Page {
  /** The addresses it has asked for, its own among them. */
  readonly requests: string[] = []
  /** What it complained of: exceptions, errors on the console, and what its policy forbade. */
  readonly complaints: string[] = []
  readonly #browser: Browser
  readonly #session: string
  #loaded: (() => void) | undefined

  /** A page of a session of the protocol. */
  constructor(browser: Browser, session: string) {
    this.#browser = browser
    this.#session = session
  }

  /** Calls a method of the protocol for this page. */
  call(method: string, params: object = {}): Promise<Result> {
    return this.#browser.call(method, params, this.#session)
  }

  /** Goes to an address, and waits until it has loaded. */
  async go(url: string): Promise<void> {
    const loaded = new Promise<void>((fulfil) => {
      this.#loaded = fulfil
    })
    await this.call('Page.navigate', { url })
    await loaded
  }

  /** Sets the size and the system's colours. */
  async look({ width, height, dark = false }: View): Promise<void> {
    const metrics = { width, height, deviceScaleFactor: 1, mobile: width < 600 }
    await this.call('Emulation.setDeviceMetricsOverride', metrics)
    const features = [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]
    await this.call('Emulation.setEmulatedMedia', { features })
  }

  /** The value of an expression in the page; a promise is awaited. Rejects with what it throws. */
  async evaluate<Value>(expression: string): Promise<Value> {
    const options = { expression, awaitPromise: true, returnByValue: true }
    const { result, exceptionDetails } = await this.call('Runtime.evaluate', options)
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails))
    return (result as { readonly value: Value }).value
  }

  /** Presses keys, one after the other: `ArrowDown`, or characters. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined
      const code = keyCodes[key] ?? key.toUpperCase().charCodeAt(0)
      const common = { key, windowsVirtualKeyCode: code, ...(text === undefined ? {} : { text }) }
      await this.call('Input.dispatchKeyEvent', { type: 'keyDown', ...common })
      await this.call('Input.dispatchKeyEvent', { type: 'keyUp', ...common })
    }
  }

  /** A picture of what is seen, as a PNG. */
  async picture(): Promise<Buffer> {
    const { data } = await this.call('Page.captureScreenshot', { format: 'png' })
    return Buffer.from(String(data), 'base64')
  }

  /** Takes an event of the protocol. */
  receive(method: string, params: Result): void {
    if (method === 'Page.loadEventFired') this.#loaded?.()
    if (method === 'Network.requestWillBeSent') {
      this.requests.push((params['request'] as { readonly url: string }).url)
    }
    const isError = (params['entry'] as { readonly level?: string } | undefined)?.level === 'error'
    if (method === 'Runtime.exceptionThrown' || (method === 'Log.entryAdded' && isError)) {
      this.complaints.push(JSON.stringify(params))
    }
    if (method === 'Runtime.consoleAPICalled' && params['type'] === 'error') {
      this.complaints.push(JSON.stringify(params['args']))
    }
  }
}

/** What a call gives. */
export type Result = Readonly<Record<string, unknown>>

interface Call {
  readonly method: string
  readonly fulfil: (result: Result) => void
  readonly reject: (error: Error) => void
}

interface Answer {
  readonly id?: number
  readonly result?: Result
  readonly error?: { readonly message: string }
  readonly method?: string
  readonly params?: Result
  readonly sessionId?: string
}

/** Where it listens, which it says on its standard error. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((fulfil, reject) => {
    let said = ''
    child.on('error', reject)
    child.on('exit', () => reject(new Error(`the browser has ended: ${said}`)))
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (address !== undefined) fulfil(address)
    })
  })
}

const keyCodes: Readonly<Record<string, number>> = {
  Enter: 13,
  Escape: 27,
  Tab: 9,
  ArrowUp: 38,
  ArrowDown: 40,
}
