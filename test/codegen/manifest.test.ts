/** The manifest: its format, and reading one that somebody else wrote. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { manifestFile, parseManifest } from '../../codegen/src/manifest.ts'

const outlines = [
  {
    namespace: 'urn:b',
    module: 'xep-0002/b.ts',
    schemas: ['s/b2.xsd', 's/b1.xsd'],
    classes: { z: 'Z', a: 'A', 'a/c': 'AC' },
  },
  { namespace: 'urn:a', module: 'xep-0001/a.ts', schemas: ['s/a.xsd'], classes: {} },
]
const files = ['xep-0002/b.ts', 'everything.ts', 'xep-0001/a.ts'].map((path) => ({
  path,
  text: '',
}))

const expected = `{
  "format": 1,
  "modules": {
    "urn:a": {
      "module": "xep-0001/a.ts",
      "schemas": ["s/a.xsd"],
      "classes": {}
    },
    "urn:b": {
      "module": "xep-0002/b.ts",
      "schemas": ["s/b1.xsd", "s/b2.xsd"],
      "classes": {
        "a": "A",
        "a/c": "AC",
        "z": "Z"
      }
    }
  },
  "files": ["everything.ts", "xep-0001/a.ts", "xep-0002/b.ts"]
}
`

/** Texts that are no manifest. */
const others: readonly string[] = [
  '',
  '{',
  'null',
  '[]',
  '{}',
  '{"format":2,"modules":{},"files":[]}',
  '{"format":1,"files":[]}',
  '{"format":1,"modules":[],"files":{}}',
]

const test = suite('manifest')

test('is sorted, whatever the order of its modules', () => {
  assert.is(manifestFile(outlines, files).text, expected)
  assert.is(manifestFile([...outlines].reverse(), [...files].reverse()).text, expected)
})

test('puts a list that does not fit a line on several', () => {
  const many = Array.from({ length: 20 }, (_, index) => ({ path: `xep-00${index}/a.ts`, text: '' }))
  const { text } = manifestFile([], many)
  assert.ok(text.includes('"files": [\n    "xep-000/a.ts",\n'), text)
  assert.is(parseManifest(text)?.files.length, 20)
})

test('is read back as it was written', () => {
  const read = parseManifest(expected)
  assert.equal(read?.files, ['everything.ts', 'xep-0001/a.ts', 'xep-0002/b.ts'])
  assert.equal(
    read?.modules.map((each) => each.namespace),
    ['urn:a', 'urn:b'],
  )
  assert.equal(read?.modules[1]?.classes, { a: 'A', 'a/c': 'AC', z: 'Z' })
})

for (const text of others) {
  test(`is not ${JSON.stringify(text)}`, () => {
    assert.is(parseManifest(text), undefined)
  })
}

test('loses what is not well-formed in it', () => {
  const read = parseManifest(
    '{"format":1,"modules":{"urn:a":{"module":"../a.ts","schemas":[],"classes":{}},"urn:b":7},"forms":{"../f.ts":{"schemas":[],"classes":{}},"f.ts":{"schemas":[],"classes":{"a":"A","b":1}}},"files":["../a.ts","b.ts",1]}',
  )
  const forms = [{ module: 'f.ts', schemas: [], classes: { a: 'A' } }]
  assert.equal(read, { modules: [], forms, files: ['b.ts'] })
})

test.run()
