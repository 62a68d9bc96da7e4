// Tickets in messages: classes of this app beside those of typed-xmpp.
import { parse, registry } from 'typed-xmpp/node'
import { Message } from 'typed-xmpp/rfc6120'
import { Ticket } from './generated/ticket/index.ts'

const known = registry([Message, Ticket])

/** A message and the ticket in it. */
export interface FoundTicket {
  readonly message: Message
  readonly ticket: Ticket
}

/** The ticket in a message; undefined where there is none. Throws XmlError for what is no XML. */
export function readTicket(xml: string): FoundTicket | undefined {
  const message = parse(xml, known)
  const ticket = message instanceof Message ? message.get(Ticket) : undefined
  return message instanceof Message && ticket !== undefined ? { message, ticket } : undefined
}

/** The message that says that somebody looks after a ticket. */
export function answerTo({ message, ticket }: FoundTicket): Message {
  return message.reply({ body: `I look after ticket ${ticket.number}.` }, [
    ticket.with({ urgency: 'low' }),
  ])
}
