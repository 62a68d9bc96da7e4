// Code generated from schemas/ticket.xsd; DO NOT EDIT.
export { Ticket, urgencies } from './ticket.ts'
export type { TicketBuilder, TicketInit, Urgency } from './ticket.ts'
