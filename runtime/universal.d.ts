/**
 * The platform's globals that the universal layers may use, and no more: every browser, Node, Deno
 * and Bun has them. Layers 0 to 3 are compiled with `types: []`, so that anything else is an error.
 */

declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>
  encodeInto(text: string, into: Uint8Array): { read: number; written: number }
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(bytes?: Uint8Array): string
}

declare class URL {
  constructor(url: string)
  readonly hostname: string
}
