/** The examples of specifications that show a part only, and what stands around it. */

const form = 'jabber:x:data'
const rtp = "<description xmlns='urn:xmpp:jingle:apps:rtp:1' media='audio'>"
const file = "<description xmlns='urn:xmpp:jingle:apps:file-transfer:5'><file>"
const envelope = "<envelope xmlns='urn:xmpp:sce:1'>"
const pubsub = "<pubsub xmlns='http://jabber.org/protocol/pubsub'>"

/** By specification and name of the part: the start tags of what it is a part of. */
const surroundings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'XEP-0045': { item: "<query xmlns='http://jabber.org/protocol/disco#items'>" },
  'XEP-0122': { field: `<x xmlns='${form}' type='form'>` },
  'XEP-0167': { encryption: rtp, parameter: `${rtp}<payload-type id='96'>` },
  'XEP-0264': { desc: file, name: file, size: file },
  'XEP-0369': { items: pubsub },
  'XEP-0393': { body: '<message>' },
  'XEP-0403': { show: '<presence>', status: '<presence>' },
  'XEP-0405': { item: "<query xmlns='jabber:iq:roster'>" },
  'XEP-0406': { items: pubsub },
  'XEP-0420': { from: envelope, rpad: envelope, time: envelope, to: envelope },
  'XEP-0492': { 'on-mention': "<notify xmlns='urn:xmpp:notification-settings:1'>" },
}

/** By specification: the namespace of the stream that the part stands in by itself. */
const streams: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'XEP-0114': { handshake: 'jabber:component:accept' },
  'XEP-0198': { a: 'urn:xmpp:sm:3', r: 'urn:xmpp:sm:3' },
}

/** The example as it stands in a whole element; undefined when it is none of those. */
export function completed(specification: string, name: string, xml: string): string | undefined {
  const start = surroundings[specification]?.[name]
  if (start !== undefined) return `${start}${xml}${endTags(start)}`
  const namespace = streams[specification]?.[name]
  return namespace === undefined ? undefined : xml.replace(/^<[\w-]+/, `$& xmlns='${namespace}'`)
}

/** Puts an element where any may stand, so that what is wrong with it is told as of a child. */
export function carried(xml: string): string {
  return `${envelope}<content>${xml}</content></envelope>`
}

function endTags(start: string): string {
  return [...start.matchAll(/<([\w-]+)/g)]
    .reverse()
    .map(([, name]) => `</${name}>`)
    .join('')
}
