// The names of the runtime that generated code may import, all from one entry point: what the
// generator and the runtime agree on.

/** Whether a name is needed when the program runs, or by the compiler of TypeScript only. */
export type NameKind = 'value' | 'type'

/** A name that generated code may import of the runtime. */
export type RuntimeName =
  | 'Anywhere'
  | 'Builder'
  | 'Content'
  | 'Declaration'
  | 'Element'
  | 'exact'
  | 'Form'
  | 'FormDeclaration'
  | 'formInit'
  | 'formValues'
  | 'Jid'
  | 'JidLike'
  | 'Node'
  | 'NodeLike'
  | 'QName'
  | 'Registry'
  | 'registry'
  | 'SchemaTable'
  | 'Stanza'
  | 'take'
  | 'Texts'
  | 'TextsLike'

/** The names, each with its kind. */
export const runtimeNames: Readonly<Record<RuntimeName, NameKind>> = {
  Anywhere: 'type',
  Builder: 'type',
  Content: 'type',
  Declaration: 'type',
  Element: 'type',
  exact: 'value',
  Form: 'value',
  FormDeclaration: 'type',
  formInit: 'value',
  formValues: 'value',
  Jid: 'type',
  JidLike: 'type',
  Node: 'value',
  NodeLike: 'type',
  QName: 'type',
  Registry: 'type',
  registry: 'value',
  SchemaTable: 'type',
  Stanza: 'value',
  take: 'value',
  Texts: 'type',
  TextsLike: 'type',
}
