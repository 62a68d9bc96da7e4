// Code generated from all schemas; DO NOT EDIT.
import { registry } from 'typed-xmpp/node/v1'
import type { Registry } from 'typed-xmpp/node/v1'
import { Q6Filter, Q6RuleType } from './xep-9999/q6-1.ts'

/** Every class of the schemas that this folder was generated from. */
export const everything: Registry = registry([Q6Filter, Q6RuleType])
