// Code generated from all schemas; DO NOT EDIT.
import { registry } from 'typed-xmpp/node/v1'
import type { Registry } from 'typed-xmpp/node/v1'
import { I9Tree } from './i9-0/i9-0.ts'

/** Every class of the schemas that this folder was generated from. */
export const everything: Registry = registry([I9Tree])
