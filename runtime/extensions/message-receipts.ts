import { Message, type MessageInit } from '../../generated/rfc6120/index.ts'
import { ReceiptReceived, ReceiptRequest } from '../../generated/xep-0184/index.ts'
import type { Jid } from '../jid/jid.ts'
import type { Stanza } from '../node/index.ts'
import { BoundedMap } from './bounded-map.ts'
import { Extension, type ExtensionClass } from './extension.ts'
import type { ExtensionStream } from './extension-stream.ts'
import { Roster } from './roster.ts'

/**
 * Message delivery receipts (XEP-0184): asks for them, tells when they come, and gives them.
 *
 * A receipt tells that somebody is there. It is given only to those who may see that anyway: the
 * account's own devices and the contacts that are subscribed to its presence (§8). A receipt that comes
 * counts when it is from the account that the message went to.
 */
export class MessageReceipts extends Extension<MessageReceiptsEvents> {
  static readonly xep: number = 184
  static readonly requires: readonly ExtensionClass[] = [Roster]
  /** Whether a receipt is given; to contacts that see this account's presence, where it is not set. */
  admits: (message: Message) => boolean | Promise<boolean> = (message) =>
    this.#isSubscribed(message)
  /** To whom messages went that are not receipted yet, by id. */
  readonly #waiting = new BoundedMap<string, Jid>(mostWaiting)
  readonly #roster: Roster

  constructor(stream: ExtensionStream) {
    super(stream)
    this.#roster = stream.extension(Roster)
  }

  override get features(): readonly string[] {
    return [ReceiptReceived.declaration.namespace]
  }

  /**
   * Sends a message and asks for a receipt; the event `received` follows.
   *
   * @throws LocalProtocolError when it is offline
   */
  send(init: MessageInit & Required<Pick<MessageInit, 'to' | 'id'>>): void {
    const message = new Message(init, [new ReceiptRequest()])
    if (message.to !== undefined && message.id !== undefined) {
      this.#waiting.set(message.id, message.to.bare)
    }
    this.stream.send(message)
  }

  override initialize(): void {
    this.stream.on(ReceiptReceived, ({ id }, stanza) => this.#received(id, stanza))
    this.stream.on(Message, (message) => this.#asked(message))
  }

  async #asked(message: Message): Promise<void> {
    const { id, from, type } = message
    if (id === undefined || from === undefined) return
    // In a room everybody would answer everybody; and errors are not answered (§5.3).
    if (type === 'error' || type === 'groupchat' || !message.has(ReceiptRequest)) return
    // A receipt that asks for a receipt would go back and forth for ever (§5.5).
    if (message.has(ReceiptReceived)) return
    if (!(await this.admits(message)) || !this.stream.isOnline) return
    this.stream.send(new Message({ to: from, type }, [new ReceiptReceived({ id })]))
  }

  #received(id: string, stanza: Stanza): void {
    const { from } = stanza
    if (!(stanza instanceof Message) || stanza.type === 'error' || from === undefined) return
    if (this.#waiting.get(id)?.equals(from.bare) !== true) return
    this.#waiting.delete(id)
    this.emit('received', id, from)
  }

  async #isSubscribed({ from }: Message): Promise<boolean> {
    if (from === undefined) return false
    if (this.stream.jid?.bare.equals(from.bare)) return true
    await this.#roster.load()
    const { subscription } = this.#roster.get(from) ?? {}
    return subscription === 'from' || subscription === 'both'
  }
}

/** The events of receipts. */
export interface MessageReceiptsEvents {
  /** A message has arrived at a device of the account that it went to. */
  readonly received: readonly [id: string, from: Jid]
}

const mostWaiting = 1000
