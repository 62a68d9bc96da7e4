import { isXmppError, XmppError } from '../errors.ts'

/** An extension is not defined as one must be: its number is missing, no number, or taken. */
export class ExtensionDefinitionError extends XmppError {
  override readonly name = 'ExtensionDefinitionError'
  /** The name of the class. */
  readonly extension: string

  constructor(extension: string, fault: string) {
    super('local-protocol', `the extension ${extension} ${fault}`)
    this.extension = extension
  }
}

/** True for an {@link ExtensionDefinitionError} of any copy of this package. */
export function isExtensionDefinitionError(value: unknown): value is ExtensionDefinitionError {
  return isXmppError(value) && value.name === 'ExtensionDefinitionError'
}
