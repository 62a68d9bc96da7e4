// Where in the inputs a component was written.

/** A place in an input file; every component and every diagnostic carries one. */
export interface Location {
  /** The file as it was given, relative to the project folder, with forward slashes. */
  readonly file: string
  /** The line, from 1. */
  readonly line: number
  /** The column, from 1, in UTF-16 code units. */
  readonly column: number
}

/** The location of what no file declares: the built-in types and `xml:lang`. */
export const builtinLocation: Location = { file: '(built-in)', line: 1, column: 1 }

/** Prints a location the way editors and compilers do: `file:line:column`. */
export function formatLocation(location: Location): string {
  return `${location.file}:${location.line}:${location.column}`
}
