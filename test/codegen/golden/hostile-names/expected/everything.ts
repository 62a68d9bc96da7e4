// Code generated from all schemas; DO NOT EDIT.
import { registry } from 'typed-xmpp/node/v1'
import type { Registry } from 'typed-xmpp/node/v1'
import { TestHostileConstructor } from './test-hostile/test-hostile.ts'

/** Every class of the schemas that this folder was generated from. */
export const everything: Registry = registry([TestHostileConstructor])
