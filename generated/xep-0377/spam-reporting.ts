// Code generated from schemas/xep-0377/spam-reporting.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type {
  Builder,
  Content,
  Declaration,
  NodeLike,
  Texts,
  TextsLike,
} from '../../runtime/node/v1.ts'
import { StanzaId } from '../xep-0359/stanza-ids.ts'

const spamReportDeclaration: Declaration = {
  namespace: 'urn:xmpp:reporting:1',
  name: 'report',
  section: 'XEP-0377 §4',
  fields: {
    reason: { kind: 'attribute', type: 'uri', required: true },
    stanzaIds: { kind: 'children', of: () => StanzaId },
    texts: { kind: 'texts', name: 'text' },
    text: { kind: 'shortcut', of: 'texts' },
    reportOrigin: { kind: 'flag', name: 'report-origin' },
    thirdParty: { kind: 'flag', name: 'third-party' },
  },
}

/**
 * Why somebody is reported, inside of the item that blocks them (XEP-0377 §4).
 *
 * `<report xmlns='urn:xmpp:reporting:1' reason='…'><stanza-id/><text/><report-origin/><third-party/></report>`
 *
 * @see [XEP-0377 §4](https://xmpp.org/extensions/xep-0377.html)
 */
export class SpamReport extends Node<{
  wire: 'urn:xmpp:reporting:1 report'
  init: SpamReportInit
  in: object
}> {
  static override readonly declaration: Declaration = spamReportDeclaration
  declare static readonly builder: () => SpamReportBuilder
  /**
   * Attribute `reason`, required: What it is: urn:xmpp:reporting:spam, urn:xmpp:reporting:abuse or
   * another that is registered.
   */
  declare readonly reason: string
  /** Children `stanza-id`: A message that shows it, by its stanza id. */
  declare readonly stanzaIds: readonly StanzaId[]
  /** Children `text`: More about it, in words; one for each language. */
  declare readonly texts: Texts
  /** Child `text`: More about it, in words; one for each language. */
  declare readonly text: string | undefined
  /** Child `report-origin`: The report may be passed to the server that the messages came from. */
  declare readonly reportOrigin: boolean
  /** Child `third-party`: The report may be passed to others who fight abuse. */
  declare readonly thirdParty: boolean

  constructor(init: SpamReportInit, content?: Content) {
    super(content)
    const v = take(spamReportDeclaration, init)
    this.reason = v[0]
    this.stanzaIds = v[1]
    this.texts = v[2]
    this.text = v[3]
    this.reportOrigin = v[4]
    this.thirdParty = v[5]
  }
}

/** What a new {@link SpamReport} is made of. */
export interface SpamReportInit {
  /**
   * Attribute `reason`, required: What it is: urn:xmpp:reporting:spam, urn:xmpp:reporting:abuse or
   * another that is registered.
   */
  readonly reason: string
  /** Children `stanza-id`: A message that shows it, by its stanza id. */
  readonly stanzaIds?: readonly NodeLike<StanzaId>[] | undefined
  /** Children `text`: More about it, in words; one for each language. */
  readonly texts?: TextsLike | undefined
  /** Child `text`: More about it, in words; one for each language. */
  readonly text?: string | undefined
  /** Child `report-origin`: The report may be passed to the server that the messages came from. */
  readonly reportOrigin?: boolean | undefined
  /** Child `third-party`: The report may be passed to others who fight abuse. */
  readonly thirdParty?: boolean | undefined
}

/** Builds a {@link SpamReport}; `build()` needs `reason` first. */
export interface SpamReportBuilder<out Missing extends string = 'reason'> extends Builder<Missing> {
  /**
   * Attribute `reason`, required: What it is: urn:xmpp:reporting:spam, urn:xmpp:reporting:abuse or
   * another that is registered.
   */
  reason(value: string): SpamReportBuilder<Exclude<Missing, 'reason'>>
  /** Children `stanza-id`: A message that shows it, by its stanza id. */
  stanzaIds(value: readonly NodeLike<StanzaId>[]): this
  /** Children `text`: More about it, in words; one for each language. */
  texts(value: TextsLike): this
  /** Child `text`: More about it, in words; one for each language. */
  text(value: string): this
  /** Child `report-origin`: The report may be passed to the server that the messages came from. */
  reportOrigin(value: boolean): this
  /** Child `third-party`: The report may be passed to others who fight abuse. */
  thirdParty(value: boolean): this
  add(...content: Content): this
  build(this: SpamReportBuilder<never>): SpamReport
}
