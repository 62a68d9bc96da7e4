// How far a run is, for a person who waits.

/** Called as a run goes on: what it does, and how much of it is done. */
export type Progress = (phase: string, done: number, total: number) => void

/** Says nothing. */
export const noProgress: Progress = () => undefined
