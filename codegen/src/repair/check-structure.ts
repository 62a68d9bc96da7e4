// What stands where the schema language has no place for it: reported under its code and taken out
// of the tree, so that the passes behind meet only schemas.
import { annotationsNamespace, xsdNamespace } from '../components/qname.ts'
import type { DiagnosticCode } from '../diagnostic-codes.ts'
import type { Diagnostics } from '../diagnostics.ts'
import type { SourceAttribute, SourceElement, SourceNode } from '../read/source-element.ts'
import { isQualified } from '../resolve/read-scope.ts'
import { didYouMean } from '../text/nearest.ts'
import { type Production, productionOf, schemaElementNames } from './grammar.ts'
import type { RepairPass } from './repair-pass.ts'

/** Takes out misplaced elements (S3 to S10), text (S10) and attributes (A1). */
export const checkStructure: RepairPass = {
  codes: ['A1', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S10', 'S11'],
  run: (document, diagnostics) => {
    // What a published document says there cannot be changed by who reads it.
    const severity = document.published === undefined ? 'error' : 'warning'
    const ignored = isQualified(document) ? [...unchecked, ...identity] : unchecked
    check(document.root, undefined, { diagnostics, severity, ignored: new Set(ignored) })
  },
}

interface Reporting {
  readonly diagnostics: Diagnostics
  /** How bad it is that something is taken out. */
  readonly severity: 'error' | 'warning'
  /** What is taken out with a note. */
  readonly ignored: ReadonlySet<string>
}

function check(element: SourceElement, parent: string | undefined, report: Reporting): void {
  const production = productionOf(element.localName, parent)
  if (production === undefined) return
  element.attributes = element.attributes.filter((attribute) =>
    checkAttribute(element, attribute, production, report),
  )
  if (element.localName === 'appinfo' || element.localName === 'documentation') return
  element.children = element.children.filter((child) =>
    checkChild(element, child, production, report),
  )
  for (const child of element.children) {
    if (child.kind === 'element') check(child, element.localName, report)
  }
}

function checkAttribute(
  element: SourceElement,
  attribute: SourceAttribute,
  production: Production,
  report: Reporting,
): boolean {
  const { namespace, localName, qualifiedName, location } = attribute
  if (namespace !== '' && namespace !== xsdNamespace) return true
  if (namespace === '' && production.attributes.has(localName)) return true
  const message = `the attribute '${qualifiedName}' is not allowed on <${element.qualifiedName}>`
  report.diagnostics.warning('A1', message, location, didYouMean(localName, production.attributes))
  return false
}

function checkChild(
  element: SourceElement,
  child: SourceNode,
  production: Production,
  report: Reporting,
): boolean {
  if (child.kind === 'text') {
    const text = child.text.trim()
    if (text !== '') {
      const message = `text in <${element.qualifiedName}>: '${text.slice(0, 30)}'`
      const hint = 'Text belongs into xs:annotation/xs:documentation.'
      report.diagnostics[report.severity]('S10', message, child.location, hint)
    }
    return false
  }
  const { namespace, localName, qualifiedName, location } = child
  if (namespace === xsdNamespace && production.children.has(localName)) {
    noteLiberty(element, child, report)
    return !report.ignored.has(localName)
  }
  const [code, hint] =
    namespace === xsdNamespace ? misplaced(element.localName, child) : foreign(child)
  report.diagnostics[report.severity](
    code,
    `<${qualifiedName}> is not allowed in <${element.qualifiedName}>`,
    location,
    hint,
  )
  return false
}

function noteLiberty(parent: SourceElement, child: SourceElement, report: Reporting): void {
  const { localName, qualifiedName, location } = child
  if (report.ignored.has(localName)) {
    const message = `<${qualifiedName}> is not checked by generated code`
    report.diagnostics.note('S11', message, location)
  }
  const isGroup = parent.localName === 'sequence' || parent.localName === 'choice'
  if (localName === 'all' && isGroup) {
    report.diagnostics.note(
      'S8',
      `<${qualifiedName}> stands inside <${parent.qualifiedName}>`,
      location,
    )
  }
}

// Constraints that say nothing about the shape of a class.
const unchecked: readonly string[] = [
  'notation',
  'assert',
  'assertion',
  'alternative',
  'explicitTimezone',
]

// The schemas of XMPP have no tables by which keys could be checked.
const identity: readonly string[] = ['unique', 'key', 'keyref']

function misplaced(
  parent: string,
  child: SourceElement,
): readonly [code: DiagnosticCode, hint: string | undefined] {
  const name = child.localName
  const isGroup = /^(all|choice|sequence|group)$/.test(name)
  const isAttribute = /^(attribute|attributeGroup|anyAttribute)$/.test(name)
  const isType = name === 'simpleType' || name === 'complexType'
  if (parent === 'complexType' && (name === 'element' || name === 'any')) {
    return ['S3', 'Put an xs:sequence around it.']
  }
  const isContent = isGroup || isAttribute || name === 'element' || name === 'any'
  if (parent === 'element' && isContent) return ['S4', 'Put an xs:complexType around it.']
  if (parent === 'simpleContent' && (isAttribute || isGroup || name === 'element')) {
    return ['S5', 'Put an xs:extension with a base around it.']
  }
  if (name === 'restriction' || name === 'extension') {
    return ['S6', 'Derivations stand in xs:simpleType, xs:simpleContent or xs:complexContent.']
  }
  if (productionOf('restriction', 'simpleType')?.children.has(name) && !isType) {
    return ['S6', 'Facets stand in an xs:restriction.']
  }
  if (isType) return ['S7', 'Types stand at the top of the schema or in one element or attribute.']
  return ['S10', didYouMean(name, schemaElementNames())]
}

function foreign(child: SourceElement): readonly [code: DiagnosticCode, hint: string] {
  if (child.namespace === annotationsNamespace) {
    return ['X5', 'Annotations stand in xs:annotation/xs:appinfo.']
  }
  return ['S10', `Elements of a schema are in the namespace ${xsdNamespace}.`]
}
