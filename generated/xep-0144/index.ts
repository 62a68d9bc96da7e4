// Code generated from schemas/xep-0144/roster-exchange.xsd; DO NOT EDIT.
export { RosterExchange, rosterExchangeActions, RosterExchangeItem } from './roster-exchange.ts'
export type {
  RosterExchangeAction,
  RosterExchangeBuilder,
  RosterExchangeInit,
  RosterExchangeItemBuilder,
  RosterExchangeItemInit,
} from './roster-exchange.ts'
