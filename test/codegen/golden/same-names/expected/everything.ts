// Code generated from all schemas; DO NOT EDIT.
import { registry } from 'typed-xmpp/node/v1'
import type { Registry } from 'typed-xmpp/node/v1'
import { Shared } from './xep-9001/a.ts'
import { Shared as Xep9002Shared } from './xep-9002/a.ts'

/** Every class of the schemas that this folder was generated from. */
export const everything: Registry = registry([Shared, Xep9002Shared])
