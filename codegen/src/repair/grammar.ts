// Which elements and attributes each element of a schema may have (XSD 1.1 Part 1, appendix A), with
// two liberties that real schemas take and that have a clear meaning: `xs:all` may hold what any
// other group may, and may itself stand inside a group.

/** What may stand inside an element of the schema language. */
export interface Production {
  readonly attributes: ReadonlySet<string>
  readonly children: ReadonlySet<string>
  /** Children of which only one may stand there. */
  readonly single: ReadonlySet<string>
}

/** The production of an element in the XSD namespace. */
export function productionOf(
  localName: string,
  parent: string | undefined,
): Production | undefined {
  if (localName === 'restriction' && parent !== undefined) {
    return grammar.get(`restriction in ${parent}`) ?? grammar.get('restriction in simpleType')
  }
  if (localName === 'extension' && parent === 'simpleContent') {
    return grammar.get('extension in simpleContent')
  }
  return grammar.get(localName)
}

/** The names of all elements of the schema language. */
export function schemaElementNames(): readonly string[] {
  return elementNames
}

const groups = 'all choice sequence group'
const attributes = 'attribute attributeGroup anyAttribute'
const particles = `element any ${groups}`
const occurs = 'minOccurs maxOccurs'
const types = 'simpleType complexType'
const identity = 'unique key keyref'
const wildcardAttributes = 'namespace processContents notNamespace notQName'
const bounds = 'minExclusive minInclusive maxExclusive maxInclusive'
const facets = `${bounds} totalDigits fractionDigits length minLength maxLength enumeration whiteSpace pattern assertion explicitTimezone`
const globals = `element attribute ${types} group attributeGroup notation`
const compositions = 'include import redefine override'
const formDefaults = 'attributeFormDefault elementFormDefault'
const derivationDefaults = 'blockDefault finalDefault defaultAttributes xpathDefaultNamespace'
const content = `simpleContent complexContent ${groups}`

// [name, attributes, children, children of which there is at most one (in all)]
const rows: readonly (readonly [string, string, string, string?])[] = [
  [
    'schema',
    `targetNamespace version ${formDefaults} ${derivationDefaults}`,
    `${compositions} defaultOpenContent ${globals}`,
  ],
  ['include', 'schemaLocation', ''],
  ['import', 'namespace schemaLocation', ''],
  ['redefine', 'schemaLocation', `${types} group attributeGroup`],
  ['override', 'schemaLocation', globals],
  [
    'element',
    `name ref type substitutionGroup ${occurs} default fixed nillable abstract final block form targetNamespace`,
    `${types} alternative ${identity}`,
    types,
  ],
  [
    'attribute',
    'name ref type use default fixed form targetNamespace inheritable',
    'simpleType',
    'simpleType',
  ],
  [
    'complexType',
    'name mixed abstract final block defaultAttributesApply',
    `${content} openContent ${attributes} assert`,
    content,
  ],
  ['simpleContent', '', 'restriction extension', 'restriction extension'],
  ['complexContent', 'mixed', 'restriction extension', 'restriction extension'],
  ['extension', 'base', `openContent ${groups} ${attributes} assert`, groups],
  ['extension in simpleContent', 'base', `${attributes} assert`],
  ['restriction in complexContent', 'base', `openContent ${groups} ${attributes} assert`, groups],
  [
    'restriction in simpleContent',
    'base',
    `simpleType ${facets} ${attributes} assert`,
    'simpleType',
  ],
  ['restriction in simpleType', 'base', `simpleType ${facets}`, 'simpleType'],
  ['simpleType', 'name final', 'restriction list union', 'restriction list union'],
  ['list', 'itemType', 'simpleType', 'simpleType'],
  ['union', 'memberTypes', 'simpleType'],
  ['group', `name ref ${occurs}`, 'all choice sequence', 'all choice sequence'],
  ['attributeGroup', 'name ref', attributes],
  ['all', occurs, particles],
  ['choice', occurs, particles],
  ['sequence', occurs, particles],
  ['any', `${wildcardAttributes} ${occurs}`, ''],
  ['anyAttribute', wildcardAttributes, ''],
  ...facets
    .split(' ')
    .map((facet) => [facet, 'value fixed test xpathDefaultNamespace', ''] as const),
  ['alternative', 'test type xpathDefaultNamespace', types],
  ['assert', 'test xpathDefaultNamespace', ''],
  ['openContent', 'mode', 'any'],
  ['defaultOpenContent', 'appliesToEmpty mode', 'any'],
  ['notation', 'name public system', ''],
  ['unique', 'name ref', 'selector field'],
  ['key', 'name ref', 'selector field'],
  ['keyref', 'name ref refer', 'selector field'],
  ['selector', 'xpath xpathDefaultNamespace', ''],
  ['field', 'xpath xpathDefaultNamespace', ''],
  ['annotation', '', 'appinfo documentation'],
  ['appinfo', 'source', ''],
  ['documentation', 'source', ''],
]

const grammar: ReadonlyMap<string, Production> = new Map(
  rows.map(([name, attributeNames, children, single = '']) => [
    name,
    {
      attributes: words(`id ${attributeNames}`),
      children: words(name === 'annotation' ? children : `annotation ${children}`),
      single: words(single),
    },
  ]),
)

const elementNames: readonly string[] = [
  ...new Set([...grammar.keys()].map((key) => key.split(' ')[0] ?? key)),
]

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' ').filter((word) => word !== ''))
}
