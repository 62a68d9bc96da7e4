import type { Node } from './node.ts'

/**
 * The node, which has just been read, with prefixes declared that were in force around it: what stands
 * in it keeps its meaning wherever it is written. Its own declarations come before those.
 */
export function declaring<T extends Node>(node: T, around: ReadonlyMap<string, string>): T {
  const own = node.$extra?.declarations ?? []
  node.$extra = { ...node.$extra, declarations: new Map([...around, ...own]) }
  return node
}
