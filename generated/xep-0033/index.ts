// Code generated from schemas/xep-0033/addresses.xsd; DO NOT EDIT.
export { Address, Addresses, types } from './addresses.ts'
export type {
  AddressBuilder,
  AddressesBuilder,
  AddressesInit,
  AddressInit,
  Type,
} from './addresses.ts'
