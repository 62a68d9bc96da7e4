// Code generated from schema.xsd; DO NOT EDIT.
import type { SchemaTable } from 'typed-xmpp/node/v1'

/** The schema to the letter: what the classes beside it are validated by. */
export const testFacetsSchema: SchemaTable = {
  namespace: 'urn:test:facets',
  elements: [
    {
      name: 'limits',
      type: {
        complex: true,
        attributes: [
          { name: 'code', type: '{urn:test:facets}code' },
          { name: 'percent', type: { base: 'xs:int', minInclusive: '0', maxInclusive: '100' } },
          {
            name: 'ratio',
            type: { base: 'xs:decimal', minExclusive: '0', maxExclusive: '1', fractionDigits: 3 },
          },
          { name: 'bytes', type: { base: 'xs:hexBinary', length: 2 } },
          { name: 'name', type: { base: 'xs:NCName', minLength: 2 } },
        ],
      },
    },
  ],
  types: [{ name: 'code', base: 'xs:string', patterns: ['[A-Z]{2}\\p{Nd}+', 'none'] }],
}
