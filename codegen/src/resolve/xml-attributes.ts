// The attributes of the `xml:` namespace, which every document may use without a schema for them.
import type { AttributeDeclaration } from '../components/attribute-declaration.ts'
import { builtinType } from '../components/builtin-types.ts'
import { builtinLocation } from '../components/location.ts'
import { xmlNamespace } from '../components/qname.ts'

/** The built-in declaration of `xml:lang`, `xml:space`, `xml:base` or `xml:id`. */
export function xmlAttribute(localName: string): AttributeDeclaration | undefined {
  return xmlAttributes.get(localName)
}

const xmlAttributes: ReadonlyMap<string, AttributeDeclaration> = new Map(
  (
    [
      ['lang', 'language'],
      ['space', 'NCName'],
      ['base', 'anyURI'],
      ['id', 'ID'],
    ] as const
  ).map(([name, type]) => [
    name,
    {
      kind: 'attribute',
      location: builtinLocation,
      name,
      targetNamespace: xmlNamespace,
      scope: 'global',
      typeDefinition: builtinType(type),
    },
  ]),
)
