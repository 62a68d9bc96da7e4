// The elements of the annotation vocabulary: where each may stand and what its attributes are. The
// same is written for authors, as a schema, in codegen/annotations.xsd; a test compares the two.

/** One element of the vocabulary. */
export interface Term {
  /** The schema elements in whose annotation it may stand. */
  readonly hosts: readonly string[]
  readonly attributes: Readonly<Record<string, TermAttribute>>
  /** Whether one annotation may hold several. */
  readonly repeatable?: boolean
}

/** An attribute of a vocabulary element. */
export interface TermAttribute {
  readonly required: boolean
  readonly form: Form
}

/** What the value of an attribute looks like. */
export interface Form {
  /** What it is, for messages: `is not …`. */
  readonly description: string
  readonly pattern: RegExp
}

const maxLength = 200

const forms = {
  text: form('text without control characters', /^[^\p{Cc}]+$/u),
  specification: form(
    "the short name of a specification, like 'XEP-0030' or 'RFC 6120'",
    /^[A-Za-z][A-Za-z0-9]*(?:[ -][A-Za-z0-9]+)*$/,
  ),
  version: form("a version, like '1.2.0'", /^[0-9A-Za-z][0-9A-Za-z.+-]*$/),
  url: form('an http or https address', /^https?:\/\/[^\s"'<>\\^`{|}*]+$/),
  slug: form(
    "a file name of lower-case words, like 'disco-info'",
    /^(?!(?:index|everything|manifest|con|prn|aux|nul|com[0-9]|lpt[0-9])$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
  ),
  className: form("a class name, like 'DiscoInfo'", /^[A-Z][A-Za-z0-9]*$/),
  propertyName: form("a property name, like 'identity'", /^[a-z][A-Za-z0-9]*$/),
  section: form("a section number, like '3.1'", /^[0-9A-Za-z]+(?:\.[0-9A-Za-z]+)*$/),
  contexts: form(
    "contexts separated by spaces, like 'message iq-get'",
    /^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?: |$))+$/,
  ),
  noneOrContexts: form(
    "contexts separated by spaces, like 'message iq-get', or empty",
    /^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?: |$))*$/,
  ),
  namespaces: form('namespaces separated by spaces', /^[^\s"<>\\^`{|}]+(?: [^\s"<>\\^`{|}]+)*$/),
  request: form("'get' or 'set'", /^(?:get|set)$/),
  name: form('the name of an element', /^[\p{L}_][\p{L}\p{N}_.-]*(?::[\p{L}_][\p{L}\p{N}_.-]*)?$/u),
  attributeName: form('the name of an attribute', /^[\p{L}_][\p{L}\p{N}_.-]*$/u),
  valueType: form("a value type, like 'jid'", /^[a-z][A-Za-z0-9]*$/),
  boolean: form("'true' or 'false'", /^(?:true|false|1|0)$/),
} as const

/** The vocabulary, by local name. */
export const terms: ReadonlyMap<string, Term> = new Map<string, Term>([
  [
    'specification',
    {
      hosts: ['schema'],
      attributes: {
        name: required(forms.specification),
        title: optional(forms.text),
        version: optional(forms.version),
        status: optional(forms.text),
        url: optional(forms.url),
      },
    },
  ],
  [
    'module',
    {
      hosts: ['schema'],
      attributes: { name: required(forms.slug), prefix: optional(forms.className) },
    },
  ],
  ['shared', { hosts: ['schema'], attributes: { namespaces: required(forms.namespaces) } }],
  [
    'class',
    {
      hosts: ['element', 'complexType'],
      attributes: {
        name: optional(forms.className),
        extends: optional(forms.className),
        section: optional(forms.section),
      },
    },
  ],
  ['stands', { hosts: ['element'], attributes: { in: required(forms.noneOrContexts) } }],
  [
    'answer',
    {
      hosts: ['element'],
      attributes: { request: required(forms.request), with: optional(forms.name) },
      repeatable: true,
    },
  ],
  [
    'property',
    {
      hosts: ['element', 'attribute', 'choice', 'any'],
      attributes: { name: optional(forms.propertyName), plural: optional(forms.propertyName) },
    },
  ],
  [
    'value',
    {
      hosts: ['element', 'attribute', 'simpleType'],
      attributes: { type: required(forms.valueType) },
    },
  ],
  ['fold', { hosts: ['element'], attributes: { attribute: required(forms.attributeName) } }],
  [
    'one-of',
    {
      hosts: ['choice'],
      attributes: { name: required(forms.propertyName), text: optional(forms.propertyName) },
    },
  ],
  ['order', { hosts: ['choice'], attributes: { significant: required(forms.boolean) } }],
  ['texts', { hosts: ['element'], attributes: { shortcut: required(forms.propertyName) } }],
  ['accepts', { hosts: ['any'], attributes: { context: required(forms.contexts) } }],
])

function form(description: string, pattern: RegExp): Form {
  return { description, pattern }
}

function required(attribute: Form): TermAttribute {
  return { required: true, form: attribute }
}

function optional(attribute: Form): TermAttribute {
  return { required: false, form: attribute }
}

/** Whether a value has a form; long values are refused unread, patterns stay cheap. */
export function hasForm(value: string, { pattern }: Form): boolean {
  return value.length <= maxLength && pattern.test(value)
}
