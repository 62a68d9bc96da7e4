/** The buffer in which chunks are scanned, with its tape: one for the process, as long as one is enough. */
import { slack } from './byte-table.ts'
import { Tape } from './tape.ts'

/** Room for bytes and for what is read from them. */
export class Workspace {
  /** The bytes, and room for the NUL behind them. */
  bytes: Uint8Array<ArrayBuffer>
  /** The same bytes, to read words. */
  view: DataView
  /** The tape of these bytes. */
  readonly tape: Tape

  constructor(bytes: number, words: number) {
    this.bytes = new Uint8Array(bytes + slack)
    this.view = new DataView(this.bytes.buffer)
    this.tape = new Tape(words)
  }

  /**
   * Makes room for so many bytes and the NUL, keeping the first `used`; at least doubles, if at all.
   * The number of bytes it copied.
   */
  reserve(length: number, used: number): number {
    if (length + slack <= this.bytes.length) return 0
    const bytes = new Uint8Array(Math.max(length + slack, this.bytes.length * 2))
    bytes.set(this.bytes.subarray(0, used))
    this.bytes = bytes
    this.view = new DataView(bytes.buffer)
    return used
  }

  /** Takes the bytes from `start` to `end` and the tape of another, or itself. What it copied. */
  load(other: Workspace, start: number, end: number): number {
    if (other !== this) {
      this.bytes.set(other.bytes.subarray(start, end))
      return end - start + this.tape.load(other.tape)
    }
    if (start === 0) return 0
    this.bytes.copyWithin(0, start, end)
    return end - start
  }
}

/** A workspace nobody uses. More than one is in use only when a sink feeds another tokenizer. */
export function acquireWorkspace(): Workspace {
  return idle.pop() ?? new Workspace(32 * 1024, 8 * 1024)
}

/** Gives a workspace back, unless it has grown past what is worth keeping. */
export function releaseWorkspace(workspace: Workspace): void {
  workspace.tape.text = ''
  workspace.tape.names = undefined
  if (idle.length < 4 && workspace.bytes.length <= largest && workspace.tape.data.length <= largest)
    idle.push(workspace)
}

const largest = 256 * 1024
const idle: Workspace[] = []
