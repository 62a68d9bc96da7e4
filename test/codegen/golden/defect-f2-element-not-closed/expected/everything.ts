// Code generated from all schemas; DO NOT EDIT.
import { registry } from 'typed-xmpp/node/v1'
import type { Registry } from 'typed-xmpp/node/v1'
import { F2A, F2B } from './f2-0/f2-0.ts'

/** Every class of the schemas that this folder was generated from. */
export const everything: Registry = registry([F2B, F2A])
