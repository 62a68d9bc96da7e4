// Code generated from all schemas; DO NOT EDIT.
import { registry } from 'typed-xmpp/node/v1'
import type { Registry } from 'typed-xmpp/node/v1'
import { Q5A } from './q5-0/q5-0.ts'

/** Every class of the schemas that this folder was generated from. */
export const everything: Registry = registry([Q5A])
