/** Texts in several languages: what the wire has as repeated elements with `xml:lang`. */

import { languageMapping } from './values/strings.ts'

/** A text and its language. */
export interface LangText {
  /** The language tag (BCP 47), inherited where the element has none; undefined when unknown. */
  readonly lang: string | undefined
  /** The text. */
  readonly text: string
}

/** What a field of texts is set from: one text without a language, or several. */
export type TextsLike = string | readonly LangTextInit[]

/** A {@link LangText} to be. */
export interface LangTextInit {
  readonly lang?: string | undefined
  readonly text: string
}

/** Texts, in document order. */
export class Texts extends Array<LangText> {
  /** The results of `map` and `filter` are plain arrays. */
  static override get [Symbol.species](): ArrayConstructor {
    return Array
  }

  /**
   * The text that suits a reader of `lang` best: of exactly this language, of a more general or more
   * particular form of it (RFC 4647 §3.4, lookup), without a language, or else the first.
   */
  byLang(lang: string | undefined): LangText | undefined {
    if (lang === undefined) return this.find((each) => each.lang === undefined) ?? this[0]
    for (let range = lang.toLowerCase(); range !== ''; ) {
      const exact = this.find((each) => each.lang?.toLowerCase() === range)
      if (exact) return exact
      range = range.slice(0, Math.max(0, range.lastIndexOf('-')))
    }
    const main = `${lang.toLowerCase().split('-', 1)[0]}-`
    return this.find((each) => each.lang?.toLowerCase().startsWith(main)) ?? this.byLang(undefined)
  }
}

/** The texts that a user's input stands for. Throws TypeError for what is none. */
export function textsFrom(input: unknown): Texts {
  if (Array.isArray(input) && input.length === 0) return noTexts
  const texts = new Texts()
  if (typeof input === 'string') {
    texts.push({ lang: undefined, text: input })
    return texts
  }
  if (!Array.isArray(input)) throw new TypeError('expected a string or an array of { lang, text }')
  for (const each of input as readonly Partial<LangText>[]) {
    if (typeof each?.text !== 'string') throw new TypeError('expected { lang, text }')
    const lang = each.lang === undefined ? undefined : languageMapping.accept(each.lang)
    texts.push({ lang, text: each.text })
  }
  return texts
}

/** The texts of an element that has none. */
export const noTexts: Texts = Object.freeze(new Texts()) as Texts
