// Code generated from all schemas; DO NOT EDIT.
import { registry } from 'typed-xmpp/node/v1'
import type { Registry } from 'typed-xmpp/node/v1'
import { S6Grant } from './s6-1/s6-1.ts'

/** Every class of the schemas that this folder was generated from. */
export const everything: Registry = registry([S6Grant])
