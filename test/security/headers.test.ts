/** The start tag of a stream by a peer that does not keep to what a stream is. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { StreamError } from '../../runtime/stream/stream-error.ts'
import { clientHeader, Scripted, serverHeader } from '../stream/scripted.ts'

const test = suite('headers of a hostile peer')
const streams = 'http://etherx.jabber.org/streams'

/** What becomes of a right header, and the condition that ends the stream. */
const faults: readonly [title: string, spoil: (header: string) => string, condition: string][] = [
  [
    'a prefix that is not bound',
    (header) => header.replace(`xmlns:stream='${streams}'`, ''),
    'not-well-formed',
  ],
  [
    'another namespace of streams',
    (header) => header.replace('etherx', 'evil'),
    'invalid-namespace',
  ],
  [
    'another content',
    (header) => header.replace('jabber:client', 'jabber:server'),
    'invalid-namespace',
  ],
  ['another root', (header) => header.replace('stream:stream', 'stream:streams'), 'bad-format'],
  [
    'another version',
    (header) => header.replace(/version='1.0'>/, "version='0.9'>"),
    'unsupported-version',
  ],
  [
    'a version that is none',
    (header) => header.replace(/version='1.0'>/, "version='1'>"),
    'unsupported-version',
  ],
  [
    'another encoding',
    (header) => header.replace('?>', " encoding='UTF-16'?>"),
    'unsupported-encoding',
  ],
  ['a document type', (header) => header.replace('?>', '?><!DOCTYPE stream>'), 'restricted-xml'],
  ['a comment', (header) => header.replace('?>', '?><!-- x -->'), 'restricted-xml'],
  [
    'a header of a mebibyte',
    (header) => header.replace('version=', `x='${'x'.repeat(2 ** 20)}' version=`),
    'policy-violation',
  ],
  ['text before the header', (header) => header.replace('?>', '?>hello'), 'not-well-formed'],
]

for (const [role, right] of [
  ['initiating', serverHeader],
  ['receiving', clientHeader],
] as const) {
  for (const [title, spoil, condition] of faults) {
    test(`${title} ends the stream of the ${role} entity by ${condition}`, async () => {
      const entity = new Scripted({ role, features: [] })
      if (role === 'initiating') {
        entity.session.open()
        await entity.says()
      }
      const spoiled = spoil(right)
      assert.is.not(spoiled, right)
      const said = await entity.hears(spoiled)
      assert.is((entity.error as StreamError).condition, condition)
      assert.match(said, new RegExp(`<${condition} xmlns=.*</stream:stream>\\[end\\]$`))
    })
  }
}

test.run()
