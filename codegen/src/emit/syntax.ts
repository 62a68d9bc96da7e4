// A file to be printed, as plain data: what the emitter says to the one module that knows ts-morph.
// Texts are laid out already and may have line breaks.

/** A statement of a file. */
export type Statement =
  | ImportStatement
  | ExportStatement
  | TextStatement
  | AliasStatement
  | InterfaceStatement
  | ClassStatement

/** `import { … } from '…'`. */
export interface ImportStatement {
  readonly kind: 'import'
  readonly isTypeOnly: boolean
  readonly from: string
  readonly names: readonly ImportedName[]
}

/** A name and what it is called in the importing file. */
export interface ImportedName {
  readonly name: string
  readonly alias?: string
}

/** `export { … } from '…'`. */
export interface ExportStatement {
  readonly kind: 'export'
  readonly isTypeOnly: boolean
  readonly from: string
  readonly names: readonly string[]
}

/** Code taken as it is. */
export interface TextStatement {
  readonly kind: 'text'
  readonly text: string
}

/** An exported type alias. */
export interface AliasStatement {
  readonly kind: 'alias'
  readonly name: string
  readonly doc: string
  readonly type: string
}

/** An exported interface. */
export interface InterfaceStatement {
  readonly kind: 'interface'
  readonly name: string
  readonly doc: string
  /** The type parameter with its default, where there is one. */
  readonly typeParameter?: string
  readonly extends?: string
  readonly properties: readonly PropertySyntax[]
  readonly methods: readonly MethodSyntax[]
}

/** An exported class. */
export interface ClassStatement {
  readonly kind: 'class'
  readonly name: string
  readonly doc: string
  readonly extends: string
  readonly properties: readonly PropertySyntax[]
  readonly constructor_: ConstructorSyntax
  /** The methods that override those of the base class. */
  readonly methods?: readonly ClassMethodSyntax[]
}

/** A property of a class or an interface; all are readonly. */
export interface PropertySyntax {
  readonly name: string
  readonly doc?: string
  readonly type: string
  readonly modifiers: readonly ('static' | 'override' | 'declare' | 'optional')[]
  readonly initializer?: string
}

/** A method of an interface. */
export interface MethodSyntax {
  readonly name: string
  readonly doc?: string
  /** What stands between the parentheses. */
  readonly parameters: string
  readonly returns: string
}

/** A method of a class that overrides one of its base. */
export interface ClassMethodSyntax extends MethodSyntax {
  readonly statements: readonly string[]
}

/** A constructor. */
export interface ConstructorSyntax {
  readonly parameters: string
  readonly statements: readonly string[]
}
