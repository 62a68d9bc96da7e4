// Inputs that ask for a document by its number.

/** The number that an input asks for, four digits: `0384`, `384` and `xep-0384` are the same. */
export function xepNumber(input: string): string | undefined {
  const digits = /^(?:xep-?)?([0-9]{1,4})$/i.exec(input)?.[1]
  return digits?.padStart(4, '0')
}
