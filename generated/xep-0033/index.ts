// Code generated from schemas/xep-0033/addresses.xsd; DO NOT EDIT.
export { Address, Addresses, trues, types } from './addresses.ts'
export type {
  AddressBuilder,
  AddressesBuilder,
  AddressesInit,
  AddressInit,
  True,
  Type,
} from './addresses.ts'
