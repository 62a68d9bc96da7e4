// Content without what has to stand around it: particles right in a complex type (S3), content or
// attributes right in an element (S4), or in simple content (S5), derivations and facets without
// their type (S6).
import type { DiagnosticCode } from '../diagnostic-codes.ts'
import type { Diagnostics } from '../diagnostics.ts'
import {
  attributeOf,
  elementsOf,
  type SourceAttribute,
  type SourceElement,
} from '../read/source-element.ts'
import type { RepairPass } from './repair-pass.ts'
import {
  everyElement,
  isAttribute,
  isFacet,
  isGroup,
  isTerm,
  made,
  madeAttribute,
  removeAttribute,
  replaceChildren,
  schemaName,
  setAttribute,
} from './rewrite.ts'

/** Puts around such content what it needs. */
export const wrapContent: RepairPass = {
  codes: ['S3', 'S4', 'S5', 'S6'],
  run: (document, diagnostics) => {
    // From the outside in: what one step moves, the next one sees in its new place.
    for (const step of steps) everyElement(document.root, (each) => step(each, diagnostics))
  },
}

type Step = (element: SourceElement, diagnostics: Diagnostics) => void

const steps: readonly Step[] = [
  wrapFacets,
  wrapInElement,
  wrapDerivation,
  unwrapComplexContent,
  wrapInSimpleContent,
  wrapParticles,
]

// Facets in a simple type, or right in an element or attribute.
function wrapFacets(element: SourceElement, diagnostics: Diagnostics): void {
  const { localName } = element
  const isHost = localName === 'element' || localName === 'attribute'
  if (isHost) {
    const derivations = elementsOf(element).filter(isSimpleDerivation)
    if (derivations.length > 0 && !(localName === 'element' && isComplex(element))) {
      report('S6', derivations, element, 'Put an xs:simpleType around it.', diagnostics)
      replaceChildren(element, derivations, [made('simpleType', element, derivations.slice(0, 1))])
    }
  }
  if (localName !== 'simpleType' && !isHost) return
  const facets = elementsOf(element).filter(isFacet)
  // A simple type that says what is said of a restriction: its base.
  const from = isHost ? 'type' : 'base'
  const stated = attributeOf(element, from)
  if (facets.length === 0) {
    if (!isHost && stated !== undefined) giveBase(element, stated, diagnostics)
    return
  }
  const around = isHost || stated === undefined ? '' : ` with base="${stated.value.slice(0, 60)}"`
  report('S6', facets, element, `Put an xs:restriction${around} around it.`, diagnostics)
  const base = stated?.value ?? schemaName('string', element)
  const restriction = made('restriction', element, facets, [madeAttribute('base', base, element)])
  removeAttribute(element, from)
  const wrapped = isHost ? made('simpleType', element, [restriction]) : restriction
  replaceChildren(element, facets, [wrapped])
}

// A base on the type itself: of the derivation inside, or of one that adds nothing.
function giveBase(type: SourceElement, base: SourceAttribute, diagnostics: Diagnostics): void {
  const derivation = elementsOf(type).find(isSimpleDerivation)
  const message = `'base' stands on <${type.qualifiedName}>`
  diagnostics.warning('S6', message, base.location, 'It is an attribute of xs:restriction.')
  removeAttribute(type, 'base')
  if (derivation === undefined) {
    const said = [madeAttribute('base', base.value, type)]
    type.children.push(made('restriction', type, [], said))
  } else if (isRestriction(derivation) && attributeOf(derivation, 'base') === undefined) {
    setAttribute(derivation, 'base', base.value)
  }
}

// Particles, attributes or complex content right in an element.
function wrapInElement(element: SourceElement, diagnostics: Diagnostics): void {
  if (element.localName !== 'element') return
  const content = elementsOf(element).filter(
    (each) =>
      isGroup(each) || isTerm(each) || isAttribute(each) || isContent(each) || isExtension(each),
  )
  if (content.length === 0) return
  report('S4', content, element, 'Put an xs:complexType around it.', diagnostics)
  const type = elementsOf(element).find((each) => each.localName === 'complexType')
  if (type === undefined) {
    replaceChildren(element, content, [made('complexType', element, content)])
    return
  }
  replaceChildren(element, content, [])
  for (const each of content) type.children.push(each)
}

// An extension or restriction right in a complex type.
function wrapDerivation(element: SourceElement, diagnostics: Diagnostics): void {
  if (element.localName !== 'complexType') return
  const children = elementsOf(element)
  const derivation = children.find((each) => isExtension(each) || each.localName === 'restriction')
  if (derivation === undefined) return
  const hasParticles = elementsOf(derivation).some((each) => isGroup(each) || isTerm(each))
  const name = hasParticles ? 'complexContent' : 'simpleContent'
  report('S6', [derivation], element, `Put an xs:${name} around it.`, diagnostics)
  const rest = children.filter(
    (each) => each !== derivation && (isAttribute(each) || isGroup(each) || isTerm(each)),
  )
  for (const each of rest) derivation.children.push(each)
  replaceChildren(element, [derivation, ...rest], [made(name, element, [derivation])])
}

// Attributes or particles right in complex content.
function unwrapComplexContent(element: SourceElement, diagnostics: Diagnostics): void {
  if (element.localName !== 'complexType') return
  const content = elementsOf(element).find((each) => each.localName === 'complexContent')
  if (content === undefined) return
  const loose = elementsOf(content).filter(
    (each) => isAttribute(each) || isGroup(each) || isTerm(each),
  )
  if (loose.length === 0) return
  report('S6', loose, content, 'Put an xs:extension with a base around it.', diagnostics)
  const derivation = elementsOf(content).find((each) => isExtension(each) || isRestriction(each))
  if (derivation === undefined) replaceChildren(element, [content], loose)
  else {
    replaceChildren(content, loose, [])
    for (const each of loose) derivation.children.push(each)
  }
}

// Attributes or particles right in simple content, or particles in its extension.
function wrapInSimpleContent(element: SourceElement, diagnostics: Diagnostics): void {
  if (element.localName !== 'complexType') return
  const content = elementsOf(element).find((each) => each.localName === 'simpleContent')
  if (content === undefined) return
  const derivation = elementsOf(content).find((each) => isExtension(each) || isRestriction(each))
  const particles = [content, derivation].flatMap((each) =>
    each === undefined ? [] : elementsOf(each).filter((child) => isGroup(child) || isTerm(child)),
  )
  const loose = elementsOf(content).filter(isAttribute)
  if (particles.length > 0) {
    report('S5', particles, content, 'Text beside elements is mixed content.', diagnostics)
    const attributes = derivation === undefined ? [] : elementsOf(derivation).filter(isAttribute)
    replaceChildren(element, [content], [...particles, ...loose, ...attributes])
    setAttribute(element, 'mixed', 'true')
    return
  }
  if (loose.length > 0) {
    report('S5', loose, content, 'Put an xs:extension with a base around it.', diagnostics)
    replaceChildren(content, loose, [])
  }
  if (derivation !== undefined) {
    for (const each of loose) derivation.children.push(each)
    return
  }
  if (loose.length === 0) {
    report('S5', [content], element, 'Put an xs:extension with a base into it.', diagnostics)
  }
  const base = madeAttribute('base', schemaName('string', element), content)
  content.children.push(made('extension', content, loose, [base]))
}

// Elements and wildcards right in a complex type or an extension. Nothing says their order.
function wrapParticles(element: SourceElement, diagnostics: Diagnostics): void {
  const { localName } = element
  const isHost = localName === 'complexType' || isExtension(element) || localName === 'group'
  if (!isHost || attributeOf(element, 'ref') !== undefined) return
  const terms = elementsOf(element).filter(isTerm)
  if (terms.length === 0) return
  report('S3', terms, element, 'Put an xs:sequence around it.', diagnostics)
  replaceChildren(element, terms, [made('all', element, terms)])
}

function report(
  code: DiagnosticCode,
  content: readonly SourceElement[],
  parent: SourceElement,
  hint: string,
  diagnostics: Diagnostics,
): void {
  const [first] = content
  if (first === undefined) return
  const message = `<${first.qualifiedName}> stands right in <${parent.qualifiedName}>`
  diagnostics.warning(code, message, first.location, hint)
}

function isComplex(element: SourceElement): boolean {
  return elementsOf(element).some((each) => isAttribute(each) || isGroup(each) || isTerm(each))
}

function isSimpleDerivation({ localName }: SourceElement): boolean {
  return localName === 'restriction' || localName === 'list' || localName === 'union'
}

function isRestriction({ localName }: SourceElement): boolean {
  return localName === 'restriction'
}

function isExtension({ localName }: SourceElement): boolean {
  return localName === 'extension'
}

function isContent({ localName }: SourceElement): boolean {
  return localName === 'simpleContent' || localName === 'complexContent'
}
