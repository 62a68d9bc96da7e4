// The texts of the templates. They are read anew in each run, so that an edited one is noticed.
import { readFileSync } from 'node:fs'

/** The templates, by the names of their files. */
export const templateNames = [
  'builder-doc',
  'class-doc',
  'content-doc',
  'declaration',
  'enumeration-doc',
  'field-doc',
  'form-declaration',
  'init-doc',
] as const

/** A template by the name of its file. */
export type TemplateName = (typeof templateNames)[number]

/** What the templates are. */
export type TemplateTexts = Readonly<Record<TemplateName, string>>

/** Reads the templates. */
export function readTemplates(): TemplateTexts {
  const texts = templateNames.map((name) => [
    name,
    readFileSync(new URL(`../../templates/${name}.hbs`, import.meta.url), 'utf8'),
  ])
  return Object.fromEntries(texts)
}
