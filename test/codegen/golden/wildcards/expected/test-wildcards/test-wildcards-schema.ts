// Code generated from schema.xsd; DO NOT EDIT.
import type { SchemaTable } from 'typed-xmpp/node/v1'

/** The schema to the letter: what the classes beside it are validated by. */
export const testWildcardsSchema: SchemaTable = {
  namespace: 'urn:test:wildcards',
  elements: [
    {
      name: 'open',
      type: {
        complex: true,
        anyAttribute: { process: 'lax' },
        content: {
          sequence: [
            {
              element: { name: 'known', namespace: 'urn:test:wildcards', type: 'xs:string' },
              min: 0,
            },
            { any: { process: 'skip' }, min: 0, max: -1 },
          ],
        },
      },
    },
    {
      name: 'one',
      type: {
        complex: true,
        content: { sequence: [{ any: { not: ['urn:test:wildcards', ''], process: 'lax' } }] },
      },
    },
    {
      name: 'listed',
      type: {
        complex: true,
        content: {
          choice: [
            { any: { namespaces: ['urn:a'], process: 'lax' } },
            { any: { namespaces: ['urn:b', 'urn:c'], process: 'lax' }, max: 2 },
          ],
          min: 0,
        },
      },
    },
    {
      name: 'envelope',
      type: {
        complex: true,
        content: { sequence: [{ any: { process: 'lax' }, min: 0, max: -1 }] },
      },
    },
    { name: 'payload', type: { complex: true } },
    { name: 'anything' },
    {
      name: 'holder',
      type: {
        complex: true,
        content: { sequence: [{ element: { name: 'data', namespace: 'urn:test:wildcards' } }] },
      },
    },
  ],
}
