// References to the specification.
import type { ModuleModel } from '../model/model.ts'

/** What a section of a specification is about: a class. */
export interface Described {
  readonly module: ModuleModel
  readonly section?: string
}

/** The section of the specification that defines a class: `XEP-0203 §2`. */
export function sectionOf({ module, section }: Described): string | undefined {
  const { specification } = module
  if (specification === undefined || section === undefined) return undefined
  return `${specification.name} §${section}`
}

/** The address of the section, or of the document where it has no anchor that follows from the number. */
export function addressOf({ module, section }: Described): string | undefined {
  const url = module.specification?.url
  if (url === undefined || !/^https?:\/\/[^\s<>()`'"]+$/.test(url)) return undefined
  return /\/rfc\d+$/.test(url) && section !== undefined ? `${url}#section-${section}` : url
}
