// Code generated from schema.xsd; DO NOT EDIT.
export {
  TestWildcardsAnything,
  TestWildcardsEnvelope,
  TestWildcardsHolder,
  TestWildcardsHolderData,
  TestWildcardsListed,
  TestWildcardsOne,
  TestWildcardsOpen,
  TestWildcardsPayload,
} from './test-wildcards.ts'
export type {
  TestWildcardsAnythingBuilder,
  TestWildcardsAnythingInit,
  TestWildcardsEnvelopeBuilder,
  TestWildcardsEnvelopeInit,
  TestWildcardsHolderBuilder,
  TestWildcardsHolderDataBuilder,
  TestWildcardsHolderDataInit,
  TestWildcardsHolderInit,
  TestWildcardsListedBuilder,
  TestWildcardsListedInit,
  TestWildcardsOneBuilder,
  TestWildcardsOneInit,
  TestWildcardsOpenBuilder,
  TestWildcardsOpenInit,
  TestWildcardsPayloadBuilder,
  TestWildcardsPayloadInit,
} from './test-wildcards.ts'
