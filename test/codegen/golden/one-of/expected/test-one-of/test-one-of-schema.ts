// Code generated from schema.xsd; DO NOT EDIT.
import type { SchemaTable } from 'typed-xmpp/node/v1'

/** The schema to the letter: what the classes beside it are validated by. */
export const testOneOfSchema: SchemaTable = {
  namespace: 'urn:test:one-of',
  elements: [
    {
      name: 'failure',
      type: {
        complex: true,
        content: {
          sequence: [
            {
              choice: [
                {
                  element: {
                    name: 'not-found',
                    namespace: 'urn:test:one-of',
                    type: '{urn:test:one-of}empty',
                  },
                },
                {
                  element: {
                    name: 'not-allowed',
                    namespace: 'urn:test:one-of',
                    type: '{urn:test:one-of}empty',
                  },
                },
                { ref: '{urn:test:one-of}busy' },
              ],
            },
            {
              choice: [
                {
                  element: {
                    name: 'mild',
                    namespace: 'urn:test:one-of',
                    type: '{urn:test:one-of}empty',
                  },
                },
                { element: { name: 'grave', namespace: 'urn:test:one-of', type: 'xs:string' } },
              ],
              min: 0,
            },
          ],
        },
      },
    },
    { name: 'busy', type: { complex: true } },
  ],
  types: [{ name: 'empty', base: 'xs:string', values: [''] }],
}
