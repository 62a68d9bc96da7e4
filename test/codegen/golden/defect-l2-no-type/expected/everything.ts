// Code generated from all schemas; DO NOT EDIT.
import { registry } from 'typed-xmpp/node/v1'
import type { Registry } from 'typed-xmpp/node/v1'
import { L2A } from './l2-0/l2-0.ts'

/** Every class of the schemas that this folder was generated from. */
export const everything: Registry = registry([L2A])
