/** The XML core: what other layers use of it. */
export { isCharacter, isNCName } from './characters.ts'
export {
  type Attribute,
  type AttributesInit,
  type Content,
  Element,
  type ElementJson,
  type ElementNotation,
  elementFromJson,
} from './element.ts'
export { defaultLimits, preAuthLimits, type XmlLimits } from './limits.ts'
export {
  internName,
  localNameOf,
  namesEpoch,
  namespaceOf,
  OVERFLOW_BASE,
  xmlNamespace,
  xmlnsNamespace,
} from './names.ts'
export { parseElement } from './parse-element.ts'
export { readElement } from './read-element.ts'
export { checkName, encodeXml, escapeAttribute, escapeText, writeElement } from './serialise.ts'
export {
  type ByteDecoder,
  CDATA,
  CLOSE,
  DECLARES,
  NON_ASCII,
  NORMALISE,
  OPEN,
  REFERENCE,
  SPACE,
  Tape,
  TEXT,
} from './tape.ts'
export {
  Tokenizer,
  type TokenizerOptions,
  type TokenizerWork,
  type TokenSink,
} from './tokenizer.ts'
export { isXmlError, type XmlCondition, XmlError } from './xml-error.ts'
