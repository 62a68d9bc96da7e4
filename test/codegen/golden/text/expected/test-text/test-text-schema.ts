// Code generated from schema.xsd; DO NOT EDIT.
import type { SchemaTable } from 'typed-xmpp/node/v1'

/** The schema to the letter: what the classes beside it are validated by. */
export const testTextSchema: SchemaTable = {
  namespace: 'urn:test:text',
  elements: [
    { name: 'note', type: 'xs:string' },
    { name: 'count', type: 'xs:int' },
    { name: 'address', type: 'xs:string' },
    { name: 'days', type: '{urn:test:text}days' },
    { name: 'mood', type: '{urn:test:text}mood' },
    { name: 'level', type: 'xs:token', default: 'low' },
    {
      name: 'remark',
      type: {
        complex: true,
        base: '{urn:test:text}short',
        by: 'extension',
        attributes: [
          { name: 'by', type: 'xs:string' },
          { name: 'lang', namespace: 'http://www.w3.org/XML/1998/namespace', type: 'xs:language' },
        ],
        text: '{urn:test:text}short',
      },
    },
    {
      name: 'quantity',
      type: {
        complex: true,
        base: 'xs:decimal',
        by: 'extension',
        attributes: [{ name: 'unit', type: 'xs:string', required: true }],
        text: 'xs:decimal',
      },
    },
  ],
  types: [
    { name: 'short', base: 'xs:string', maxLength: 5, patterns: ['[a-z]*'] },
    { name: 'days', list: { base: 'xs:token', values: ['sat', 'sun'] }, whiteSpace: 'collapse' },
    { name: 'mood', base: 'xs:string', values: ['good', 'bad'] },
  ],
}
