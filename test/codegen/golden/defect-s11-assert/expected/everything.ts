// Code generated from all schemas; DO NOT EDIT.
import { registry } from 'typed-xmpp/node/v1'
import type { Registry } from 'typed-xmpp/node/v1'
import { S11A } from './s11-0/s11-0.ts'

/** Every class of the schemas that this folder was generated from. */
export const everything: Registry = registry([S11A])
