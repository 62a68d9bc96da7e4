// Code generated from all schemas; DO NOT EDIT.
import { registry } from 'typed-xmpp/node/v1'
import type { Registry } from 'typed-xmpp/node/v1'
import { L4Order } from './l4-0/l4-0.ts'
import { L4OtherNote } from './l4-other-0/l4-other-0.ts'

/** Every class of the schemas that this folder was generated from. */
export const everything: Registry = registry([L4Order, L4OtherNote])
