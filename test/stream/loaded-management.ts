/** A machine that has a stream to resume. */
import { loadManagementState } from '../../runtime/stream/management-state.ts'
import {
  StreamManagement,
  type StreamManagementOptions,
} from '../../runtime/stream/stream-management.ts'

/** A machine with a state that was kept. Throws LocalProtocolError for what is none. */
export function loadedManagement<Owner = unknown>(
  state: unknown,
  options: StreamManagementOptions = {},
): StreamManagement<Owner> {
  const machine = new StreamManagement<Owner>(options)
  machine.load(loadManagementState(state))
  return machine
}
