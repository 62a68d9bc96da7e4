/**
 * The facts of a stanza that every library here can tell. They are compared before anything is timed:
 * a side that reads less than the others shows here, not as a better figure.
 */
import type { Element } from '@xmpp/xml'
import { Jid } from '../runtime/jid/jid.ts'
import type { StanzaObject } from './peers/stanza.ts'

/** What is compared, absent fields as undefined. */
export interface Facts {
  readonly from: string | undefined
  readonly to: string | undefined
  readonly id: string | undefined
  readonly type: string | undefined
  readonly body: string | undefined
  readonly thread: string | undefined
  readonly show: string | undefined
  readonly status: string | undefined
  readonly chatState: string | undefined
  readonly receipt: string | undefined
  /** The time of a delay, in milliseconds. */
  readonly delay: number | undefined
  readonly capsVersion: string | undefined
  readonly photo: string | undefined
  readonly discoNode: string | undefined
  readonly features: readonly string[] | undefined
  /** Undefined for none, too. */
  readonly rosterItems: number | undefined
}

/** The facts of a tree of @xmpp/xml. */
export function factsOfElement(element: Element): Facts {
  const child = (name: string, namespace?: string) => element.getChild(name, namespace)
  const delay = child('delay', 'urn:xmpp:delay')?.attrs['stamp']
  const disco = child('query', 'http://jabber.org/protocol/disco#info')
  const state = element.children.find(
    (each): each is Element =>
      typeof each !== 'string' && each.attrs['xmlns'] === 'http://jabber.org/protocol/chatstates',
  )
  const receipt = element.children.find(
    (each): each is Element =>
      typeof each !== 'string' && each.attrs['xmlns'] === 'urn:xmpp:receipts',
  )
  return {
    from: address(element.attrs['from']),
    to: address(element.attrs['to']),
    id: element.attrs['id'],
    type: element.attrs['type'],
    body: child('body')?.getText(),
    thread: child('thread')?.getText(),
    show: child('show')?.getText(),
    status: child('status')?.getText(),
    chatState: state?.name,
    receipt: receipt?.name,
    delay: delay === undefined ? undefined : Date.parse(delay),
    capsVersion: child('c', 'http://jabber.org/protocol/caps')?.attrs['ver'],
    photo: child('x', 'vcard-temp:x:update')?.getChild('photo')?.getText(),
    discoNode: disco?.attrs['node'],
    features: disco?.getChildren('feature').map((feature) => feature.attrs['var'] as string),
    rosterItems: child('query', 'jabber:iq:roster')?.getChildren('item').length || undefined,
  }
}

/** The facts of an object of stanza.js. */
export function factsOfObject(object: StanzaObject): Facts {
  const text = (value: unknown) => (value === '' ? undefined : (value as string | undefined))
  const part = (value: unknown) => value as StanzaObject | undefined
  const told = part(object['disco'])
  const disco = told?.['type'] === 'info' ? told : undefined
  const capabilities = object['legacyCapabilities'] as readonly StanzaObject[] | undefined
  return {
    from: address(text(object['from'])),
    to: address(text(object['to'])),
    id: text(object['id']),
    type: text(object['type']),
    body: text(object['body']),
    thread: text(object['thread']),
    show: text(object['show']),
    status: text(object['status']),
    chatState: text(object['chatState']),
    receipt: text(part(object['receipt'])?.['type']),
    delay: (part(object['delay'])?.['timestamp'] as Date | undefined)?.getTime(),
    capsVersion: text(capabilities?.[0]?.['value']),
    // True stands for an update without a photo.
    photo:
      object['vcardAvatar'] === true ? undefined : (object['vcardAvatar'] as string | undefined),
    discoNode: text(disco?.['node']),
    features: disco?.['features'] as readonly string[] | undefined,
    rosterItems:
      (part(object['roster'])?.['items'] as readonly unknown[] | undefined)?.length || undefined,
  }
}

/** The address a text says, prepared, which the peers leave to their user; undefined for none. */
function address(text: string | undefined): string | undefined {
  return text === undefined ? undefined : Jid.tryParse(text)?.toString()
}

/** The names of the facts that differ. */
export function differingFacts(one: Facts, other: Facts): (keyof Facts)[] {
  const names = Object.keys(one) as (keyof Facts)[]
  return names.filter((name) => String(one[name] ?? '') !== String(other[name] ?? ''))
}
