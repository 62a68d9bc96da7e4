// Code generated from all schemas; DO NOT EDIT.
import { registry } from 'typed-xmpp/node/v1'
import type { Registry } from 'typed-xmpp/node/v1'
import { A5A } from './a5-0/a5-0.ts'

/** Every class of the schemas that this folder was generated from. */
export const everything: Registry = registry([A5A])
