// The names of the runtime that generated code may import, all from one entry point: what the
// generator and the runtime agree on.

/** Whether a name is needed when the program runs, or by the compiler of TypeScript only. */
export type NameKind = 'value' | 'type'

/** The names, each with its kind. */
export const runtimeNames = {
  Anywhere: 'type',
  Builder: 'type',
  Content: 'type',
  Declaration: 'type',
  Element: 'type',
  Jid: 'type',
  JidLike: 'type',
  Node: 'value',
  NodeLike: 'type',
  QName: 'type',
  Registry: 'type',
  registry: 'value',
  Stanza: 'value',
  take: 'value',
  Texts: 'type',
  TextsLike: 'type',
} as const satisfies Readonly<Record<string, NameKind>>

/** A name that generated code may import of the runtime. */
export type RuntimeName = keyof typeof runtimeNames
