/** From bytes to a schema document: encodings, roots, target namespaces. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Diagnostics } from '../../codegen/src/diagnostics.ts'
import { readDocuments } from '../../codegen/src/read/read-document.ts'

const xs = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"'
const document = `<xs:schema ${xs} targetNamespace="urn:é"/>`

/** Bytes, and the target namespace read or the code of the fault. */
const cases: readonly [title: string, bytes: Uint8Array, expected: string][] = [
  ['UTF-8', Buffer.from(document), 'urn:é'],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${document}`), 'urn:é'],
  ['UTF-16 with a mark', Buffer.from(`\uFEFF${document}`, 'utf16le'), 'urn:é'],
  [
    'a declared ISO-8859-1',
    Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${document}`, 'latin1'),
    'urn:é',
  ],
  ['bytes that are not UTF-8', Buffer.from(document, 'latin1'), 'F5'],
  ['an unknown encoding', Buffer.from(`<?xml version="1.0" encoding="EBCDIC"?>${document}`), 'F5'],
  ['no bytes', Buffer.from(''), 'F2'],
  ['another root', Buffer.from('<schema/>'), 'F1'],
  ['the schema namespace on another root', Buffer.from(`<xs:element ${xs}/>`), 'F1'],
  ['no target namespace', Buffer.from(`<xs:schema ${xs}/>`), ''],
  [
    'the schema of schemas',
    Buffer.from(`<xs:schema ${xs} targetNamespace="http://www.w3.org/2001/XMLSchema"/>`),
    'F4',
  ],
  [
    'a namespace that would end a comment',
    Buffer.from(`<xs:schema ${xs} targetNamespace="urn:*/evil"/>`),
    'F4',
  ],
  [
    'a namespace with a line feed',
    Buffer.from(`<xs:schema ${xs} targetNamespace="urn:a&#10;b"/>`),
    'F4',
  ],
]

const test = suite('readDocument')

for (const [title, bytes, expected] of cases) {
  test(`reads ${title}`, () => {
    const diagnostics = new Diagnostics()
    const [read] = readDocuments({ file: 'a.xsd', bytes }, diagnostics)
    const [fault] = diagnostics.list
    assert.is(read?.targetNamespace ?? fault?.code, expected)
    if (fault !== undefined) assert.is(fault.location?.file, 'a.xsd')
  })
}

test.run()
