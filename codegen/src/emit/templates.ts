// The handlebars templates of prose and tables, each compiled once.
import { readFileSync } from 'node:fs'
import Handlebars from 'handlebars'

/** A template by the name of its file. */
export type TemplateName =
  | 'class-doc'
  | 'content-doc'
  | 'declaration'
  | 'enumeration-doc'
  | 'field-doc'
  | 'form-declaration'
  | 'init-doc'
  | 'builder-doc'

/** Fills templates. */
export class Templates {
  readonly #handlebars = Handlebars.create()
  readonly #compiled = new Map<TemplateName, (data: object) => string>()

  /** A filled template. What is missing in the data is an error, not an empty place. */
  fill(name: TemplateName, data: object): string {
    let template = this.#compiled.get(name)
    if (template === undefined) {
      const file = new URL(`../../templates/${name}.hbs`, import.meta.url)
      const source = readFileSync(file, 'utf8')
      template = this.#handlebars.compile(source, { noEscape: true, strict: true })
      this.#compiled.set(name, template)
    }
    return template(data)
  }
}
