import { slack } from './byte-table.ts'
import { acquireWorkspace, releaseWorkspace, Workspace } from './workspace.ts'

/**
 * What a connection keeps between two chunks: the bytes of an element that is not complete, and their
 * tape. Where nothing is unfinished it keeps next to nothing.
 */
export class Remainder {
  /** The number of bytes kept. */
  length = 0
  /** The number of bytes copied so far, those of tapes included. */
  copied = 0
  #held: Workspace | undefined

  /**
   * A workspace with what is kept, and the chunk behind it: where that lies if it is the larger part,
   * so that many small chunks do not copy it each time, otherwise one of the process.
   */
  join(chunk: Uint8Array): Workspace {
    const { length } = this
    let workspace = this.#held
    if (workspace === undefined || length < chunk.length) {
      workspace = acquireWorkspace()
      workspace.reserve(length + chunk.length, 0)
      if (length > 0) this.copied += workspace.load(this.#held!, 0, length)
    } else {
      this.copied += workspace.reserve(length + chunk.length, length)
    }
    workspace.bytes.set(chunk, length)
    this.copied += chunk.length
    return workspace
  }

  /** Keeps the bytes from `start` to `end` of the workspace, and gives it back if it can. */
  keep(workspace: Workspace, start: number, end: number): void {
    const length = end - start
    const isHeld = workspace === this.#held
    const size = workspace.bytes.length
    this.length = length
    if (length === 0) {
      if (!isHeld) releaseWorkspace(workspace)
      this.drop()
    } else if (isHeld ? size <= 8 * Math.max(length, leastHeld) : size <= 2 * length) {
      // Most of it is needed: kept as it is. The process makes another.
      this.copied += workspace.load(workspace, start, end)
      this.#held = workspace
    } else {
      if (isHeld || this.#held === undefined || this.#held.bytes.length < length + slack) {
        this.#held = new Workspace(Math.max(leastHeld, 2 * length), leastHeld)
      }
      this.copied += this.#held.load(workspace, start, end)
      if (!isHeld) releaseWorkspace(workspace)
    }
  }

  /** Keeps nothing any more, but for room that is too little to matter. */
  drop(): void {
    this.length = 0
    if (this.#held !== undefined && this.#held.bytes.length > 2 * leastHeld) this.#held = undefined
  }
}

/** In bytes, and in words of a tape: a stanza without payload. */
const leastHeld = 256
