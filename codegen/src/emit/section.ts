// References to the specification.
import type { ClassModel } from '../model/model.ts'

/** The section of the specification that defines a class: `XEP-0203 §2`. */
export function sectionOf({ module, section }: ClassModel): string | undefined {
  const { specification } = module
  if (specification === undefined || section === undefined) return undefined
  return `${specification.name} §${section}`
}

/** The address of the section, or of the document where it has no anchor that follows from the number. */
export function addressOf({ module, section }: ClassModel): string | undefined {
  const url = module.specification?.url
  if (url === undefined || !/^https?:\/\/[^\s<>()`'"]+$/.test(url)) return undefined
  return /\/rfc\d+$/.test(url) && section !== undefined ? `${url}#section-${section}` : url
}
