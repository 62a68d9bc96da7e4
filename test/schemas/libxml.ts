/**
 * A second opinion on the schemas, and on what is valid by them: libxml2, compiled to WebAssembly. It
 * reads nothing but what is handed to it here, so that no schema is asked for on the network.
 */
import { readFileSync } from 'node:fs'
import {
  XmlBufferInputProvider,
  XmlDocument,
  XmlLibError,
  XsdValidator,
  xmlRegisterInputProvider,
} from 'libxml2-wasm'
import {
  annotationsOf,
  type XmlDocument as Document,
  documents,
  schemaFolder,
} from './documents.ts'

/** The schemas of the project. */
export const schemas: readonly Document[] = documents(schemaFolder, '.xsd')

/** What libxml2 has to say about a document as a schema, the schemas that it imports included. */
export function schemaComplaints(path: string): readonly string[] {
  return complaints(() => {
    const document = XmlDocument.fromBuffer(bytesOf(address(path)), { url: address(path) })
    try {
      XsdValidator.fromDoc(document).dispose()
    } finally {
      document.dispose()
    }
  })
}

/** What libxml2 has to say about an instance, by all schemas; empty where it is valid. */
export function instanceComplaints(xml: string | Uint8Array): readonly string[] {
  validator ??= everyNamespace()
  const all = validator
  return complaints(() => {
    const document =
      typeof xml === 'string' ? XmlDocument.fromString(xml) : XmlDocument.fromBuffer(xml)
    try {
      all.validate(document)
    } finally {
      document.dispose()
    }
  })
}

/** The target namespace of a schema, and those that share its classes. */
export function namespacesOf(root: Document['root']): readonly string[] {
  const shared = annotationsOf(root, 'shared')[0]?.attributes['namespaces']?.split(' ') ?? []
  return [root.attributes['targetNamespace'] ?? '', ...shared]
}

let validator: XsdValidator | undefined

/** The schema of `xml:lang`, which all name by its address; as the original has it, it may be empty. */
const langSchema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
  <xs:attribute name="lang">
    <xs:simpleType>
      <xs:union memberTypes="xs:language">
        <xs:simpleType><xs:restriction base="xs:string"><xs:length value="0"/></xs:restriction></xs:simpleType>
      </xs:union>
    </xs:simpleType>
  </xs:attribute>
</xs:schema>`

const buffers: Record<string, Uint8Array> = {
  'http://www.w3.org/2001/xml.xsd': Buffer.from(langSchema),
}
for (const { path, file } of schemas) buffers[address(path)] = readFileSync(file)
const provider = new XmlBufferInputProvider(buffers)
xmlRegisterInputProvider(provider)

function complaints(work: () => void): readonly string[] {
  try {
    work()
    return []
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error
    // That a namespace name is no absolute URI, as vcard-temp, is only a warning.
    const found = error.details.filter(({ level }) => level > 1)
    return (found.length > 0 ? found : [error]).map(({ message }) => message.trim())
  }
}

/** A schema that imports all others, and the shared ones once for each of their namespaces. */
function everyNamespace(): XsdValidator {
  const places = new Map(
    schemas.map(({ path, root }) => [root.attributes['targetNamespace'] ?? '', address(path)]),
  )
  for (const { path, root } of schemas) {
    const [own = '', ...shared] = namespacesOf(root)
    for (const other of shared) {
      const copy = address(`${path}.as-${other}.xsd`)
      provider.addBuffer(copy, sharedCopy(path, own, other, places.get(other)))
      places.set(other, copy)
    }
  }
  const imports = [...places].map(
    ([namespace, place]) => `<xs:import namespace="${namespace}" schemaLocation="${place}"/>`,
  )
  const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:everything">${imports.join('\n')}</xs:schema>`
  return XsdValidator.fromDoc(XmlDocument.fromString(text, { url: address('everything.xsd') }))
}

/** A schema as it is in another of its namespaces, with what else is declared there. */
function sharedCopy(path: string, own: string, other: string, beside?: string): Uint8Array {
  const include = beside === undefined ? '' : `<xs:include schemaLocation="${beside}"/>`
  const text = Buffer.from(bytesOf(address(path)))
    .toString()
    .replaceAll(`"${own}"`, `"${other}"`)
    .replace(/\n {2}<xs:import/, `\n${include}$&`)
  return Buffer.from(text)
}

function address(path: string): string {
  return `file:///schemas/${path}`
}

function bytesOf(place: string): Uint8Array {
  const bytes = buffers[place]
  if (bytes === undefined) throw new Error(`there is no ${place}`)
  return bytes
}
