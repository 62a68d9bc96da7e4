// Code generated from all schemas; DO NOT EDIT.
import { registry } from 'typed-xmpp/node/v1'
import type { Registry } from 'typed-xmpp/node/v1'
import { Q1A, Q1C } from './q1-0/q1-0.ts'

/** Every class of the schemas that this folder was generated from. */
export const everything: Registry = registry([Q1A, Q1C])
