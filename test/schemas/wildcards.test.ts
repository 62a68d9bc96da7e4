import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { front } from '../support/inline-schemas.ts'
import { skip } from '../support/skip.ts'
import { xepDocuments } from '../support/xep-documents.ts'
import { schemaComponents } from './instances/components.ts'
import { wildcardPlaces } from './wildcards.ts'

/** Where our schemas have an `xs:any` and the published ones have none, with the reason of each. */
const listFile = fileURLToPath(new URL('wildcards.json', import.meta.url))
const listed: readonly Listed[] = JSON.parse(readFileSync(listFile, 'utf8'))

interface Listed {
  /** The element, from a global one, as `{namespace}element/child`. */
  readonly place: string
  readonly reason: string
}

const test = suite('wildcards')
const ours = wildcardPlaces(schemaComponents())
const documents = xepDocuments()

test('those listed are there, each with the section that asks for it', () => {
  assert.ok(ours.size > 60, `${ours.size} wildcards`)
  for (const { place, reason } of listed) {
    assert.ok(ours.has(place), `${place} has no xs:any any longer`)
    assert.match(reason, /^(?:XEP-\d{4}|RFC \d{4}|XRD 1\.0)[ ,:].*\.$/, place)
  }
})

const title = 'those beyond the published schemas are listed'
if (documents === undefined) skip(test, title, 'no specifications beside the repository')
else {
  test(title, () => {
    const texts = documents.map(({ file, bytes }) => [file, Buffer.from(bytes).toString()])
    const published = wildcardPlaces(front(Object.fromEntries(texts)).catalog)
    const beyond = [...ours.keys()].filter((place) => !published.has(place)).sort()
    if (process.env['UPDATE_EXPECTED'] === '1') renew(beyond)
    else assert.equal(beyond, listed.map(({ place }) => place).sort())
  })
}

test.run()

function renew(places: readonly string[]): void {
  const reasons = new Map(listed.map(({ place, reason }) => [place, reason]))
  const list = places.map((place) => ({ place, reason: reasons.get(place) ?? '' }))
  writeFileSync(listFile, `${JSON.stringify(list, null, 2)}\n`)
}
