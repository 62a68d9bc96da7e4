// What of a run has to be compiled together. A unit is the least that can be: the documents of one file,
// of one namespace and of one folder of the output, where names of one may be in the way of another's.
// It needs what its documents refer to, and whatever that needs.
import type { FormDocument } from '../components/form-type.ts'
import { moduleFolder } from '../model/module-names.ts'
import { Diagnostics } from '../diagnostics.ts'
import { attributeOf, elementsOf } from '../read/source-element.ts'
import { fileAt } from '../read/compositions.ts'
import type { SourceDocument } from '../read/read-schema.ts'
import { referredNamespaces } from '../read/referred-namespaces.ts'
import { readAnnotations } from '../vocabulary/read-annotations.ts'

/** Documents that are compiled together. */
export interface Unit {
  readonly documents: readonly SourceDocument[]
  readonly forms: readonly FormDocument[]
  /** The files, namespaces and folders that it has. */
  readonly has: ReadonlySet<string>
  /** The files and namespaces that its documents refer to, whether there or not. */
  readonly needs: ReadonlySet<string>
}

/** Parts the documents of a run into units, in which they stay in their order. */
export function unitsOf(
  documents: readonly SourceDocument[],
  forms: readonly FormDocument[],
): readonly Unit[] {
  const groups = new Groups()
  const parts = [
    ...documents.map((document) => ({ document, ...relationsOf(document) })),
    ...forms.map((form) => ({ form, ...relationsOfForm(form) })),
  ]
  for (const { has } of parts) groups.join(has)
  const units = new Map<string, Draft>()
  for (const part of parts) {
    const key = groups.of(part.has[0])
    let unit = units.get(key)
    if (unit === undefined) {
      unit = { documents: [], forms: [], has: new Set(), needs: new Set() }
      units.set(key, unit)
    }
    if ('document' in part) unit.documents.push(part.document)
    else unit.forms.push(part.form)
    for (const each of part.has) unit.has.add(each)
    for (const each of part.needs) unit.needs.add(each)
  }
  return [...units.values()]
}

/** Whether two units are made of the same documents. */
export function isSameUnit(a: Unit, b: Unit): boolean {
  return (
    a.documents.length === b.documents.length &&
    a.forms.length === b.forms.length &&
    a.documents.every((each, index) => isSameDocument(each, b.documents[index])) &&
    a.forms.every((each, index) => each === b.forms[index])
  )
}

function isSameDocument(a: SourceDocument, b: SourceDocument | undefined): boolean {
  return (
    a.root === b?.root &&
    a.targetNamespace === b.targetNamespace &&
    a.adopted === b.adopted &&
    a.published === b.published &&
    a.package?.specifier === b.package?.specifier &&
    JSON.stringify(a.package?.classes) === JSON.stringify(b.package?.classes)
  )
}

interface Draft extends Unit {
  readonly documents: SourceDocument[]
  readonly forms: FormDocument[]
  readonly has: Set<string>
  readonly needs: Set<string>
}

interface Relations {
  readonly has: readonly [string, ...string[]]
  readonly needs: readonly string[]
}

function relationsOf(document: SourceDocument): Relations {
  const { file, root, targetNamespace, published } = document
  const said = readAnnotations(document, new Diagnostics()).get(root)?.vocabulary
  const specification = said?.specification ?? published?.specification
  const folder = moduleFolder({ targetNamespace, file, module: said?.module, specification })
  const owner = document.package === undefined ? '' : `${document.package.specifier}/`
  const files = elementsOf(root).flatMap((element) => {
    const location = attributeOf(element, 'schemaLocation')?.value
    return location === undefined ? [] : [fileName(fileAt(location, file))]
  })
  return {
    has: [fileName(file), namespaceName(targetNamespace), folderName(`${owner}${folder}`)],
    needs: [...files, ...[...referredNamespaces(root)].map(namespaceName)],
  }
}

function relationsOfForm({ location, specification, module }: FormDocument): Relations {
  const folder = specification?.folder ?? module?.name ?? 'forms'
  return {
    has: [fileName(location.file), folderName(folder)],
    // The class that all forms extend.
    needs: [namespaceName('jabber:x:data')],
  }
}

function fileName(file: string): string {
  return `file ${file}`
}

function namespaceName(namespace: string): string {
  return `namespace ${namespace}`
}

function folderName(folder: string): string {
  return `folder ${folder}`
}

/** Sets of names that grow together. */
class Groups {
  readonly #above = new Map<string, string>()

  join([first, ...others]: readonly [string, ...string[]]): void {
    for (const other of others) {
      const [a, b] = [this.of(first), this.of(other)]
      if (a !== b) this.#above.set(b, a)
    }
  }

  /** The name that stands for the set of a name. */
  of(name: string): string {
    let top = name
    for (let next = this.#above.get(top); next !== undefined; next = this.#above.get(top)) {
      top = next
    }
    if (top !== name) this.#above.set(name, top)
    return top
  }
}
