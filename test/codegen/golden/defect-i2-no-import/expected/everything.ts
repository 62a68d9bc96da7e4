// Code generated from all schemas; DO NOT EDIT.
import { registry } from 'typed-xmpp/node/v1'
import type { Registry } from 'typed-xmpp/node/v1'
import { I2A } from './i2-0/i2-0.ts'
import { OtherB } from './other-0/other-0.ts'

/** Every class of the schemas that this folder was generated from. */
export const everything: Registry = registry([I2A, OtherB])
