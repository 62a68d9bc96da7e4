// One element of the vocabulary: checked against its term, then read into data.
import { annotationsNamespace, type QName } from '../components/qname.ts'
import type { Vocabulary } from '../components/vocabulary.ts'
import type { DiagnosticCode } from '../diagnostic-codes.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { attributeOf, elementsOf, type SourceElement, textOf } from '../read/source-element.ts'
import { didYouMean } from '../text/nearest.ts'
import { hasForm, type Term, terms } from './terms.ts'

/**
 * Reads one vocabulary element that stands in the annotation of `host`. Reports X1 (unknown
 * element), X2 (unknown attribute), X3 (bad value), X4 (missing attribute), X5 (wrong place) and
 * returns `undefined` after any of them.
 */
export function readTerm(
  element: SourceElement,
  host: string,
  diagnostics: Diagnostics,
): Partial<Vocabulary> | undefined {
  const { localName, location, qualifiedName } = element
  const term = terms.get(localName)
  if (element.namespace !== annotationsNamespace || term === undefined) {
    const message = `<${qualifiedName}> is not in the annotation vocabulary`
    const hint =
      element.namespace === annotationsNamespace
        ? didYouMean(localName, terms.keys())
        : `This version of the vocabulary is ${annotationsNamespace}.`
    diagnostics.error('X1', message, location, hint)
    return undefined
  }
  if (!checkTerm(element, term, host, diagnostics)) return undefined
  return toData(element, diagnostics)
}

function checkTerm(
  element: SourceElement,
  term: Term,
  host: string,
  diagnostics: Diagnostics,
): boolean {
  const { qualifiedName, location } = element
  let sound = true
  const fault = (code: DiagnosticCode, message: string, at = location, hint?: string): void => {
    diagnostics.error(code, message, at, hint)
    sound = false
  }
  if (!term.hosts.includes(host)) {
    const hint = `It belongs to ${term.hosts.map((each) => `xs:${each}`).join(' or ')}.`
    fault('X5', `<${qualifiedName}> cannot annotate xs:${host}`, location, hint)
  }
  if (elementsOf(element).length > 0 || textOf(element).trim() !== '') {
    fault('X3', `<${qualifiedName}> has content`, location, 'It says everything in attributes.')
  }
  const known = new Map(Object.entries(term.attributes))
  for (const attribute of element.attributes) {
    const { namespace, localName, value } = attribute
    if (namespace !== '') continue
    const expected = known.get(localName)
    if (expected === undefined) {
      const message = `<${qualifiedName}> has no attribute '${localName}'`
      fault('X2', message, attribute.location, didYouMean(localName, known.keys()))
    } else if (!hasForm(collapse(value), expected.form)) {
      const message = `${localName}="${value.slice(0, 60)}" is not ${expected.form.description}`
      fault('X3', message, attribute.location)
    }
  }
  for (const [name, { required }] of known) {
    if (!required || attributeOf(element, name) !== undefined) continue
    fault('X4', `<${qualifiedName}> needs the attribute '${name}'`)
  }
  return sound
}

function toData(element: SourceElement, diagnostics: Diagnostics): Partial<Vocabulary> | undefined {
  const { location, localName } = element
  const text = (name: string): string => collapse(attributeOf(element, name)?.value ?? '')
  const given = <Name extends string>(...names: Name[]): { [Each in Name]?: string } => {
    const present = names.filter((name) => attributeOf(element, name) !== undefined)
    return Object.fromEntries(present.map((name) => [name, text(name)])) as {
      [Each in Name]?: string
    }
  }
  switch (localName) {
    case 'specification': {
      const name = text('name')
      const folder = name.toLowerCase().replaceAll(' ', '')
      const rest = given('title', 'version', 'status', 'url')
      return { specification: { location, name, folder, ...rest } }
    }
    case 'module':
      return { module: { location, name: text('name'), ...given('prefix') } }
    case 'shared':
      return { shared: { location, namespaces: words(text('namespaces')) } }
    case 'class':
      return { class: { location, ...given('name', 'extends', 'section') } }
    case 'stands':
      return { stands: { location, in: words(text('in')) } }
    case 'answer': {
      const request = text('request') === 'set' ? 'set' : 'get'
      const written = attributeOf(element, 'with')
      if (written === undefined) return { answers: [{ location, request }] }
      const name = expand(collapse(written.value), element)
      if (name !== undefined) return { answers: [{ location, request, with: name }] }
      const message = `the prefix of '${written.value.trim()}' is not declared`
      diagnostics.error('X3', message, written.location)
      return undefined
    }
    case 'property':
      return { property: { location, ...given('name', 'plural') } }
    case 'value':
      return { value: { location, type: text('type') } }
    case 'fold':
      return { fold: { location, attribute: text('attribute') } }
    case 'one-of':
      return { oneOf: { location, name: text('name'), ...given('text') } }
    case 'order':
      return { order: { location, significant: /^(?:true|1)$/.test(text('significant')) } }
    case 'texts':
      return { texts: { location, shortcut: text('shortcut') } }
    case 'accepts':
      return { accepts: { location, contexts: words(text('context')) } }
    default:
      throw new Error(`the term '${localName}' is declared but not read`)
  }
}

// An unprefixed name is in the default namespace, as in the attributes of the schema language.
function expand(name: string, element: SourceElement): QName | undefined {
  const [prefix, localName] = name.includes(':') ? name.split(':') : ['', name]
  const namespace = element.bindings.get(prefix ?? '')
  if (namespace === undefined && prefix !== '') return undefined
  return { namespace: namespace ?? '', localName: localName ?? '' }
}

function collapse(text: string): string {
  return text.trim().replace(/[ \t\r\n]+/g, ' ')
}

function words(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ')
}
