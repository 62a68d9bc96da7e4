// Code generated from all schemas; DO NOT EDIT.
import { registry } from 'typed-xmpp/node/v1'
import type { Registry } from 'typed-xmpp/node/v1'
import { TestOneOfBusy, TestOneOfFailure } from './test-one-of/test-one-of.ts'

/** Every class of the schemas that this folder was generated from. */
export const everything: Registry = registry([TestOneOfFailure, TestOneOfBusy])
