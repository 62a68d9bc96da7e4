import {
  SmEnable,
  SmEnabled,
  SmFailed,
  SmFeature,
  SmResume,
  SmResumed,
} from '../../../generated/xep-0198/index.ts'
import type { Jid } from '../../jid/jid.ts'
import type { Dialogue, Feature, Scene } from '../feature.ts'
import type { ManagementSlot } from '../management-slot.ts'
import type { StreamManagement } from '../stream-management.ts'
import { accountOf } from './account-of.ts'

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

/** The streams that a receiving entity lets its peers resume. */
export interface KeptStreams {
  /** The seconds that a broken one is kept. */
  readonly max: number
  /** One is managed from now on, by a name that nobody can guess. */
  add(id: string, slot: ManagementSlot): void
  /** Gives the machine of one of the account's, which belongs to the asking stream from now on. */
  take(id: string, account: Jid): StreamManagement | undefined
}

/** Stream management (XEP-0198 §3): enabled once a resource is bound, resumed by the receiving side. */
export function streamManagement(options: StreamManagementRowOptions): Feature {
  if (options.role === 'initiating') {
    const { slot, max } = options
    return {
      name: 'sm',
      necessary: ['bound'],
      prohibited: ['resumed'],
      initiate: (offer, scene) => (offer?.has(SmFeature) ? enable(slot, max, scene) : undefined),
    }
  }
  const { slot, kept } = options
  return {
    name: 'sm',
    necessary: ['authenticated'],
    prohibited: [],
    offer: () => new SmFeature(),
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
  { resume: isWanted }: SmEnable,
  slot: ManagementSlot,
  kept: KeptStreams | undefined,
  scene: Scene,
): void {
  if (!scene.facts.has('bound') || slot.machine.phase !== 'off') {
    refuse(scene)
    return
  }
  const id = isWanted && kept !== undefined ? scene.createId() : undefined
  slot.machine.enabled({ id, jid: scene.jid! })
  if (id === undefined || kept === undefined) scene.send(new SmEnabled())
  else {
    kept.add(id, slot)
    scene.send(new SmEnabled({ id, resume: true, max: kept.max }))
  }
  scene.done({})
}

function resume(
  { previd, h }: SmResume,
  slot: ManagementSlot,
  kept: KeptStreams | undefined,
  scene: Scene,
): void {
  if (scene.facts.has('bound')) {
    refuse(scene)
    return
  }
  const machine = kept?.take(previd, accountOf(scene))
  const jid = machine?.stream?.jid
  if (machine === undefined || jid === undefined) {
    scene.send(new SmFailed({ condition: 'item-not-found' }))
    scene.done({})
    return
  }
  slot.machine = machine
  scene.send(new SmResumed({ previd, h: machine.handled }))
  machine.resumed(h)
  scene.done({ facts: ['bound', 'resumed'], jid })
}

/** It came at a time that it has no place at. */
function refuse(scene: Scene): void {
  scene.send(new SmFailed({ condition: 'unexpected-request' }))
  scene.done({})
}
