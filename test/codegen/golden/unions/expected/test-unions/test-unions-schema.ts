// Code generated from schema.xsd; DO NOT EDIT.
import type { SchemaTable } from 'typed-xmpp/node/v1'

/** The schema to the letter: what the classes beside it are validated by. */
export const testUnionsSchema: SchemaTable = {
  namespace: 'urn:test:unions',
  elements: [
    {
      name: 'colour',
      type: {
        complex: true,
        attributes: [
          { name: 'name', type: '{urn:test:unions}closed' },
          { name: 'open', type: '{urn:test:unions}open' },
          { name: 'numeric', type: '{urn:test:unions}numeric' },
          { name: 'maybe', type: '{urn:test:unions}maybe' },
          { name: 'level', type: { base: 'xs:unsignedByte', values: ['1', '2'] } },
          { name: 'many', type: { list: '{urn:test:unions}warm', whiteSpace: 'collapse' } },
        ],
      },
    },
  ],
  types: [
    { name: 'warm', base: 'xs:token', values: ['red', 'orange'] },
    { name: 'cold', base: 'xs:token', values: ['blue'] },
    { name: 'closed', union: ['{urn:test:unions}warm', '{urn:test:unions}cold'] },
    { name: 'open', union: ['{urn:test:unions}warm', 'xs:string'] },
    { name: 'numeric', union: ['xs:int', 'xs:int'] },
    { name: 'maybe', union: ['{urn:test:unions}cold', '{urn:test:unions}none'] },
    { name: 'none', base: 'xs:string', values: [''] },
  ],
}
