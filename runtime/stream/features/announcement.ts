import type { Node } from '../../node/index.ts'
import type { Fact, Feature, Scene } from '../feature.ts'

/** Of a receiving entity: a feature of which nothing is negotiated, such as what it takes or can. */
export function announcement(
  name: string,
  necessary: readonly Fact[],
  offer: (scene: Scene) => Node,
): Feature {
  return { name, necessary, prohibited: [], offer }
}
