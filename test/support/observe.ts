/**
 * What each test of a process does with the toolkit: which events it hears, which members it calls by
 * itself, which functions run. Loaded before the test file; the observations are written to the file that
 * `OBSERVATIONS` names when the process ends.
 */
import { writeFileSync } from 'node:fs'
import { Session } from 'node:inspector'
import { Jid } from 'typed-xmpp'
import { ServiceDiscovery } from 'typed-xmpp/extensions'
import { Component, SaslAuthenticationHandler, XmlStream, XmppConnection } from 'typed-xmpp/toolkit'
import { inPlaceOfUvu } from './in-place-of-uvu.ts'

/** What one test did. */
export interface Observation {
  readonly title: string
  /** The source of the test, as it ran. */
  readonly source: string
  readonly passed: boolean
  /** The events that its handlers got, as `XmlStream iq`, each with what the first value was. */
  readonly events: Readonly<Record<string, string>>
  /** The members that a file of the tests called or read, as `XmlStream.send`. */
  readonly members: readonly string[]
  /** The functions and constructors of the project that ran, by their names. */
  readonly functions: readonly string[]
}

const observations: Observation[] = []
let events = new Map<string, string>()
let members = new Set<string>()

/** Runs a test, and keeps what it did. Rejects as the test does. */
export async function observe(
  title: string,
  source: string,
  run: () => Promise<unknown>,
): Promise<void> {
  events = new Map()
  members = new Set()
  ranSince()
  let passed = false
  try {
    await run()
    passed = true
  } finally {
    observations.push({
      ...{ title, source, passed },
      events: Object.fromEntries(events),
      members: [...members],
      functions: ranSince(),
    })
  }
}

const session = new Session()
session.connect()
session.post('Profiler.enable')
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })

for (const [name, type] of Object.entries({
  ...{ XmppConnection, XmlStream, Component, SaslAuthenticationHandler, ServiceDiscovery, Jid },
})) {
  watchMembers(name, type.prototype)
  watchEvents(name, type.prototype)
}

inPlaceOfUvu(new URL('./observed-uvu.ts', import.meta.url))

process.on('exit', () => {
  const file = process.env['OBSERVATIONS']
  if (file !== undefined) writeFileSync(file, JSON.stringify(observations))
})

/** The functions that ran since the last call; V8 counts them. */
function ranSince(): readonly string[] {
  const names = new Set<string>()
  session.post('Profiler.takePreciseCoverage', (error, coverage) => {
    if (error) throw error
    for (const { url, functions } of coverage.result) {
      if (!/\/(?:runtime|generated)\//.test(url)) continue
      for (const { functionName, ranges } of functions) {
        if (ranges[0]?.count) names.add(functionName)
      }
    }
  })
  return [...names]
}

function watchMembers(owner: string, prototype: object): void {
  for (const key of Reflect.ownKeys(prototype)) {
    const descriptor = Reflect.getOwnPropertyDescriptor(prototype, key)
    if (key === 'constructor' || descriptor === undefined) continue
    const name = `${owner}.${typeof key === 'symbol' ? `[${key.description}]` : key}`
    for (const part of ['get', 'value'] as const) {
      const original: unknown = descriptor[part]
      if (typeof original !== 'function') continue
      descriptor[part] = function (this: unknown, ...parameters: unknown[]): unknown {
        if (isCalledByTest()) members.add(name)
        return Reflect.apply(original, this, parameters)
      }
    }
    Object.defineProperty(prototype, key, descriptor)
  }
}

function watchEvents(owner: string, prototype: object): void {
  for (const key of ['on', 'once']) {
    const original: unknown = Reflect.get(prototype, key)
    if (typeof original !== 'function') continue
    const watched = function (
      this: unknown,
      name: unknown,
      handler: (...values: unknown[]) => unknown,
    ): unknown {
      if (typeof name !== 'string' || !isCalledByTest()) {
        return Reflect.apply(original, this, [name, handler])
      }
      const heard = (...values: unknown[]): unknown => {
        events.set(`${owner} ${name}`, kindOf(values[0]))
        return handler(...values)
      }
      return Reflect.apply(original, this, [name, heard])
    }
    Object.defineProperty(prototype, key, { value: watched, configurable: true, writable: true })
  }
}

/** Whether it is a file of the tests that called what calls this. */
function isCalledByTest(): boolean {
  const [, , , caller = ''] = new Error('to have a stack').stack?.split('\n') ?? []
  return /\/test\//.test(caller)
}

/** What a value is: the class of an object, with what is wrong where it is an error. */
function kindOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return typeof value
  const { name } = value.constructor
  const { condition, code } = value as { readonly condition?: unknown; readonly code?: unknown }
  return value instanceof Error ? `${name} ${condition ?? code}` : name
}
