// A draft of a schema, of what was observed in examples. It says of itself that it is one.
import type { SpecificationAnnotation } from '../components/vocabulary.ts'
import type { Observation } from './observe.ts'

/** The schema document of a namespace. */
export function printSchema(
  namespace: string,
  elements: ReadonlyMap<string, Observation>,
  { name, url }: SpecificationAnnotation,
): string {
  const declarations = [...elements].map(([element, seen]) => declarationOf(element, seen))
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- A DRAFT, made from the examples of ${name}, for a person to finish. Examples do not show what is
     optional, what repeats or which values there are: compare each declaration with ${url}. -->
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
    targetNamespace="${escaped(namespace)}"
    xmlns="${escaped(namespace)}"
    elementFormDefault="qualified">
  <xs:import namespace="http://www.w3.org/XML/1998/namespace"/>

${declarations.join('\n\n')}

</xs:schema>
`
}

function declarationOf(name: string, seen: Observation): string {
  const attributes = [...seen.attributes].map(([attribute, { seen: count, values }]) => {
    const use = count === seen.seen ? 'required' : 'optional'
    return `<xs:attribute name="${attribute}" type="xs:${typeOf(values)}" use="${use}"/>`
  })
  if (seen.hasLanguage) attributes.push('<xs:attribute ref="xml:lang"/>')
  const particles = [...seen.children].map(([child, { seen: count, most }]) => {
    const least = count === seen.seen ? '' : ' minOccurs="0"'
    return `<xs:element ref="${child}"${least}${most > 1 ? ' maxOccurs="unbounded"' : ''}/>`
  })
  if (seen.isOpen) {
    const any = 'namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded"'
    particles.push(`<xs:any ${any}/>`)
  }
  const type = typeOf(seen.texts)
  if (particles.length === 0 && seen.hasText) {
    if (attributes.length === 0) return `  <xs:element name="${name}" type="xs:${type}"/>`
    const extension = [
      `<xs:extension base="xs:${type}">`,
      ...indented(attributes),
      '</xs:extension>',
    ]
    return element(name, ['<xs:simpleContent>', ...indented(extension), '</xs:simpleContent>'])
  }
  const group = ['<xs:sequence>', ...indented(particles), '</xs:sequence>']
  // Text beside elements is a mark of what was left out, far more often than mixed content.
  return element(name, [...(particles.length === 0 ? [] : group), ...attributes])
}

function element(name: string, content: readonly string[]): string {
  const body =
    content.length === 0
      ? ['<xs:complexType/>']
      : ['<xs:complexType>', ...indented(content), '</xs:complexType>']
  const lines = [`<xs:element name="${name}">`, ...indented(body), '</xs:element>']
  return indented(lines).join('\n')
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`)
}

/** The narrowest built-in type that takes every value; a single number is no proof of a type. */
function typeOf(values: ReadonlySet<string>): string {
  const all = [...values]
  const matches = (pattern: RegExp): boolean =>
    all.length > 0 && all.every((each) => pattern.test(each))
  if (matches(/^(?:true|false)$/)) return 'boolean'
  if (all.length > 1 && matches(/^\d{1,9}$/)) return 'unsignedInt'
  if (matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/)) return 'dateTime'
  return 'string'
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
