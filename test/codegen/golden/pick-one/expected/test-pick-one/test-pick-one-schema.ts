// Code generated from schema.xsd; DO NOT EDIT.
import type { SchemaTable } from 'typed-xmpp/node/v1'

/** The schema to the letter: what the classes beside it are validated by. */
export const testPickOneSchema: SchemaTable = {
  namespace: 'urn:test:pick-one',
  elements: [
    {
      name: 'where',
      type: {
        complex: true,
        content: {
          sequence: [
            {
              choice: [
                { element: { name: 'jid', namespace: 'urn:test:pick-one', type: 'xs:string' } },
                {
                  sequence: [
                    {
                      element: { name: 'host', namespace: 'urn:test:pick-one', type: 'xs:string' },
                    },
                    {
                      element: {
                        name: 'port',
                        namespace: 'urn:test:pick-one',
                        type: 'xs:unsignedShort',
                      },
                      min: 0,
                    },
                  ],
                },
                {
                  choice: [
                    {
                      element: {
                        name: 'nowhere',
                        namespace: 'urn:test:pick-one',
                        type: '{urn:test:pick-one}empty',
                      },
                    },
                    {
                      element: {
                        name: 'anywhere',
                        namespace: 'urn:test:pick-one',
                        type: '{urn:test:pick-one}empty',
                      },
                    },
                  ],
                },
              ],
            },
            {
              choice: [
                { element: { name: 'since', namespace: 'urn:test:pick-one', type: 'xs:dateTime' } },
                { element: { name: 'until', namespace: 'urn:test:pick-one', type: 'xs:dateTime' } },
              ],
              min: 0,
            },
            {
              choice: [
                {
                  sequence: [
                    { element: { name: 'a', namespace: 'urn:test:pick-one', type: 'xs:string' } },
                    { element: { name: 'b', namespace: 'urn:test:pick-one', type: 'xs:string' } },
                  ],
                },
                {
                  sequence: [
                    { element: { name: 'a', namespace: 'urn:test:pick-one', type: 'xs:string' } },
                    { element: { name: 'c', namespace: 'urn:test:pick-one', type: 'xs:string' } },
                  ],
                },
              ],
            },
          ],
        },
      },
    },
  ],
  types: [{ name: 'empty', base: 'xs:string', values: [''] }],
}
