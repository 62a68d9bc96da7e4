// Code generated from schema.xsd; DO NOT EDIT.
import type { SchemaTable } from 'typed-xmpp/node/v1'

/** The schema to the letter: what the classes beside it are validated by. */
export const testRepeatedSchema: SchemaTable = {
  namespace: 'urn:test:repeated',
  elements: [
    {
      name: 'steps',
      type: {
        complex: true,
        content: {
          choice: [
            {
              element: {
                name: 'walk',
                namespace: 'urn:test:repeated',
                type: {
                  complex: true,
                  attributes: [{ name: 'metres', type: 'xs:unsignedInt', required: true }],
                },
              },
            },
            { element: { name: 'say', namespace: 'urn:test:repeated', type: 'xs:string' } },
            {
              element: {
                name: 'rest',
                namespace: 'urn:test:repeated',
                type: '{urn:test:repeated}empty',
              },
            },
            { ref: '{urn:test:repeated}steps' },
          ],
          max: -1,
        },
      },
    },
    {
      name: 'pairs',
      type: {
        complex: true,
        content: {
          sequence: [
            { element: { name: 'key', namespace: 'urn:test:repeated', type: 'xs:string' } },
            {
              element: { name: 'value', namespace: 'urn:test:repeated', type: 'xs:string' },
              min: 0,
            },
          ],
          min: 0,
          max: -1,
        },
      },
    },
    {
      name: 'bag',
      type: {
        complex: true,
        content: {
          choice: [
            { element: { name: 'label', namespace: 'urn:test:repeated', type: 'xs:string' } },
            {
              element: { name: 'item', namespace: 'urn:test:repeated', type: 'xs:string' },
              max: -1,
            },
            {
              element: {
                name: 'open',
                namespace: 'urn:test:repeated',
                type: '{urn:test:repeated}empty',
              },
            },
          ],
          min: 0,
          max: -1,
        },
      },
    },
    {
      name: 'words',
      type: {
        complex: true,
        content: {
          sequence: [
            { element: { name: 'word', namespace: 'urn:test:repeated', type: 'xs:string' } },
            { any: { not: ['urn:test:repeated', ''], process: 'lax' }, min: 0 },
          ],
          max: -1,
        },
      },
    },
  ],
  types: [{ name: 'empty', base: 'xs:string', values: [''] }],
}
