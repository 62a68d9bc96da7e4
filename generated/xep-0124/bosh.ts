// Code generated from schemas/xep-0124/bosh.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, Jid, JidLike } from '../../runtime/node/v1.ts'

/**
 * Why a session ends (XEP-0124 §17.2).
 *
 * - `bad-request`: The request cannot be read.
 * - `host-gone`: The manager no longer serves the domain or the host.
 * - `host-unknown`: The manager does not serve the domain or the host.
 * - `improper-addressing`: The first request lacks a domain or a route.
 * - `internal-server-error`: Something failed inside of the manager.
 * - `item-not-found`: The session, the stream, the number of the request or the key is not valid.
 * - `other-request`: Another request at the same time ended the session.
 * - `policy-violation`: The client broke the rules of the session, such as by polling too often.
 * - `remote-connection-failed`: The server cannot be reached, or the connection with it is lost.
 * - `remote-stream-error`: The stream ended with an error, which the body holds.
 * - `see-other-uri`: The manager is elsewhere; the child uri says where.
 * - `system-shutdown`: The manager is being shut down, with all its sessions.
 * - `undefined-condition`: None of the others; the body may say more.
 */
export type BoshCondition =
  | 'bad-request'
  | 'host-gone'
  | 'host-unknown'
  | 'improper-addressing'
  | 'internal-server-error'
  | 'item-not-found'
  | 'other-request'
  | 'policy-violation'
  | 'remote-connection-failed'
  | 'remote-stream-error'
  | 'see-other-uri'
  | 'system-shutdown'
  | 'undefined-condition'

/** The values of {@link BoshCondition}, in the order of the schema. */
export const boshConditions: readonly BoshCondition[] = [
  'bad-request',
  'host-gone',
  'host-unknown',
  'improper-addressing',
  'internal-server-error',
  'item-not-found',
  'other-request',
  'policy-violation',
  'remote-connection-failed',
  'remote-stream-error',
  'see-other-uri',
  'system-shutdown',
  'undefined-condition',
]

/**
 * What a body says beyond what it carries.
 *
 * - `error`: From the manager: all requests without a response are to be sent again (XEP-0124
 *   §17.3).
 * - `terminate`: The session is over, or the stream that is named (XEP-0124 §13).
 */
export type BoshType = 'error' | 'terminate'

/** The values of {@link BoshType}, in the order of the schema. */
export const boshTypes: readonly BoshType[] = ['error', 'terminate']

const boshBodyDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/httpbind',
  name: 'body',
  section: 'XEP-0124 §6',
  fields: {
    accept: { kind: 'attribute' },
    ack: { kind: 'attribute', type: 'positiveInteger' },
    authId: { kind: 'attribute', name: 'authid' },
    charsets: { kind: 'attribute', type: 'token', list: true },
    condition: { kind: 'attribute', type: 'token', values: boshConditions },
    content: { kind: 'attribute' },
    from: { kind: 'attribute', type: 'jid' },
    hold: { kind: 'attribute', type: 'unsignedByte' },
    inactivity: { kind: 'attribute', type: 'unsignedShort' },
    key: { kind: 'attribute' },
    maxPause: { kind: 'attribute', name: 'maxpause', type: 'unsignedShort' },
    newKey: { kind: 'attribute', name: 'newkey' },
    pause: { kind: 'attribute', type: 'unsignedShort' },
    polling: { kind: 'attribute', type: 'unsignedShort' },
    report: { kind: 'attribute', type: 'positiveInteger' },
    requests: { kind: 'attribute', type: 'unsignedByte' },
    rid: { kind: 'attribute', type: 'positiveInteger' },
    route: { kind: 'attribute' },
    sid: { kind: 'attribute' },
    stream: { kind: 'attribute' },
    time: { kind: 'attribute', type: 'unsignedShort' },
    to: { kind: 'attribute', type: 'jid' },
    type: { kind: 'attribute', type: 'token', values: boshTypes },
    version: { kind: 'attribute', name: 'ver' },
    wait: { kind: 'attribute', type: 'unsignedShort' },
    restart: { kind: 'attribute', namespace: 'urn:xmpp:xbosh', type: 'boolean', default: 'false' },
    restartLogic: {
      kind: 'attribute',
      name: 'restartlogic',
      namespace: 'urn:xmpp:xbosh',
      type: 'boolean',
      default: 'false',
    },
    xmppVersion: { kind: 'attribute', name: 'version', namespace: 'urn:xmpp:xbosh' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    uri: { kind: 'childText', type: 'uri' },
  },
  any: { namespaces: '##other' },
}

/**
 * What each request and each response of HTTP holds: some elements of the stream, or none, and what
 * is said about the session (XEP-0124 §6).
 *
 * `<body xmlns='http://jabber.org/protocol/httpbind' accept='…' …><uri/></body>`
 *
 * @see [XEP-0124 §6](https://xmpp.org/extensions/xep-0124.html)
 */
export class BoshBody extends Node<{
  wire: 'http://jabber.org/protocol/httpbind body'
  init: BoshBodyInit
  in: object
}> {
  static override readonly declaration: Declaration = boshBodyDeclaration
  declare static readonly builder: () => BoshBodyBuilder
  /**
   * Attribute `accept`: From the manager, at first: the content encodings that it takes, separated
   * by commas (XEP-0124 §7.2).
   */
  declare readonly accept: string | undefined
  /**
   * Attribute `ack`: From the client, at first: 1, where it will acknowledge. Later, and from the
   * manager: the highest rid up to which all were received (XEP-0124 §9).
   */
  declare readonly ack: number | bigint | undefined
  /**
   * Attribute `authid`: The id of the stream of the server, for authentication as before RFC 3920
   * (XEP-0206 §4).
   */
  declare readonly authId: string | undefined
  /**
   * Attribute `charsets`: From the manager, at first: the character encodings that it can convert
   * (XEP-0124 §7.2).
   */
  declare readonly charsets: readonly string[] | undefined
  /** Attribute `condition`: Why the session ends, with the type terminate (XEP-0124 §17.2). */
  declare readonly condition: BoshCondition | undefined
  /**
   * Attribute `content`: From the client, at first: the media type that responses are to have,
   * where it takes no other than that (XEP-0124 §7.1).
   */
  declare readonly content: string | undefined
  /**
   * Attribute `from`: From the client: who opens the stream. From the manager: the server that it
   * is connected with (XEP-0124 §7.1 and §7.2).
   */
  declare readonly from: Jid | undefined
  /**
   * Attribute `hold`: How many requests the manager may hold back at a time; 1 is usual, 0 asks for
   * polling (XEP-0124 §7.1).
   */
  declare readonly hold: number | undefined
  /**
   * Attribute `inactivity`: From the manager, at first: for how many seconds no request may be open
   * before the session is over (XEP-0124 §10).
   */
  declare readonly inactivity: number | undefined
  /**
   * Attribute `key`: The next key of the sequence, which shows that the sender is the same as
   * before (XEP-0124 §15.4).
   */
  declare readonly key: string | undefined
  /**
   * Attribute `maxpause`: From the manager, at first: for how many seconds the client may pause at
   * most; absent where it may not (XEP-0124 §10).
   */
  declare readonly maxPause: number | undefined
  /** Attribute `newkey`: The first key of a new sequence (XEP-0124 §15.5). */
  declare readonly newKey: string | undefined
  /**
   * Attribute `pause`: From the client: for how many seconds it will send no request (XEP-0124
   * §10).
   */
  declare readonly pause: number | undefined
  /**
   * Attribute `polling`: From the manager, at first: how many seconds must lie between empty
   * requests (XEP-0124 §12).
   */
  declare readonly polling: number | undefined
  /**
   * Attribute `report`: From the manager: the rid of a response that should have been acknowledged
   * by now (XEP-0124 §9.2).
   */
  declare readonly report: number | bigint | undefined
  /**
   * Attribute `requests`: From the manager, at first: how many requests may be open at a time
   * (XEP-0124 §11).
   */
  declare readonly requests: number | undefined
  /**
   * Attribute `rid`: From the client, in each request: its number, one more than that of the
   * request before; the first is random (XEP-0124 §14.1).
   */
  declare readonly rid: number | bigint | undefined
  /**
   * Attribute `route`: From the client, at first: the server to connect with, as a protocol, a host
   * and a port with colons between them (XEP-0124 §7.1).
   */
  declare readonly route: string | undefined
  /**
   * Attribute `sid`: The name of the session, chosen by the manager, in each request but the first;
   * not to be guessed (XEP-0124 §7.2).
   */
  declare readonly sid: string | undefined
  /**
   * Attribute `stream`: Which stream of the session is meant, where it has several (XEP-0124 §16).
   */
  declare readonly stream: string | undefined
  /**
   * Attribute `time`: With report: how many milliseconds ago that response was sent (XEP-0124
   * §9.2).
   */
  declare readonly time: number | undefined
  /** Attribute `to`: From the client: the domain that the stream is for (XEP-0124 §7.1). */
  declare readonly to: Jid | undefined
  /**
   * Attribute `type`: Says that the session ends, or that requests are to be sent again. One of
   * `error`, `terminate`.
   */
  declare readonly type: BoshType | undefined
  /**
   * Attribute `ver`: At first: the highest version of BOSH that the sender has, such as 1.11
   * (XEP-0124 §7.1).
   */
  declare readonly version: string | undefined
  /**
   * Attribute `wait`: At first: for how many seconds the manager may hold a request back (XEP-0124
   * §7.1).
   */
  declare readonly wait: number | undefined
  /**
   * Attribute `restart`: From the client, with restart: whether the stream begins anew, as after
   * authentication (XEP-0206 §5). Default: `false`.
   */
  declare readonly restart: boolean
  /**
   * Attribute `restartlogic`: From the manager: whether it can begin the stream anew (XEP-0206 §4).
   * Default: `false`.
   */
  declare readonly restartLogic: boolean
  /** Attribute `version`: The version of XMPP, as the header of a stream has it (XEP-0206 §3). */
  declare readonly xmppVersion: string | undefined
  /** Attribute `xml:lang`: The language of the texts that say none themselves. */
  declare readonly lang: string | undefined
  /**
   * Child `uri`: With the condition see-other-uri: where to send requests instead (XEP-0124 §17.2).
   */
  declare readonly uri: string | undefined

  constructor(init?: BoshBodyInit, content?: Content) {
    super(content)
    const v = take(boshBodyDeclaration, init)
    this.accept = v[0]
    this.ack = v[1]
    this.authId = v[2]
    this.charsets = v[3]
    this.condition = v[4]
    this.content = v[5]
    this.from = v[6]
    this.hold = v[7]
    this.inactivity = v[8]
    this.key = v[9]
    this.maxPause = v[10]
    this.newKey = v[11]
    this.pause = v[12]
    this.polling = v[13]
    this.report = v[14]
    this.requests = v[15]
    this.rid = v[16]
    this.route = v[17]
    this.sid = v[18]
    this.stream = v[19]
    this.time = v[20]
    this.to = v[21]
    this.type = v[22]
    this.version = v[23]
    this.wait = v[24]
    this.restart = v[25]
    this.restartLogic = v[26]
    this.xmppVersion = v[27]
    this.lang = v[28]
    this.uri = v[29]
  }
}

/** What a new {@link BoshBody} is made of. */
export interface BoshBodyInit {
  /**
   * Attribute `accept`: From the manager, at first: the content encodings that it takes, separated
   * by commas (XEP-0124 §7.2).
   */
  readonly accept?: string | undefined
  /**
   * Attribute `ack`: From the client, at first: 1, where it will acknowledge. Later, and from the
   * manager: the highest rid up to which all were received (XEP-0124 §9).
   */
  readonly ack?: number | bigint | undefined
  /**
   * Attribute `authid`: The id of the stream of the server, for authentication as before RFC 3920
   * (XEP-0206 §4).
   */
  readonly authId?: string | undefined
  /**
   * Attribute `charsets`: From the manager, at first: the character encodings that it can convert
   * (XEP-0124 §7.2).
   */
  readonly charsets?: readonly string[] | undefined
  /** Attribute `condition`: Why the session ends, with the type terminate (XEP-0124 §17.2). */
  readonly condition?: BoshCondition | undefined
  /**
   * Attribute `content`: From the client, at first: the media type that responses are to have,
   * where it takes no other than that (XEP-0124 §7.1).
   */
  readonly content?: string | undefined
  /**
   * Attribute `from`: From the client: who opens the stream. From the manager: the server that it
   * is connected with (XEP-0124 §7.1 and §7.2).
   */
  readonly from?: JidLike | undefined
  /**
   * Attribute `hold`: How many requests the manager may hold back at a time; 1 is usual, 0 asks for
   * polling (XEP-0124 §7.1).
   */
  readonly hold?: number | undefined
  /**
   * Attribute `inactivity`: From the manager, at first: for how many seconds no request may be open
   * before the session is over (XEP-0124 §10).
   */
  readonly inactivity?: number | undefined
  /**
   * Attribute `key`: The next key of the sequence, which shows that the sender is the same as
   * before (XEP-0124 §15.4).
   */
  readonly key?: string | undefined
  /**
   * Attribute `maxpause`: From the manager, at first: for how many seconds the client may pause at
   * most; absent where it may not (XEP-0124 §10).
   */
  readonly maxPause?: number | undefined
  /** Attribute `newkey`: The first key of a new sequence (XEP-0124 §15.5). */
  readonly newKey?: string | undefined
  /**
   * Attribute `pause`: From the client: for how many seconds it will send no request (XEP-0124
   * §10).
   */
  readonly pause?: number | undefined
  /**
   * Attribute `polling`: From the manager, at first: how many seconds must lie between empty
   * requests (XEP-0124 §12).
   */
  readonly polling?: number | undefined
  /**
   * Attribute `report`: From the manager: the rid of a response that should have been acknowledged
   * by now (XEP-0124 §9.2).
   */
  readonly report?: number | bigint | undefined
  /**
   * Attribute `requests`: From the manager, at first: how many requests may be open at a time
   * (XEP-0124 §11).
   */
  readonly requests?: number | undefined
  /**
   * Attribute `rid`: From the client, in each request: its number, one more than that of the
   * request before; the first is random (XEP-0124 §14.1).
   */
  readonly rid?: number | bigint | undefined
  /**
   * Attribute `route`: From the client, at first: the server to connect with, as a protocol, a host
   * and a port with colons between them (XEP-0124 §7.1).
   */
  readonly route?: string | undefined
  /**
   * Attribute `sid`: The name of the session, chosen by the manager, in each request but the first;
   * not to be guessed (XEP-0124 §7.2).
   */
  readonly sid?: string | undefined
  /**
   * Attribute `stream`: Which stream of the session is meant, where it has several (XEP-0124 §16).
   */
  readonly stream?: string | undefined
  /**
   * Attribute `time`: With report: how many milliseconds ago that response was sent (XEP-0124
   * §9.2).
   */
  readonly time?: number | undefined
  /** Attribute `to`: From the client: the domain that the stream is for (XEP-0124 §7.1). */
  readonly to?: JidLike | undefined
  /**
   * Attribute `type`: Says that the session ends, or that requests are to be sent again. One of
   * `error`, `terminate`.
   */
  readonly type?: BoshType | undefined
  /**
   * Attribute `ver`: At first: the highest version of BOSH that the sender has, such as 1.11
   * (XEP-0124 §7.1).
   */
  readonly version?: string | undefined
  /**
   * Attribute `wait`: At first: for how many seconds the manager may hold a request back (XEP-0124
   * §7.1).
   */
  readonly wait?: number | undefined
  /**
   * Attribute `restart`: From the client, with restart: whether the stream begins anew, as after
   * authentication (XEP-0206 §5). Default: `false`.
   */
  readonly restart?: boolean | undefined
  /**
   * Attribute `restartlogic`: From the manager: whether it can begin the stream anew (XEP-0206 §4).
   * Default: `false`.
   */
  readonly restartLogic?: boolean | undefined
  /** Attribute `version`: The version of XMPP, as the header of a stream has it (XEP-0206 §3). */
  readonly xmppVersion?: string | undefined
  /** Attribute `xml:lang`: The language of the texts that say none themselves. */
  readonly lang?: string | undefined
  /**
   * Child `uri`: With the condition see-other-uri: where to send requests instead (XEP-0124 §17.2).
   */
  readonly uri?: string | undefined
}

/** Builds a {@link BoshBody}. */
export interface BoshBodyBuilder extends Builder<never> {
  /**
   * Attribute `accept`: From the manager, at first: the content encodings that it takes, separated
   * by commas (XEP-0124 §7.2).
   */
  accept(value: string): this
  /**
   * Attribute `ack`: From the client, at first: 1, where it will acknowledge. Later, and from the
   * manager: the highest rid up to which all were received (XEP-0124 §9).
   */
  ack(value: number | bigint): this
  /**
   * Attribute `authid`: The id of the stream of the server, for authentication as before RFC 3920
   * (XEP-0206 §4).
   */
  authId(value: string): this
  /**
   * Attribute `charsets`: From the manager, at first: the character encodings that it can convert
   * (XEP-0124 §7.2).
   */
  charsets(value: readonly string[]): this
  /** Attribute `condition`: Why the session ends, with the type terminate (XEP-0124 §17.2). */
  condition(value: BoshCondition): this
  /**
   * Attribute `content`: From the client, at first: the media type that responses are to have,
   * where it takes no other than that (XEP-0124 §7.1).
   */
  content(value: string): this
  /**
   * Attribute `from`: From the client: who opens the stream. From the manager: the server that it
   * is connected with (XEP-0124 §7.1 and §7.2).
   */
  from(value: JidLike): this
  /**
   * Attribute `hold`: How many requests the manager may hold back at a time; 1 is usual, 0 asks for
   * polling (XEP-0124 §7.1).
   */
  hold(value: number): this
  /**
   * Attribute `inactivity`: From the manager, at first: for how many seconds no request may be open
   * before the session is over (XEP-0124 §10).
   */
  inactivity(value: number): this
  /**
   * Attribute `key`: The next key of the sequence, which shows that the sender is the same as
   * before (XEP-0124 §15.4).
   */
  key(value: string): this
  /**
   * Attribute `maxpause`: From the manager, at first: for how many seconds the client may pause at
   * most; absent where it may not (XEP-0124 §10).
   */
  maxPause(value: number): this
  /** Attribute `newkey`: The first key of a new sequence (XEP-0124 §15.5). */
  newKey(value: string): this
  /**
   * Attribute `pause`: From the client: for how many seconds it will send no request (XEP-0124
   * §10).
   */
  pause(value: number): this
  /**
   * Attribute `polling`: From the manager, at first: how many seconds must lie between empty
   * requests (XEP-0124 §12).
   */
  polling(value: number): this
  /**
   * Attribute `report`: From the manager: the rid of a response that should have been acknowledged
   * by now (XEP-0124 §9.2).
   */
  report(value: number | bigint): this
  /**
   * Attribute `requests`: From the manager, at first: how many requests may be open at a time
   * (XEP-0124 §11).
   */
  requests(value: number): this
  /**
   * Attribute `rid`: From the client, in each request: its number, one more than that of the
   * request before; the first is random (XEP-0124 §14.1).
   */
  rid(value: number | bigint): this
  /**
   * Attribute `route`: From the client, at first: the server to connect with, as a protocol, a host
   * and a port with colons between them (XEP-0124 §7.1).
   */
  route(value: string): this
  /**
   * Attribute `sid`: The name of the session, chosen by the manager, in each request but the first;
   * not to be guessed (XEP-0124 §7.2).
   */
  sid(value: string): this
  /**
   * Attribute `stream`: Which stream of the session is meant, where it has several (XEP-0124 §16).
   */
  stream(value: string): this
  /**
   * Attribute `time`: With report: how many milliseconds ago that response was sent (XEP-0124
   * §9.2).
   */
  time(value: number): this
  /** Attribute `to`: From the client: the domain that the stream is for (XEP-0124 §7.1). */
  to(value: JidLike): this
  /**
   * Attribute `type`: Says that the session ends, or that requests are to be sent again. One of
   * `error`, `terminate`.
   */
  type(value: BoshType): this
  /**
   * Attribute `ver`: At first: the highest version of BOSH that the sender has, such as 1.11
   * (XEP-0124 §7.1).
   */
  version(value: string): this
  /**
   * Attribute `wait`: At first: for how many seconds the manager may hold a request back (XEP-0124
   * §7.1).
   */
  wait(value: number): this
  /**
   * Attribute `restart`: From the client, with restart: whether the stream begins anew, as after
   * authentication (XEP-0206 §5). Default: `false`.
   */
  restart(value: boolean): this
  /**
   * Attribute `restartlogic`: From the manager: whether it can begin the stream anew (XEP-0206 §4).
   * Default: `false`.
   */
  restartLogic(value: boolean): this
  /** Attribute `version`: The version of XMPP, as the header of a stream has it (XEP-0206 §3). */
  xmppVersion(value: string): this
  /** Attribute `xml:lang`: The language of the texts that say none themselves. */
  lang(value: string): this
  /**
   * Child `uri`: With the condition see-other-uri: where to send requests instead (XEP-0124 §17.2).
   */
  uri(value: string): this
  /**
   * Adds content: What is carried: stanzas, features of the stream, elements of authentication, and
   * last an error of the stream.
   */
  add(...content: Content): this
  build(): BoshBody
}
