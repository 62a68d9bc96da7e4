import type { StreamFeatures } from '../../generated/rfc6120/index.ts'
import { CsiActive, CsiFeature, CsiInactive } from '../../generated/xep-0352/index.ts'
import type { Driver } from '../connection/driver.ts'

/**
 * Whether somebody looks at the client (XEP-0352). The server is told where it wants to know, once for
 * each stream and connection: each begins active, also one that is resumed.
 */
export class ClientState {
  #isActive = true
  /** Whether the server wants to know. */
  #isWanted = false
  #isTold = false
  #driver: Driver | undefined

  /** Whether somebody looks. */
  get isActive(): boolean {
    return this.#isActive
  }

  /** Begins with a new connection; `features` are the last that the server has offered. */
  begin(driver: Driver, features: StreamFeatures | undefined): void {
    // One that was resumed in the breath of the login has no features of its own (XEP-0198 §10).
    const isResumed = driver.session.facts.has('resumed')
    this.#isWanted = features?.has(CsiFeature) || (isResumed && this.#isWanted)
    this.#driver = this.#isWanted ? driver : undefined
    if (!this.#isActive && !this.#isTold) this.#tell()
    this.#isTold = false
  }

  /** The server was told with the resource that nobody looks, on the stream that begins next. */
  wasTold(): void {
    this.#isTold = true
  }

  /** Sets it; true when the server was told. */
  set(isActive: boolean): boolean {
    if (isActive === this.#isActive) return false
    this.#isActive = isActive
    return this.#tell()
  }

  #tell(): boolean {
    if (this.#driver?.session.state !== 'bound') return false
    this.#driver.send(this.#isActive ? new CsiActive() : new CsiInactive())
    return true
  }
}
