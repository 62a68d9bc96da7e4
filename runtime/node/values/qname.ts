import { isNCName } from '../../xml/characters.ts'
import { unacceptable, type ValueMapping } from './value-mapping.ts'

/** A qualified name as a value: what a prefix stood for where it was read, and the local name. */
export interface QName {
  /** The namespace, `''` for none. */
  readonly namespace: string
  readonly localName: string
}

/**
 * `xs:QName`. The text given to `parse` and made by `format` is not what stands on the wire but
 * `{namespace}local`: only the reader and the writer know the prefixes in scope.
 */
export const qnameMapping: ValueMapping<QName> = {
  expected: 'a qualified name',
  parse: (text) => {
    const end = text.lastIndexOf('}')
    const localName = text.slice(end + 1)
    if (!text.startsWith('{') || end < 0 || !isNCName(localName)) return undefined
    return { namespace: text.slice(1, end), localName }
  },
  format: (value) => `{${value.namespace}}${value.localName}`,
  isExact: (text, value) => text === qnameMapping.format(value),
  accept: (input) => {
    if (typeof input !== 'object' || input === null) throw unacceptable('a QName', input)
    const { namespace, localName } = input as Partial<QName>
    if (typeof namespace !== 'string' || typeof localName !== 'string') {
      throw unacceptable('a QName', input)
    }
    // Without a prefix it would be read as one of the default namespace.
    if (namespace === '') throw new TypeError('expected a QName with a namespace')
    if (isNCName(localName)) return { namespace, localName }
    throw new TypeError(`expected a QName, ${JSON.stringify(localName)} is no name`)
  },
  equals: (a, b) => a.namespace === b.namespace && a.localName === b.localName,
}
