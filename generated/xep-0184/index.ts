// Code generated from schemas/xep-0184/receipts.xsd; DO NOT EDIT.
export { ReceiptReceived, ReceiptRequest } from './receipts.ts'
export type {
  ReceiptReceivedBuilder,
  ReceiptReceivedInit,
  ReceiptRequestBuilder,
  ReceiptRequestInit,
} from './receipts.ts'
