/** Where things are in the site. All pages lie in one folder, so that links work from anywhere. */
import type { ClassModel, EnumerationModel, ModuleModel } from '../codegen/src/model/model.ts'

/** The page of a specification. */
export function pageOf(folder: string): string {
  return `${folder}.html`
}

/** A class, or an enumeration; both have names of their own in the exports of a specification. */
export function placeOf({ module, name }: ClassModel | EnumerationModel): string {
  return `${pageOf(module.folder)}#${name}`
}

/** The id of a module's section on its page. */
export function moduleId({ name }: ModuleModel): string {
  return `module-${name}`
}

/** The id of an example on its page. */
export function exampleId(name: string): string {
  return `example-${name}`
}
