// Code generated from schema.xsd; DO NOT EDIT.
import type { SchemaTable } from 'typed-xmpp/node/v1'

/** The schema to the letter: what the classes beside it are validated by. */
export const testGroupsSchema: SchemaTable = {
  namespace: 'urn:test:groups',
  elements: [
    {
      name: 'event',
      type: {
        complex: true,
        attributes: [
          { name: 'id', type: 'xs:string', required: true },
          { name: 'private', type: 'xs:boolean', default: 'false' },
        ],
        content: {
          sequence: [
            {
              sequence: [
                { element: { name: 'start', namespace: 'urn:test:groups', type: 'xs:dateTime' } },
                {
                  element: { name: 'end', namespace: 'urn:test:groups', type: 'xs:dateTime' },
                  min: 0,
                },
              ],
            },
            {
              sequence: [
                { element: { name: 'room', namespace: 'urn:test:groups', type: 'xs:string' } },
                { element: { name: 'floor', namespace: 'urn:test:groups', type: 'xs:int' } },
              ],
              min: 0,
            },
            {
              sequence: [
                {
                  element: {
                    name: 'guest',
                    namespace: 'urn:test:groups',
                    type: { complex: true, attributes: [{ name: 'name', type: 'xs:string' }] },
                  },
                },
              ],
              min: 0,
              max: -1,
            },
          ],
        },
      },
    },
    { name: 'meeting', type: '{urn:test:groups}meeting' },
    {
      name: 'summit',
      type: {
        complex: true,
        base: '{urn:test:groups}meeting',
        by: 'extension',
        attributes: [
          { name: 'id', type: 'xs:string', required: true },
          { name: 'private', type: 'xs:boolean', default: 'false' },
          { name: 'year', type: 'xs:int' },
        ],
        content: {
          sequence: [
            {
              sequence: [
                {
                  element: {
                    name: 'topic',
                    namespace: 'urn:test:groups',
                    type: {
                      complex: true,
                      attributes: [{ name: 'name', type: 'xs:string', required: true }],
                    },
                  },
                },
              ],
            },
            {
              sequence: [
                {
                  element: { name: 'country', namespace: 'urn:test:groups', type: 'xs:string' },
                  max: -1,
                },
              ],
            },
          ],
        },
      },
    },
  ],
  types: [
    {
      name: 'meeting',
      complex: true,
      attributes: [
        { name: 'id', type: 'xs:string', required: true },
        { name: 'private', type: 'xs:boolean', default: 'false' },
      ],
      content: {
        sequence: [
          {
            element: {
              name: 'topic',
              namespace: 'urn:test:groups',
              type: {
                complex: true,
                attributes: [{ name: 'name', type: 'xs:string', required: true }],
              },
            },
          },
        ],
      },
    },
  ],
}
