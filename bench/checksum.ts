/**
 * The checksum each side of a comparison reads its values into, so that no work can be left out by
 * laziness or by the optimiser, and so that the sides can be compared before they are timed.
 */

/** A sum over values, independent of their order. */
export class Checksum {
  /** The number of elements or nodes read. */
  nodes = 0
  /** The number of fields read. */
  fields = 0
  /** A sum over the values of the fields. */
  sum = 0

  /** Reads a string. */
  string(value: string): void {
    this.fields++
    const { length } = value
    if (length > 0) this.sum += length * 31 + value.charCodeAt(length >> 1)
  }

  /** Reads a number, and a date as its number. */
  number(value: number): void {
    this.fields++
    this.sum += value | 0
  }

  /** True when both have read the same. */
  equals(other: Checksum): boolean {
    return this.nodes === other.nodes && this.fields === other.fields && this.sum === other.sum
  }

  /** The three figures. */
  toString(): string {
    return `${this.nodes} nodes, ${this.fields} fields, sum ${this.sum}`
  }
}
