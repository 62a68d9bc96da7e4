// A line that tells a waiting person what happens; only on a terminal, and gone when it is over.
import type { WriteStream } from 'node:tty'
import type { Progress } from '../progress.ts'

/** Progress on a stream, and how to take it away again. */
export interface TerminalProgress {
  readonly report: Progress
  readonly clear: () => void
}

/** Shows progress on a stream if a person sees it: a terminal, and no continuous integration. */
export function terminalProgress(
  stream: Pick<WriteStream, 'isTTY' | 'write'>,
  environment: NodeJS.ProcessEnv,
): TerminalProgress {
  const visible = stream.isTTY === true && environment['CI'] === undefined
  let shown = false
  return {
    report: (phase, done, total) => {
      if (!visible) return
      shown = true
      stream.write(`\r\u001B[K${phase}${total > 1 ? ` ${done + 1}/${total}` : ''} …`)
    },
    clear: () => {
      if (shown) stream.write('\r\u001B[K')
      shown = false
    },
  }
}
