import { SmFailed, SmFeature, SmResume, SmResumed } from '../../../generated/xep-0198/index.ts'
import { RemoteProtocolError } from '../../errors.ts'
import type { Feature } from '../feature.ts'
import type { ManagementSlot } from '../management-slot.ts'

/**
 * Of an initiating entity: goes on with the stream that broke, in place of binding a resource (XEP-0198
 * §5). Where that fails, what was not acknowledged is uncertain, and a resource is bound.
 */
export function streamResumption(slot: ManagementSlot): Feature {
  return {
    name: 'resume',
    necessary: ['authenticated'],
    prohibited: ['bound'],

    initiate(offer, scene) {
      const { machine } = slot
      const { id, jid } = machine.stream ?? {}
      if (machine.phase !== 'suspended' || id === undefined) return undefined
      if (!offer?.has(SmFeature)) {
        machine.abandon()
        return undefined
      }
      scene.send(new SmResume({ previd: id, h: machine.handled }))
      return {
        receive(node) {
          if (node instanceof SmFailed) {
            machine.abandon(node.h)
            scene.done({})
            return true
          }
          if (!(node instanceof SmResumed)) return false
          if (node.previd !== id) {
            const message = 'another stream than the one asked for is resumed'
            scene.fail(new RemoteProtocolError('invalid-id', message))
            return true
          }
          machine.resumed(node.h)
          scene.done({ facts: ['bound', 'resumed'], ...(jid !== undefined && { jid }) })
          return true
        },
      }
    },
  }
}
