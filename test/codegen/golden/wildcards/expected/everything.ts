// Code generated from all schemas; DO NOT EDIT.
import { registry } from 'typed-xmpp/node/v1'
import type { Registry } from 'typed-xmpp/node/v1'
import {
  TestWildcardsAnything,
  TestWildcardsEnvelope,
  TestWildcardsHolder,
  TestWildcardsListed,
  TestWildcardsOne,
  TestWildcardsOpen,
  TestWildcardsPayload,
} from './test-wildcards/test-wildcards.ts'

/** Every class of the schemas that this folder was generated from. */
export const everything: Registry = registry([
  TestWildcardsOpen,
  TestWildcardsOne,
  TestWildcardsListed,
  TestWildcardsEnvelope,
  TestWildcardsPayload,
  TestWildcardsAnything,
  TestWildcardsHolder,
])
