// Code generated from schemas/rfc6120/streams.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type {
  Builder,
  Content,
  Declaration,
  Jid,
  JidLike,
  Texts,
  TextsLike,
} from '../../runtime/node/v1.ts'
import type { StreamErrorCondition } from './stream-errors.ts'

const streamHeaderDeclaration: Declaration = {
  namespace: 'http://etherx.jabber.org/streams',
  name: 'stream',
  section: 'RFC 6120 §4.7',
  fields: {
    from: { kind: 'attribute', type: 'jid' },
    to: { kind: 'attribute', type: 'jid' },
    id: { kind: 'attribute' },
    version: { kind: 'attribute', facets: { patterns: ['[0-9]+\\.[0-9]+'] } },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
  },
  any: {},
}

/**
 * The header that opens a stream: the initiating entity sends one, the receiving entity answers
 * with its own. The element stays open for the life of the stream, and its end tag closes it (RFC
 * 6120 §4.2 to §4.7).
 *
 * `<stream xmlns='http://etherx.jabber.org/streams' from='…' …/>`
 *
 * @see [RFC 6120 §4.7](https://www.rfc-editor.org/rfc/rfc6120#section-4.7)
 */
export class StreamHeader extends Node<{
  wire: 'http://etherx.jabber.org/streams stream'
  init: StreamHeaderInit
  in: object
}> {
  static override readonly declaration: Declaration = streamHeaderDeclaration
  declare static readonly builder: () => StreamHeaderBuilder
  /**
   * Attribute `from`: Who opens the stream. A client states its bare JID only when TLS protects it;
   * a server states the domain it serves (RFC 6120 §4.7.1).
   */
  declare readonly from: Jid | undefined
  /**
   * Attribute `to`: Whom the stream is for: the domain of the account or of the other server; in
   * the answer the from address of the other header, if it had one (RFC 6120 §4.7.2).
   */
  declare readonly to: Jid | undefined
  /**
   * Attribute `id`: The receiving entity's name for the stream, unique and not to be guessed. Only
   * its header has one, a new one after each restart (RFC 6120 §4.7.3).
   */
  declare readonly id: string | undefined
  /**
   * Attribute `version`: The protocol version, 1.0 for RFC 6120. Its absence means 0.9, a peer
   * without features and SASL, as on a component's stream (RFC 6120 §4.7.5).
   */
  declare readonly version: string | undefined
  /**
   * Attribute `xml:lang`: The language of all that a person reads in this direction of the stream,
   * where nothing inside names another (RFC 6120 §4.7.4).
   */
  declare readonly lang: string | undefined

  constructor(init?: StreamHeaderInit, content?: Content) {
    super(content)
    const v = take(streamHeaderDeclaration, init)
    this.from = v[0]
    this.to = v[1]
    this.id = v[2]
    this.version = v[3]
    this.lang = v[4]
  }
}

/** What a new {@link StreamHeader} is made of. */
export interface StreamHeaderInit {
  /**
   * Attribute `from`: Who opens the stream. A client states its bare JID only when TLS protects it;
   * a server states the domain it serves (RFC 6120 §4.7.1).
   */
  readonly from?: JidLike | undefined
  /**
   * Attribute `to`: Whom the stream is for: the domain of the account or of the other server; in
   * the answer the from address of the other header, if it had one (RFC 6120 §4.7.2).
   */
  readonly to?: JidLike | undefined
  /**
   * Attribute `id`: The receiving entity's name for the stream, unique and not to be guessed. Only
   * its header has one, a new one after each restart (RFC 6120 §4.7.3).
   */
  readonly id?: string | undefined
  /**
   * Attribute `version`: The protocol version, 1.0 for RFC 6120. Its absence means 0.9, a peer
   * without features and SASL, as on a component's stream (RFC 6120 §4.7.5).
   */
  readonly version?: string | undefined
  /**
   * Attribute `xml:lang`: The language of all that a person reads in this direction of the stream,
   * where nothing inside names another (RFC 6120 §4.7.4).
   */
  readonly lang?: string | undefined
}

/** Builds a {@link StreamHeader}. */
export interface StreamHeaderBuilder extends Builder<never> {
  /**
   * Attribute `from`: Who opens the stream. A client states its bare JID only when TLS protects it;
   * a server states the domain it serves (RFC 6120 §4.7.1).
   */
  from(value: JidLike): this
  /**
   * Attribute `to`: Whom the stream is for: the domain of the account or of the other server; in
   * the answer the from address of the other header, if it had one (RFC 6120 §4.7.2).
   */
  to(value: JidLike): this
  /**
   * Attribute `id`: The receiving entity's name for the stream, unique and not to be guessed. Only
   * its header has one, a new one after each restart (RFC 6120 §4.7.3).
   */
  id(value: string): this
  /**
   * Attribute `version`: The protocol version, 1.0 for RFC 6120. Its absence means 0.9, a peer
   * without features and SASL, as on a component's stream (RFC 6120 §4.7.5).
   */
  version(value: string): this
  /**
   * Attribute `xml:lang`: The language of all that a person reads in this direction of the stream,
   * where nothing inside names another (RFC 6120 §4.7.4).
   */
  lang(value: string): this
  /**
   * Adds content: All that the stream carries: features, negotiation, stanzas and a last error. In
   * a running stream each arrives on its own, so a header by itself has none.
   */
  add(...content: Content): this
  build(): StreamHeader
}

const streamFeaturesDeclaration: Declaration = {
  namespace: 'http://etherx.jabber.org/streams',
  name: 'features',
  section: 'RFC 6120 §4.3.2',
  fields: {},
  any: { contexts: ['features'], namespaces: '##other' },
}

/**
 * What the receiving entity offers to negotiate next; it follows each of its headers. Empty, or
 * without a mandatory feature, it says that stanzas may be sent (RFC 6120 §4.3.2).
 *
 * `<features xmlns='http://etherx.jabber.org/streams'/>`
 *
 * @see [RFC 6120 §4.3.2](https://www.rfc-editor.org/rfc/rfc6120#section-4.3.2)
 */
export class StreamFeatures extends Node<{
  wire: 'http://etherx.jabber.org/streams features'
  init: StreamFeaturesInit
  in: { stream: true }
}> {
  static override readonly declaration: Declaration = streamFeaturesDeclaration
  declare static readonly builder: () => StreamFeaturesBuilder

  constructor(init?: StreamFeaturesInit, content?: Content<'features'>) {
    super(content)
    take(streamFeaturesDeclaration, init)
  }
}

/** What a new {@link StreamFeatures} is made of. */
export type StreamFeaturesInit = Readonly<Record<string, never>>

/** Builds a {@link StreamFeatures}. */
export interface StreamFeaturesBuilder extends Builder<never> {
  /**
   * Adds content: One feature, told by its element and namespace, such as STARTTLS, the SASL
   * mechanisms or resource binding.
   */
  add(...content: Content<'features'>): this
  build(): StreamFeatures
}

const streamErrorElementDeclaration: Declaration = {
  namespace: 'http://etherx.jabber.org/streams',
  name: 'error',
  section: 'RFC 6120 §4.9',
  fields: {
    condition: {
      kind: 'oneOf',
      names: [
        'bad-format',
        'bad-namespace-prefix',
        'conflict',
        'connection-timeout',
        'host-gone',
        'host-unknown',
        'improper-addressing',
        'internal-server-error',
        'invalid-from',
        'invalid-namespace',
        'invalid-xml',
        'not-authorized',
        'not-well-formed',
        'policy-violation',
        'remote-connection-failed',
        'reset',
        'resource-constraint',
        'restricted-xml',
        'see-other-host',
        'system-shutdown',
        'undefined-condition',
        'unsupported-encoding',
        'unsupported-feature',
        'unsupported-stanza-type',
        'unsupported-version',
        'xml-not-well-formed',
      ],
      namespace: 'urn:ietf:params:xml:ns:xmpp-streams',
      required: true,
    },
    host: { kind: 'oneOfText', of: 'condition' },
    texts: { kind: 'texts', name: 'text', namespace: 'urn:ietf:params:xml:ns:xmpp-streams' },
    text: { kind: 'shortcut', of: 'texts' },
  },
  ordered: true,
  any: { contexts: ['stream-error'] },
}

/**
 * Why the sender ends the stream. It cannot be recovered from: the end tag follows, and the
 * connection is closed (RFC 6120 §4.9).
 *
 * `<error xmlns='http://etherx.jabber.org/streams'>…<text/></error>`
 *
 * @see [RFC 6120 §4.9](https://www.rfc-editor.org/rfc/rfc6120#section-4.9)
 */
export class StreamErrorElement extends Node<{
  wire: 'http://etherx.jabber.org/streams error'
  init: StreamErrorElementInit
  in: { stream: true }
}> {
  static override readonly declaration: Declaration = streamErrorElementDeclaration
  declare static readonly builder: () => StreamErrorElementBuilder
  /**
   * Child, by its name, required: Why the stream ends, as one of the conditions that RFC 6120
   * §4.9.3 defines; each says in its own description when it is used. The text of see-other-host is
   * an address.
   */
  declare readonly condition: StreamErrorCondition
  /** Text of the child that `condition` names: What stands in `see-other-host`. */
  declare readonly host: string | undefined
  /**
   * Children `text`: Explains the error to a person, in the language that xml:lang names. Programs
   * decide by the condition alone; this is for logs and dialogs (RFC 6120 §4.9.2). One is usual.
   */
  declare readonly texts: Texts
  /**
   * Child `text`: Explains the error to a person, in the language that xml:lang names. Programs
   * decide by the condition alone; this is for logs and dialogs (RFC 6120 §4.9.2). One is usual.
   */
  declare readonly text: string | undefined

  constructor(init: StreamErrorElementInit, content?: Content<'stream-error'>) {
    super(content)
    const v = take(streamErrorElementDeclaration, init)
    this.condition = v[0]
    this.host = v[1]
    this.texts = v[2]
    this.text = v[3]
  }
}

/** What a new {@link StreamErrorElement} is made of. */
export interface StreamErrorElementInit {
  /**
   * Child, by its name, required: Why the stream ends, as one of the conditions that RFC 6120
   * §4.9.3 defines; each says in its own description when it is used. The text of see-other-host is
   * an address.
   */
  readonly condition: StreamErrorCondition
  /** Text of the child that `condition` names: What stands in `see-other-host`. */
  readonly host?: string | undefined
  /**
   * Children `text`: Explains the error to a person, in the language that xml:lang names. Programs
   * decide by the condition alone; this is for logs and dialogs (RFC 6120 §4.9.2). One is usual.
   */
  readonly texts?: TextsLike | undefined
  /**
   * Child `text`: Explains the error to a person, in the language that xml:lang names. Programs
   * decide by the condition alone; this is for logs and dialogs (RFC 6120 §4.9.2). One is usual.
   */
  readonly text?: string | undefined
}

/** Builds a {@link StreamErrorElement}; `build()` needs `condition` first. */
export interface StreamErrorElementBuilder<out Missing extends string = 'condition'>
  extends Builder<Missing> {
  /**
   * Child, by its name, required: Why the stream ends, as one of the conditions that RFC 6120
   * §4.9.3 defines; each says in its own description when it is used. The text of see-other-host is
   * an address.
   */
  condition(value: StreamErrorCondition): StreamErrorElementBuilder<Exclude<Missing, 'condition'>>
  /** Text of the child that `condition` names: What stands in `see-other-host`. */
  host(value: string): this
  /**
   * Children `text`: Explains the error to a person, in the language that xml:lang names. Programs
   * decide by the condition alone; this is for logs and dialogs (RFC 6120 §4.9.2). One is usual.
   */
  texts(value: TextsLike): this
  /**
   * Child `text`: Explains the error to a person, in the language that xml:lang names. Programs
   * decide by the condition alone; this is for logs and dialogs (RFC 6120 §4.9.2). One is usual.
   */
  text(value: string): this
  /**
   * Adds content: A condition of the application that says more than the defined one, in a
   * namespace of its own (RFC 6120 §4.9.4).
   */
  add(...content: Content<'stream-error'>): this
  build(this: StreamErrorElementBuilder<never>): StreamErrorElement
}
