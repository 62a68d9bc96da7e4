// Code generated from schema.xsd; DO NOT EDIT.
import type { SchemaTable } from 'typed-xmpp/node/v1'

/** The schema to the letter: what the classes beside it are validated by. */
export const testTextsSchema: SchemaTable = {
  namespace: 'urn:test:texts',
  elements: [
    {
      name: 'post',
      type: {
        complex: true,
        attributes: [
          { name: 'lang', namespace: 'http://www.w3.org/XML/1998/namespace', type: 'xs:language' },
        ],
        content: {
          sequence: [
            {
              element: {
                name: 'title',
                namespace: 'urn:test:texts',
                type: '{urn:test:texts}words',
              },
              max: -1,
            },
            {
              element: {
                name: 'summary',
                namespace: 'urn:test:texts',
                type: '{urn:test:texts}words',
              },
              min: 0,
              max: -1,
            },
            {
              element: {
                name: 'caption',
                namespace: 'urn:test:texts',
                type: '{urn:test:texts}words',
              },
              min: 0,
            },
          ],
        },
      },
    },
  ],
  types: [
    {
      name: 'words',
      complex: true,
      base: 'xs:string',
      by: 'extension',
      attributes: [
        { name: 'lang', namespace: 'http://www.w3.org/XML/1998/namespace', type: 'xs:language' },
      ],
      text: 'xs:string',
    },
  ],
}
