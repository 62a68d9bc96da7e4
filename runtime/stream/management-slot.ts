import type { StreamManagement } from './stream-management.ts'

/**
 * The place of a stream's management, which its session and its features share: a stream that is
 * resumed gets the machine of the one before in it.
 */
export interface ManagementSlot {
  machine: StreamManagement
}
