import {
  SmEnable,
  SmEnabled,
  SmFailed,
  SmFeature,
  SmResume,
} from '../../../generated/xep-0198/index.ts'
import type { Dialogue, Feature, Scene } from '../feature.ts'
import type { ManagementSlot } from '../management-slot.ts'
import { accountOf } from './account-of.ts'
import { grantManagement, type KeptStreams, resumeManagement } from './management-grant.ts'

/** What stream management is made with, for each side. */
export type StreamManagementRowOptions =
  | {
      readonly role: 'initiating'
      readonly slot: ManagementSlot
      /** The seconds that the peer is asked to keep a broken stream; its own choice where absent. */
      readonly max?: number | undefined
    }
  | {
      readonly role: 'receiving'
      readonly slot: ManagementSlot
      /** Where streams that broke are kept; they cannot be resumed where absent. */
      readonly kept?: KeptStreams | undefined
    }

/** Stream management (XEP-0198 §3): enabled once a resource is bound, resumed by the receiving side. */
export function streamManagement(options: StreamManagementRowOptions): Feature {
  if (options.role === 'initiating') {
    const { slot, max } = options
    return {
      name: 'sm',
      necessary: ['bound'],
      prohibited: ['resumed'],
      // It may have been enabled with the resource (XEP-0198 §10).
      initiate: (offer, scene) =>
        offer?.has(SmFeature) && slot.machine.phase === 'off'
          ? enable(slot, max, scene)
          : undefined,
    }
  }
  const { slot, kept } = options
  return {
    name: 'sm',
    necessary: ['authenticated'],
    prohibited: [],
    offer: () => (slot.machine.phase === 'off' ? new SmFeature() : undefined),
    respond(first, scene) {
      if (first instanceof SmEnable) grant(first, slot, kept, scene)
      else if (first instanceof SmResume) resume(first, slot, kept, scene)
      return undefined
    },
  }
}

function enable(slot: ManagementSlot, max: number | undefined, scene: Scene): Dialogue {
  const { machine } = slot
  scene.send(new SmEnable({ resume: true, max }))
  machine.ask()
  return {
    receive(node) {
      if (node instanceof SmFailed) machine.refused()
      else if (node instanceof SmEnabled) {
        const { id, location, resume: isResumable } = node
        machine.enabled({ id: isResumable ? id : undefined, jid: scene.jid!, location })
      } else return false
      scene.done({})
      return true
    },
  }
}

function grant(
  request: SmEnable,
  slot: ManagementSlot,
  kept: KeptStreams | undefined,
  scene: Scene,
): void {
  const { jid } = scene
  if (!scene.facts.has('bound') || jid === undefined) {
    refuse(scene)
    return
  }
  scene.send(grantManagement(request, { slot, jid, kept, createId: () => scene.createId() }))
  scene.done({})
}

function resume(
  request: SmResume,
  slot: ManagementSlot,
  kept: KeptStreams | undefined,
  scene: Scene,
): void {
  if (scene.facts.has('bound')) {
    refuse(scene)
    return
  }
  const { answer, jid, proceed } = resumeManagement(request, {
    slot,
    kept,
    account: accountOf(scene),
  })
  scene.send(answer)
  if (jid === undefined) {
    scene.done({})
    return
  }
  proceed()
  scene.done({ facts: ['bound', 'resumed'], jid })
}

/** It came at a time that it has no place at. */
function refuse(scene: Scene): void {
  scene.send(new SmFailed({ condition: 'unexpected-request' }))
  scene.done({})
}
