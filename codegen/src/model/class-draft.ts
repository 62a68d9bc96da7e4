// A class whose name is decided and whose fields are not made yet: what fields refer to.
import type { ElementDeclaration } from '../components/element-declaration.ts'
import type { ContentModel } from './content-model.ts'
import type { ClassModel, ModuleModel } from './model.ts'

/** The parts of a class model that are known from its name on; the rest is assigned later. */
export interface ClassDraft {
  readonly declaration: ElementDeclaration
  readonly module: ModuleModel
  readonly content: ContentModel | undefined
  /** The class model: the same object all the way, complete when the model is. */
  readonly model: ClassModel
}

/** Finds the class of an element as it is used in a module. */
export type ClassLookup = (declaration: ElementDeclaration, user: ClassDraft) => ClassModel
