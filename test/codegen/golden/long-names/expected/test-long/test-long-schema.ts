// Code generated from schema.xsd; DO NOT EDIT.
import type { SchemaTable } from 'typed-xmpp/node/v1'

/** The schema to the letter: what the classes beside it are validated by. */
export const testLongSchema: SchemaTable = {
  namespace: 'urn:test:long',
  elements: [
    {
      name: 'thisElementHasALongNameIndeed',
      type: {
        complex: true,
        attributes: [
          { name: 'a', type: 'xs:string', required: true },
          { name: 'b', type: 'xs:string', required: true },
        ],
        content: {
          sequence: [
            {
              element: {
                name: 'andItsChildHasOneToo',
                namespace: 'urn:test:long',
                type: {
                  complex: true,
                  attributes: [
                    {
                      name: 'thatNeedsSeveralAttributesToExceedTheLine',
                      type: 'xs:string',
                      required: true,
                    },
                    { name: 'allOfThemRequired', type: 'xs:string', required: true },
                    {
                      name: 'soTheBuilderIsWide',
                      type: '{urn:test:long}valuesOfAnEnumerationWithALongName',
                      required: true,
                    },
                  ],
                },
              },
              max: -1,
            },
            {
              choice: [
                {
                  element: {
                    name: 'theFirstKindOfChild',
                    namespace: 'urn:test:long',
                    type: { complex: true },
                  },
                },
                {
                  element: {
                    name: 'theSecondKindOfChild',
                    namespace: 'urn:test:long',
                    type: { complex: true },
                  },
                },
              ],
              min: 0,
              max: -1,
            },
            {
              any: {
                namespaces: [
                  'urn:test:the-first-of-three-namespaces',
                  'urn:test:the-second',
                  'urn:test:the-third-namespace',
                ],
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
      name: 'valuesOfAnEnumerationWithALongName',
      base: 'xs:NCName',
      values: ['oneValueThatIsLongEnoughToBreakTheLineOfTheUnion', 'anotherValueThatIsLongEnough'],
    },
  ],
}
