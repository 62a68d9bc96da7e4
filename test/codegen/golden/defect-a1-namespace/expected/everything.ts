// Code generated from all schemas; DO NOT EDIT.
import { registry } from 'typed-xmpp/node/v1'
import type { Registry } from 'typed-xmpp/node/v1'
import { A1Envelope } from './a1-2/a1-2.ts'
import { A1Letter } from './a1-3/a1-3.ts'

/** Every class of the schemas that this folder was generated from. */
export const everything: Registry = registry([A1Envelope, A1Letter])
