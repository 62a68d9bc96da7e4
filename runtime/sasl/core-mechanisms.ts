import { anonymousClient } from './anonymous-client.ts'
import { externalClient } from './external-client.ts'
import type { ClientMechanism } from './mechanism.ts'
import { plainClient } from './plain-client.ts'
import { scramClient, scramPlusClient } from './scram/scram-clients.ts'

/** The mechanisms that servers have today, of an initiating entity. */
export const coreMechanisms: ReadonlyMap<string, ClientMechanism> = /*@__PURE__*/ new Map([
  ['ANONYMOUS', anonymousClient],
  ['PLAIN', plainClient],
  ['SCRAM-SHA-1', /*@__PURE__*/ scramClient('SHA-1')],
  ['SCRAM-SHA-256', /*@__PURE__*/ scramClient('SHA-256')],
  ['SCRAM-SHA-512', /*@__PURE__*/ scramClient('SHA-512')],
  ['SCRAM-SHA-1-PLUS', /*@__PURE__*/ scramPlusClient('SHA-1')],
  ['SCRAM-SHA-256-PLUS', /*@__PURE__*/ scramPlusClient('SHA-256')],
  ['SCRAM-SHA-512-PLUS', /*@__PURE__*/ scramPlusClient('SHA-512')],
  ['EXTERNAL', externalClient],
])
