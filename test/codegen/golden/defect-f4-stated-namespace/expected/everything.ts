// Code generated from all schemas; DO NOT EDIT.
import { registry } from 'typed-xmpp/node/v1'
import type { Registry } from 'typed-xmpp/node/v1'
import { F4Order } from './f4-0/f4-0.ts'

/** Every class of the schemas that this folder was generated from. */
export const everything: Registry = registry([F4Order])
