// Code generated from schema.xsd; DO NOT EDIT.
import type { SchemaTable } from 'typed-xmpp/node/v1'

/** The schema to the letter: what the classes beside it are validated by. */
export const testAttributesSchema: SchemaTable = {
  namespace: 'urn:test:attributes',
  elements: [
    {
      name: 'order',
      type: {
        complex: true,
        attributes: [
          { name: 'lang', namespace: 'http://www.w3.org/XML/1998/namespace', type: 'xs:language' },
          { name: 'id', type: 'xs:string', required: true },
          { name: 'table', type: 'xs:unsignedByte', required: true },
          { name: 'guests', type: 'xs:positiveInteger', default: '1' },
          { name: 'served', type: 'xs:boolean', default: 'false' },
          { name: 'at', type: 'xs:dateTime' },
          { name: 'day', type: 'xs:date' },
          { name: 'by', type: 'xs:string' },
          { name: 'price', type: 'xs:decimal' },
          { name: 'weight', type: 'xs:double' },
          { name: 'total', type: 'xs:unsignedLong' },
          { name: 'digest', type: 'xs:hexBinary' },
          { name: 'key', type: 'xs:base64Binary' },
          { name: 'link', type: 'xs:anyURI' },
          { name: 'tags', type: 'xs:NMTOKENS' },
          { name: 'seats', type: '{urn:test:attributes}numbers', required: true },
          { name: 'kind', type: 'xs:QName' },
          { name: 'course', type: '{urn:test:attributes}course', default: 'main' },
          {
            name: 'size',
            type: { base: 'xs:token', values: ['small', 'large'] },
            default: 'small',
          },
          { name: 'version', type: 'xs:string', fixed: '1.0' },
          { name: 'dash-ed', type: 'xs:string' },
          { name: 'untyped', type: 'xs:string' },
        ],
      },
    },
  ],
  types: [
    { name: 'numbers', list: 'xs:unsignedShort', whiteSpace: 'collapse' },
    { name: 'course', base: 'xs:NCName', values: ['starter', 'main', 'dessert'] },
  ],
}
