// The model's names, for the manifest.
import type { FormsOutline, ModuleOutline } from '../output.ts'
import type { Model, ModuleModel } from './model.ts'

/** The modules with their classes, ordered as the model is. */
export function outline(model: Pick<Model, 'modules'>): readonly ModuleOutline[] {
  return model.modules.map((module) => ({
    namespace: module.namespace,
    module: modulePath(module),
    schemas: module.schemas,
    classes: Object.fromEntries(module.classes.map(({ path, name }) => [path, name])),
  }))
}

/** The modules of typed forms with their classes, ordered as the model is. */
export function formsOutline(model: Pick<Model, 'forms'>): readonly FormsOutline[] {
  return model.forms.map((module) => ({
    module: modulePath(module),
    schemas: module.schemas,
    classes: Object.fromEntries(module.forms.map(({ formType, name }) => [formType, name])),
  }))
}

/**
 * A module's path below the output folder, `xep-0203/delay.ts`; what it is imported by where it is of
 * another package, `typed-xmpp/xep-0203`.
 */
export function modulePath({
  folder,
  name,
  package: owner,
}: Pick<ModuleModel, 'folder' | 'name' | 'package'>): string {
  return owner === undefined ? `${folder}/${name}.ts` : folder
}
