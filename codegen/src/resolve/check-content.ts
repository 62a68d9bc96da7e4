// Content models that would be too large or endless once group references are written out. Every
// pass behind this one walks them, so what gets past here costs no more than it looks.
import type { ModelGroup, Particle } from '../components/model-group.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { maxContentDepth, maxExpandedParticles } from '../read/limits.ts'

/** Measures content models, each group once. */
export class ContentCheck {
  readonly #diagnostics: Diagnostics
  readonly #extents = new Map<ModelGroup, Extent>()
  readonly #open = new Set<ModelGroup>()

  constructor(diagnostics: Diagnostics) {
    this.#diagnostics = diagnostics
  }

  /** Reports a particle whose groups contain themselves (Q7) or that is too large or deep (F6). */
  check(particle: Particle): void {
    const { size, depth } = this.#extentOf(particle)
    if (size > maxExpandedParticles) {
      const message = `the content has more than ${maxExpandedParticles} particles with groups written out`
      this.#diagnostics.error('F6', message, particle.location)
    }
    if (depth > maxContentDepth) this.#reportDepth(particle)
  }

  #extentOf(particle: Particle): Extent {
    const { term } = particle
    if (term.kind !== 'modelGroup') return single
    const known = this.#extents.get(term)
    if (known !== undefined) return known
    if (this.#open.has(term)) {
      this.#diagnostics.error('Q7', 'a group contains itself', particle.location)
      return single
    }
    if (this.#open.size >= maxContentDepth) {
      this.#reportDepth(particle)
      return single
    }
    this.#open.add(term)
    let size = 1
    let depth = 0
    for (const each of term.particles) {
      const extent = this.#extentOf(each)
      size += extent.size
      depth = Math.max(depth, extent.depth)
    }
    this.#open.delete(term)
    const extent = { size, depth: depth + 1 }
    this.#extents.set(term, extent)
    return extent
  }

  #reportDepth({ location }: Particle): void {
    const message = `groups nested more than ${maxContentDepth} levels deep`
    this.#diagnostics.error('F6', message, location)
  }
}

interface Extent {
  /** The particles, every group reference written out. */
  readonly size: number
  /** The levels of groups. */
  readonly depth: number
}

const single: Extent = { size: 1, depth: 0 }
