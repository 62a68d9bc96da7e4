// The handlebars templates of prose and tables, each compiled once.
import Handlebars from 'handlebars'
import type { TemplateName, TemplateTexts } from './template-texts.ts'

/** Fills templates. */
export class Templates {
  readonly #handlebars = Handlebars.create()
  readonly #texts: TemplateTexts
  readonly #compiled = new Map<TemplateName, (data: object) => string>()

  /** Templates of these texts. */
  constructor(texts: TemplateTexts) {
    this.#texts = texts
  }

  /** A filled template. What is missing in the data is an error, not an empty place. */
  fill(name: TemplateName, data: object): string {
    let template = this.#compiled.get(name)
    if (template === undefined) {
      template = this.#handlebars.compile(this.#texts[name], { noEscape: true, strict: true })
      this.#compiled.set(name, template)
    }
    return template(data)
  }
}
