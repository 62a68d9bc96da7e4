// Every xs:annotation of a document: its prose and its vocabulary.
import type { Annotation } from '../components/annotation.ts'
import { annotationsNamespace, xmlNamespace, xsdNamespace } from '../components/qname.ts'
import type { AnswerAnnotation, Vocabulary } from '../components/vocabulary.ts'
import type { Diagnostic, Diagnostics } from '../diagnostics.ts'
import type { SourceDocument } from '../read/read-schema.ts'
import { elementsOf, type SourceElement, textOf } from '../read/source-element.ts'
import { readTerm } from './read-term.ts'

/** The annotations of a document, by the element they stand in. */
export type AnnotationIndex = ReadonlyMap<SourceElement, Annotation>

/**
 * Reads all annotations of a document; faults of the vocabulary are reported under X1 to X6. A document
 * that a process keeps is read once.
 */
export function readAnnotations(
  { root }: SourceDocument,
  diagnostics: Diagnostics,
): AnnotationIndex {
  let known = knownIndexes.get(root)
  if (known === undefined) {
    const own = diagnostics.fork()
    known = { index: indexOf(root, own), findings: own.list }
    knownIndexes.set(root, known)
  }
  diagnostics.adopt(known.findings)
  return known.index
}

const knownIndexes = new WeakMap<
  SourceElement,
  { readonly index: AnnotationIndex; readonly findings: readonly Diagnostic[] }
>()

function indexOf(root: SourceElement, diagnostics: Diagnostics): AnnotationIndex {
  const index = new Map<SourceElement, Annotation>()
  const visit = (host: SourceElement): void => {
    const children = elementsOf(host)
    const written = children.filter(isAnnotation)
    const [first] = written
    if (first !== undefined) {
      index.set(host, {
        location: first.location,
        documentation: written.flatMap(documentationOf),
        vocabulary: vocabularyOf(written, host.localName, diagnostics),
      })
    }
    for (const child of children) if (!isAnnotation(child)) visit(child)
  }
  visit(root)
  return index
}

function isAnnotation({ namespace, localName }: SourceElement): boolean {
  return namespace === xsdNamespace && localName === 'annotation'
}

function documentationOf(annotation: SourceElement): readonly string[] {
  const written = elementsOf(annotation).filter((each) => each.localName === 'documentation')
  const english = written.filter((each) => /^en(?:-|$)/i.test(languageOf(each) ?? 'en'))
  return (english.length > 0 ? english : written).flatMap((each) =>
    textOf(each)
      .split(/\n[ \t\r]*\n/)
      .map((paragraph) => paragraph.trim().replace(/\s+/g, ' '))
      .filter((paragraph) => paragraph !== ''),
  )
}

function languageOf(element: SourceElement): string | undefined {
  return element.attributes.find(
    ({ namespace, localName }) => namespace === xmlNamespace && localName === 'lang',
  )?.value
}

function vocabularyOf(
  annotations: readonly SourceElement[],
  host: string,
  diagnostics: Diagnostics,
): Vocabulary {
  let vocabulary: Vocabulary = {}
  for (const element of annotations.flatMap(elementsOf).flatMap(termsOf)) {
    const said = readTerm(element, host, diagnostics)
    if (said === undefined) continue
    if (repeats(vocabulary, said)) {
      const message = `<${element.qualifiedName}> is said twice`
      diagnostics.error('X6', message, element.location, 'Keep one of them.')
      continue
    }
    const answers = [...(vocabulary.answers ?? []), ...(said.answers ?? [])]
    vocabulary = { ...vocabulary, ...said, ...(answers.length > 0 ? { answers } : {}) }
  }
  return vocabulary
}

function termsOf(appinfo: SourceElement): readonly SourceElement[] {
  if (appinfo.localName !== 'appinfo') return []
  return elementsOf(appinfo).filter(({ namespace }) => namespace.startsWith(vocabularyFamily))
}

function repeats(vocabulary: Vocabulary, said: Partial<Vocabulary>): boolean {
  const [answer] = said.answers ?? []
  if (answer !== undefined) {
    return vocabulary.answers?.some((other) => isSameAnswer(other, answer)) ?? false
  }
  return Object.keys(said).some((key) => key in vocabulary)
}

// Different answers to one type of request are alternatives.
function isSameAnswer(a: AnswerAnnotation, b: AnswerAnnotation): boolean {
  const isSameName =
    a.with?.namespace === b.with?.namespace && a.with?.localName === b.with?.localName
  return a.request === b.request && isSameName
}

// Every version of the vocabulary, so that a document written for another one is told so.
const vocabularyFamily = annotationsNamespace.replace(/[0-9]+$/, '')
