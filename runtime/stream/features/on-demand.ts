import { LocalProtocolError } from '../../errors.ts'
import type { StreamFeatures } from '../../../generated/rfc6120/index.ts'
import type { Dialogue, Feature } from '../feature.ts'

/** A feature whose code is not there yet. */
export interface FeatureOnDemand extends Pick<Feature, 'name' | 'necessary' | 'prohibited'> {
  /** Whether the peer offers it. */
  isOffered(offer: StreamFeatures): boolean
  /** Loads it. Where this rejects, the stream cannot go on. */
  load(): Promise<Feature>
}

/**
 * A feature of an initiating entity, loaded where a peer offers it. Nothing more is read until it is
 * there, since only then its elements are known.
 */
export function onDemand({ isOffered, load, ...row }: FeatureOnDemand): Feature {
  return {
    ...row,
    initiate(offer, scene) {
      if (offer === undefined || !isOffered(offer)) return undefined
      let dialogue: Dialogue | undefined
      scene.step(
        () => load().catch((cause) => unloaded(row.name, cause)),
        (feature) => {
          if (feature instanceof LocalProtocolError) {
            scene.fail(feature)
            return
          }
          if (feature.classes !== undefined) scene.learn(feature.classes)
          dialogue = feature.initiate?.(offer, scene)
          if (dialogue === undefined) scene.done({})
        },
        'hold',
      )
      return { receive: (node) => dialogue?.receive(node) ?? false }
    },
  }
}

function unloaded(name: string, cause: unknown): LocalProtocolError {
  return new LocalProtocolError(`the code for the stream feature ${name} cannot be loaded`, {
    cause,
  })
}
