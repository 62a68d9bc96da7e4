/** A router with recipients that only write down what they get: routing without streams. */
import type { Presence } from 'typed-xmpp/rfc6120'
import * as assert from 'uvu/assert'
import { Jid } from '../../runtime/jid/jid.ts'
import { parse, registry, Stanza } from '../../runtime/node/index.ts'
import {
  type ConnectedComponent,
  Directory,
  type Resource,
} from '../../runtime/server/directory.ts'
import { Router } from '../../runtime/server/router.ts'
import * as rfc6120 from '../../generated/rfc6120/index.ts'
import * as rfc6121 from '../../generated/rfc6121/index.ts'
import * as xep0030 from '../../generated/xep-0030/index.ts'
import * as xep0199 from '../../generated/xep-0199/index.ts'
import * as xep0203 from '../../generated/xep-0203/index.ts'

/** The classes that the stanzas of these tests are read with. */
const classes = registry([rfc6120, rfc6121, xep0030, xep0199, xep0203])

/** A client or component of the world. */
export interface Actor {
  readonly jid: Jid
  /** What it got since this was last called, as XML; pushes have the id `push`. */
  take(): string[]
  /** Sends XML; gives the condition that ends its stream, if any. Waits for answers. */
  send(xml: string): Promise<string | undefined>
}

/** A client of the world. */
export interface ClientActor extends Actor {
  readonly resource: Resource
  /** Its stream ends. */
  leave(): void
}

/** The domain `a.example` with accounts, and components of which some are connected. */
export class World {
  readonly faults: unknown[] = []
  readonly #directory: Directory
  readonly #router: Router

  constructor(
    accounts: readonly string[],
    {
      components = [],
      maximumContacts = 100,
      maximumOffline = 100,
    }: { components?: string[]; maximumContacts?: number; maximumOffline?: number } = {},
  ) {
    const names = new Set(accounts)
    this.#directory = new Directory({
      domain: Jid.parse('a.example'),
      hasAccount: (localpart) => names.has(localpart),
      componentDomains: components,
      createId: () => 'epoch',
    })
    this.#router = new Router({
      directory: this.#directory,
      createId: () => 'push',
      name: 'World',
      maximumContacts,
      maximumOffline,
      now: () => new Date(Date.UTC(2002, 8, 10, 23, 8, 25)),
      report: (error) => this.faults.push(error),
    })
  }

  /** A client logs in; with a presence, it is available at once and what that brings is let go. */
  login(full: string, presence?: string): ClientActor {
    const jid = Jid.parse(full)
    const account = this.#directory.account(jid)
    if (account === undefined) throw new Error(`there is no account ${jid}`)
    const inbox: string[] = []
    const resource: Resource = {
      jid,
      account,
      presence: undefined,
      isInterested: false,
      isVersioned: false,
      directed: new Map(),
      end: () => {},
      send: (stanza) => inbox.push(shown(stanza)),
    }
    account.resources.set(jid.resourcepart ?? '', resource)
    if (presence !== undefined) this.#router.presence.sent(resource, stanzaOf(presence, jid))
    inbox.length = 0
    return {
      jid,
      resource,
      take: () => inbox.splice(0),
      send: (xml) => settle(this.#router.fromClient(resource, stanzaOf(xml))),
      leave: () => {
        account.resources.delete(jid.resourcepart ?? '')
        this.#router.presence.ended(resource)
      },
    }
  }

  /** A component connects. */
  component(domain: string): Actor {
    const jid = Jid.parse(domain)
    const inbox: string[] = []
    const component: ConnectedComponent = { jid, send: (stanza) => inbox.push(shown(stanza)) }
    this.#directory.addComponent(component)
    return {
      jid,
      take: () => inbox.splice(0),
      send: (xml) => settle(this.#router.fromComponent(component, stanzaOf(xml))),
    }
  }
}

function stanzaOf(xml: string): Stanza
function stanzaOf(xml: string, from: Jid): Presence
function stanzaOf(xml: string, from?: Jid): Stanza {
  const stanza = parse(xml, classes)
  assert.instance(stanza, Stanza)
  return (from === undefined ? stanza : (stanza as Presence).with({ from })) as Stanza
}

/** Without what says nothing: the namespace around it, and the default of an attribute. */
function shown(stanza: Stanza): string {
  return String(stanza).replace(/ xmlns='jabber:client'| subscription='none'/g, '')
}

/** Answers of handlers come a few microtasks later. */
async function settle(condition: string | undefined): Promise<string | undefined> {
  await new Promise((resolve) => setImmediate(resolve))
  return condition
}
