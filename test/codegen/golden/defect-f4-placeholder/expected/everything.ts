// Code generated from all schemas; DO NOT EDIT.
import { registry } from 'typed-xmpp/node/v1'
import type { Registry } from 'typed-xmpp/node/v1'
import { F4Tip } from './xep-9999/f4-1.ts'
import { NotYetGivenOrder } from './xep-9999/not-yet-given.ts'

/** Every class of the schemas that this folder was generated from. */
export const everything: Registry = registry([F4Tip, NotYetGivenOrder])
