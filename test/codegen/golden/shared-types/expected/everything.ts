// Code generated from all schemas; DO NOT EDIT.
import { registry } from 'typed-xmpp/node/v1'
import type { Registry } from 'typed-xmpp/node/v1'
import {
  TestSharedCentre,
  TestSharedLeft,
  TestSharedRight,
  TestSharedTree,
} from './test-shared/test-shared.ts'

/** Every class of the schemas that this folder was generated from. */
export const everything: Registry = registry([
  TestSharedLeft,
  TestSharedRight,
  TestSharedCentre,
  TestSharedTree,
])
