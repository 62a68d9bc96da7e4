// Keys and references to them (XSD 1.1 §3.11.2), and the subset of XPath that they use (§3.11.6.2).
import type { IdentityConstraint, IdentityPath } from '../components/identity-constraint.ts'
import type { QName } from '../components/qname.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { attributeOf, elementsOf, type SourceElement } from '../read/source-element.ts'
import type { Scope } from './scope.ts'

/** The constraints that an element declaration carries. Reports A4 for those that cannot be read. */
export function identityConstraintsOf(
  source: SourceElement,
  scope: Scope,
  diagnostics: Diagnostics,
): readonly IdentityConstraint[] {
  return elementsOf(source).flatMap((each) => constraintOf(each, scope, diagnostics) ?? [])
}

function constraintOf(
  source: SourceElement,
  { targetNamespace }: Scope,
  diagnostics: Diagnostics,
): IdentityConstraint | undefined {
  const category = categories.find((each) => each === source.localName)
  if (category === undefined) return undefined
  const localName = attributeOf(source, 'name')?.value.trim() ?? ''
  const parts = elementsOf(source)
  const selector = pathsOf(
    parts.find((each) => each.localName === 'selector'),
    isElementStep,
  )
  const fields = parts
    .filter((each) => each.localName === 'field')
    .map((each) => pathsOf(each, isStep))
  const refer = attributeOf(source, 'refer')?.value.trim()
  const isWhole =
    localName !== '' &&
    selector !== undefined &&
    fields.length > 0 &&
    fields.every((each) => each !== undefined) &&
    (category === 'keyref') === (refer !== undefined)
  if (!isWhole) {
    const message = `<${source.qualifiedName}> lacks a name, a selector, a field, or what it refers to`
    const hint = 'It is not checked. Paths are made of names, *, /, // at the start, | and @.'
    diagnostics.warning('A4', message, source.location, hint)
    return undefined
  }
  return {
    category,
    name: { namespace: targetNamespace, localName },
    ...(refer !== undefined && { referencedKey: qnameOf(refer, source) }),
    selector,
    fields,
  }
}

const categories = ['key', 'unique', 'keyref'] as const

function pathsOf(
  source: SourceElement | undefined,
  isAllowed: (step: string, isLast: boolean) => boolean,
): readonly IdentityPath[] | undefined {
  const xpath = source && attributeOf(source, 'xpath')?.value
  if (source === undefined || xpath === undefined) return undefined
  const paths = xpath.split('|').map((each) => pathOf(each, source))
  const isReadable = paths.every(
    (path) =>
      path?.steps.every((step, index) => isAllowed(step, index === path.steps.length - 1)) === true,
  )
  return isReadable ? (paths as readonly IdentityPath[]) : undefined
}

/** One alternative; undefined for what is none. */
function pathOf(text: string, source: SourceElement): IdentityPath | undefined {
  const plain = text.replace(/[ \t\r\n]+/g, '')
  const deep = plain.startsWith('.//')
  const written = (deep ? plain.slice(3) : plain).split('/')
  const steps: string[] = []
  for (const each of written) {
    if (each === '.') continue
    const step = stepOf(each, source)
    if (step === undefined) return undefined
    steps.push(step)
  }
  return { deep, steps }
}

function stepOf(text: string, { bindings }: SourceElement): string | undefined {
  const parts = /^(@|attribute::|child::)?(?:([^:*@]+):)?([^:*@]+|\*)$/u.exec(text)
  if (parts === null) return undefined
  const [, axis, prefix, name = ''] = parts
  const namespace = prefix === undefined ? '' : bindings.get(prefix)
  if (namespace === undefined) return undefined
  if (name !== '*' && !/^[\p{L}_][\p{L}\p{N}\p{M}._·-]*$/u.test(name)) return undefined
  const expanded = name === '*' && prefix === undefined ? '*' : `{${namespace}}${name}`
  return axis === '@' || axis === 'attribute::' ? `@${expanded}` : expanded
}

function isElementStep(step: string): boolean {
  return !step.startsWith('@')
}

/** An attribute can only be the last. */
function isStep(step: string, isLast: boolean): boolean {
  return isLast || isElementStep(step)
}

function qnameOf(text: string, { bindings }: SourceElement): QName {
  const colon = text.indexOf(':')
  const namespace = bindings.get(colon < 0 ? '' : text.slice(0, colon)) ?? ''
  return { namespace, localName: text.slice(colon + 1) }
}
