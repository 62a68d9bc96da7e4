// Code generated from schema.xsd; DO NOT EDIT.
import type { SchemaTable } from 'typed-xmpp/node/v1'

/** The schema to the letter: what the classes beside it are validated by. */
export const testMixedSchema: SchemaTable = {
  namespace: 'urn:test:mixed',
  elements: [
    {
      name: 'p',
      type: {
        complex: true,
        attributes: [{ name: 'class', type: 'xs:NMTOKENS' }],
        content: {
          choice: [
            { element: { name: 'em', namespace: 'urn:test:mixed', type: 'xs:string' } },
            { element: { name: 'br', namespace: 'urn:test:mixed', type: { complex: true } } },
            { ref: '{urn:test:mixed}span' },
          ],
          min: 0,
          max: -1,
        },
        mixed: true,
      },
    },
    {
      name: 'span',
      type: {
        complex: true,
        content: { sequence: [{ any: { process: 'lax' }, min: 0, max: -1 }] },
        mixed: true,
      },
    },
    {
      name: 'plain',
      type: {
        complex: true,
        attributes: [{ name: 'a', type: 'xs:string' }],
        content: { sequence: [] },
        mixed: true,
      },
    },
  ],
}
