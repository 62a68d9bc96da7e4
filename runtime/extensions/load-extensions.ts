import type { Stanza } from '../node/index.ts'
import type { ExtensionClass, LoadedExtension } from './extension.ts'
import { extensionAmong } from './extension-among.ts'
import { ExtensionDefinitionError } from './extension-definition-error.ts'
import { type ExtensionContext, type ExtensionHost, ExtensionStream } from './extension-stream.ts'

/**
 * Makes the extensions of a stream, and those that they require, and sets them up.
 *
 * @throws ExtensionDefinitionError for a class whose number is missing, none, or that of another
 */
export function loadExtensions(
  host: ExtensionHost,
  types: readonly ExtensionClass[],
  context: ExtensionContext,
): LoadedExtensions {
  if (types.length === 0) return new LoadedExtensions()
  const loaded: LoadedExtension[] = []
  const stream = new ExtensionStream(host, context, loaded)
  for (const type of inOrder(types)) loaded.push(new type(stream))
  for (const extension of loaded) extension.initialize()
  return new LoadedExtensions(stream)
}

/** The extensions of one stream. */
export class LoadedExtensions {
  readonly #stream: ExtensionStream | undefined
  readonly #watching: readonly LoadedExtension[]

  constructor(stream?: ExtensionStream) {
    this.#stream = stream
    this.#watching = (stream?.extensions ?? []).filter(({ outgoing }) => outgoing !== undefined)
  }

  /**
   * The extension of a class.
   *
   * @throws LocalProtocolError when it is not loaded
   */
  extension<E extends LoadedExtension>(type: ExtensionClass<E>): E {
    return extensionAmong(this.#stream?.extensions ?? [], type)
  }

  /** A stanza as it is to be sent. An extension that fails leaves it as it was. */
  outgoing(stanza: Stanza): Stanza {
    let sent = stanza
    for (const extension of this.#watching) {
      try {
        sent = extension.outgoing?.(sent) ?? sent
      } catch (error) {
        this.#stream?.report(error)
      }
    }
    return sent
  }
}

/** The classes and those they require, each after what it requires. */
function inOrder(types: readonly ExtensionClass[]): readonly ExtensionClass[] {
  const byNumber = new Map<number, ExtensionClass>()
  for (const type of types) {
    const { xep, name } = type as { readonly xep?: unknown; readonly name: string }
    if (xep === undefined) throw new ExtensionDefinitionError(name, 'has no static xep')
    if (typeof xep !== 'number' || !Number.isSafeInteger(xep) || xep < 0) {
      throw new ExtensionDefinitionError(name, 'has a static xep that is no number')
    }
    const other = byNumber.get(xep)
    if (other !== undefined) {
      const fault = `has the number ${xep}, as ${other === type ? 'it was passed before' : other.name} has`
      throw new ExtensionDefinitionError(name, fault)
    }
    byNumber.set(xep, type)
  }
  const ordered = new Set<ExtensionClass>()
  const visit = (wanted: ExtensionClass): void => {
    // A subclass that was passed stands for what is required.
    const type = byNumber.get(wanted.xep) ?? wanted
    byNumber.set(wanted.xep, type)
    if (ordered.has(type)) return
    for (const required of type.requires ?? []) visit(required)
    ordered.add(type)
  }
  for (const type of types) visit(type)
  return [...ordered]
}
