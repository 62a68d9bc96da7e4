// Code generated from schemas/xep-0184/receipts-0.xsd, schemas/xep-0184/receipts.xsd; DO NOT EDIT.
export { ReceiptReceived, ReceiptRequest } from './receipts.ts'
export type {
  ReceiptReceivedBuilder,
  ReceiptReceivedInit,
  ReceiptRequestBuilder,
  ReceiptRequestInit,
} from './receipts.ts'
export { Receipt0Received, Receipt0Request } from './receipts-0.ts'
export type {
  Receipt0ReceivedBuilder,
  Receipt0ReceivedInit,
  Receipt0RequestBuilder,
  Receipt0RequestInit,
} from './receipts-0.ts'
