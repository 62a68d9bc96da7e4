/**
 * Tables of 256 entries that say of a byte whether a scan may go over it. Loads from a small typed
 * array are the cheapest test there is; every table stops at NUL, which stands after the data.
 */

/** 1 for the bytes of a name: ASCII name characters, the colon, and all above ASCII. */
export const nameBytes: Uint8Array = table(
  (byte) => byte >= 0x80 || /[-.:\w]/.test(character(byte)),
)

/** 1 for white space (XML 1.0 production S). */
export const spaceBytes: Uint8Array = table((byte) => ' \t\r\n'.includes(character(byte)))

/** 1 for the bytes at which the scan of text stops, once it has seen a byte above ASCII. */
export const textStops: Uint8Array = table(
  (byte) => '<&>\r'.includes(character(byte)) || isControl(byte),
)

/** 1 for the bytes at which the scan of a value stops, once it has seen a byte above ASCII. */
export const valueStops: Uint8Array = table(
  (byte) => '"\'<&\t\r\n'.includes(character(byte)) || isControl(byte),
)

function table(has: (byte: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => (has(byte) ? 1 : 0))
}

function character(byte: number): string {
  return String.fromCharCode(byte)
}

/** A character that XML 1.0 does not have (production Char), below U+0080. */
function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d
}
