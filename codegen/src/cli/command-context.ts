// What a command needs of the process it runs in.

/** The process as a command sees it. */
export interface CommandContext {
  readonly folder: string
  readonly environment: NodeJS.ProcessEnv
  /** Where `explain` reads from, when no file is named. */
  readonly stdin?: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean }
  readonly stdout: Pick<NodeJS.WriteStream, 'write'> & { readonly isTTY?: boolean }
  readonly stderr: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>
  /** Ends a command that would go on for ever. */
  readonly signal?: AbortSignal
}

/** 0 clean, 1 problems, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2
