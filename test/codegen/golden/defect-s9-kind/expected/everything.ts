// Code generated from all schemas; DO NOT EDIT.
import { registry } from 'typed-xmpp/node/v1'
import type { Registry } from 'typed-xmpp/node/v1'
import { S9A } from './s9-0/s9-0.ts'

/** Every class of the schemas that this folder was generated from. */
export const everything: Registry = registry([S9A])
