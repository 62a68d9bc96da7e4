/** Which namespace a prefix stands for, with the declarations of open elements undone as they close. */
import { XML_NAMESPACE, XMLNS_NAMESPACE } from './names.ts'

/** The bindings in force. Default namespaces are kept by the scanner, by depth. */
export class NamespaceScope {
  /** The depth of the innermost element that declared a prefix, or -1. */
  innermost = -1
  /** By id of the prefix: the id of its namespace, or -1. */
  readonly #bound: number[] = [-1, XML_NAMESPACE, XMLNS_NAMESPACE, -1]
  /** Depth, prefix and former namespace of each declaration in force that will be undone. */
  readonly #undo: number[] = []

  /** Back to what is bound without any declaration. */
  clear(): void {
    this.#bound.length = 4
    this.#bound[3] = -1
    this.settle()
  }

  /** Makes the bindings permanent: nothing that closes undoes them. */
  settle(): void {
    this.#undo.length = 0
    this.innermost = -1
  }

  /** Binds a prefix until the element at `depth` closes. */
  bind(prefix: number, namespace: number, depth: number): void {
    while (this.#bound.length <= prefix) this.#bound.push(-1)
    this.#undo.push(depth, prefix, this.#bound[prefix]!)
    this.#bound[prefix] = namespace
    this.innermost = depth
  }

  /** The namespace of a prefix, or -1. */
  namespaceOf(prefix: number): number {
    return this.#bound[prefix] ?? -1
  }

  /** The element at `depth` closed, and {@link innermost} is it. */
  leave(depth: number): void {
    const undo = this.#undo
    while (undo.length > 0 && undo[undo.length - 3] === depth) {
      this.#bound[undo[undo.length - 2]!] = undo[undo.length - 1]!
      undo.length -= 3
    }
    this.innermost = undo.length === 0 ? -1 : undo[undo.length - 3]!
  }

  /** Calls back for each prefix bound by a declaration: its id and that of its namespace. */
  forEach(callback: (prefix: number, namespace: number) => void): void {
    for (let prefix = 3; prefix < this.#bound.length; prefix++) {
      if (this.#bound[prefix] !== -1) callback(prefix, this.#bound[prefix]!)
    }
  }
}
