// Code generated from all schemas; DO NOT EDIT.
import { registry } from 'typed-xmpp/node/v1'
import type { Registry } from 'typed-xmpp/node/v1'
import { D1Place } from './xep-9999/d1-1.ts'

/** Every class of the schemas that this folder was generated from. */
export const everything: Registry = registry([D1Place])
