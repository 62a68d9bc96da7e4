// Code generated from all schemas; DO NOT EDIT.
import { registry } from 'typed-xmpp/node/v1'
import type { Registry } from 'typed-xmpp/node/v1'
import {
  TestTextAddress,
  TestTextCount,
  TestTextDays,
  TestTextLevel,
  TestTextMood,
  TestTextNote,
  TestTextQuantity,
  TestTextRemark,
} from './test-text/test-text.ts'

/** Every class of the schemas that this folder was generated from. */
export const everything: Registry = registry([
  TestTextNote,
  TestTextCount,
  TestTextAddress,
  TestTextDays,
  TestTextMood,
  TestTextLevel,
  TestTextRemark,
  TestTextQuantity,
])
