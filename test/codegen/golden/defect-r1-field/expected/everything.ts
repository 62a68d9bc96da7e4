// Code generated from all schemas; DO NOT EDIT.
import { registry } from 'typed-xmpp/node/v1'
import type { Registry } from 'typed-xmpp/node/v1'

/** Every class of the schemas that this folder was generated from. */
export const everything: Registry = registry([])
