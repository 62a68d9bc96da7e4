// Code generated from all schemas; DO NOT EDIT.
import { registry } from 'typed-xmpp/node/v1'
import type { Registry } from 'typed-xmpp/node/v1'
import { F1A } from './xep-9999/f1-0.ts'

/** Every class of the schemas that this folder was generated from. */
export const everything: Registry = registry([F1A])
