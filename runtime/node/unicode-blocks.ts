/**
 * The blocks of Unicode by the names that patterns of XSD give them (`\p{IsGreek}`, Part 2 §F.1.1),
 * which JavaScript does not know.
 */

/** The first and the last code point of a block. */
export function blockRange(name: string): readonly [first: number, last: number] | undefined {
  const at = names.indexOf(name)
  if (at < 0) return undefined
  return [starts[at]!, ends.get(name) ?? starts[at + 1]! - 1]
}

// A block ends where the next one begins, unless it is listed below.
const blocks =
  'BasicLatin 0 Latin-1Supplement 80 LatinExtended-A 100 LatinExtended-B 180 IPAExtensions 250 ' +
  'SpacingModifierLetters 2b0 CombiningDiacriticalMarks 300 Greek 370 Cyrillic 400 Armenian 530 ' +
  'Hebrew 590 Arabic 600 Syriac 700 Thaana 780 Devanagari 900 Bengali 980 Gurmukhi a00 ' +
  'Gujarati a80 Oriya b00 Tamil b80 Telugu c00 Kannada c80 Malayalam d00 Sinhala d80 Thai e00 ' +
  'Lao e80 Tibetan f00 Myanmar 1000 Georgian 10a0 HangulJamo 1100 Ethiopic 1200 Cherokee 13a0 ' +
  'UnifiedCanadianAboriginalSyllabics 1400 Ogham 1680 Runic 16a0 Khmer 1780 Mongolian 1800 ' +
  'LatinExtendedAdditional 1e00 GreekExtended 1f00 GeneralPunctuation 2000 ' +
  'SuperscriptsandSubscripts 2070 CurrencySymbols 20a0 CombiningMarksforSymbols 20d0 ' +
  'LetterlikeSymbols 2100 NumberForms 2150 Arrows 2190 MathematicalOperators 2200 ' +
  'MiscellaneousTechnical 2300 ControlPictures 2400 OpticalCharacterRecognition 2440 ' +
  'EnclosedAlphanumerics 2460 BoxDrawing 2500 BlockElements 2580 GeometricShapes 25a0 ' +
  'MiscellaneousSymbols 2600 Dingbats 2700 BraillePatterns 2800 CJKRadicalsSupplement 2e80 ' +
  'KangxiRadicals 2f00 IdeographicDescriptionCharacters 2ff0 CJKSymbolsandPunctuation 3000 ' +
  'Hiragana 3040 Katakana 30a0 Bopomofo 3100 HangulCompatibilityJamo 3130 Kanbun 3190 ' +
  'BopomofoExtended 31a0 EnclosedCJKLettersandMonths 3200 CJKCompatibility 3300 ' +
  'CJKUnifiedIdeographsExtensionA 3400 CJKUnifiedIdeographs 4e00 YiSyllables a000 ' +
  'YiRadicals a490 HangulSyllables ac00 HighSurrogates d800 HighPrivateUseSurrogates db80 ' +
  'LowSurrogates dc00 PrivateUse e000 CJKCompatibilityIdeographs f900 ' +
  'AlphabeticPresentationForms fb00 ArabicPresentationForms-A fb50 CombiningHalfMarks fe20 ' +
  'CJKCompatibilityForms fe30 SmallFormVariants fe50 ArabicPresentationForms-B fe70 ' +
  'HalfwidthandFullwidthForms ff00 Specials fff0 OldItalic 10300 Gothic 10330 Deseret 10400 ' +
  'ByzantineMusicalSymbols 1d000 MusicalSymbols 1d100 MathematicalAlphanumericSymbols 1d400 ' +
  'CJKUnifiedIdeographsExtensionB 20000 CJKCompatibilityIdeographsSupplement 2f800 Tags e0000'

const words = blocks.split(' ')
const names = words.filter((_, index) => index % 2 === 0)
const starts = words.filter((_, index) => index % 2 === 1).map((word) => Number.parseInt(word, 16))
const ends = new Map([
  ['Syriac', 0x74f],
  ['Thaana', 0x7bf],
  ['Ethiopic', 0x137f],
  ['Cherokee', 0x13ff],
  ['Runic', 0x16ff],
  ['Khmer', 0x17ff],
  ['Mongolian', 0x18af],
  ['MiscellaneousTechnical', 0x23ff],
  ['BraillePatterns', 0x28ff],
  ['KangxiRadicals', 0x2fdf],
  ['BopomofoExtended', 0x31bf],
  ['CJKUnifiedIdeographsExtensionA', 0x4db5],
  ['CJKUnifiedIdeographs', 0x9fff],
  ['YiRadicals', 0xa4cf],
  ['HangulSyllables', 0xd7a3],
  ['ArabicPresentationForms-A', 0xfdff],
  ['CombiningHalfMarks', 0xfe2f],
  ['ArabicPresentationForms-B', 0xfefe],
  ['HalfwidthandFullwidthForms', 0xffef],
  ['Specials', 0xfffd],
  ['OldItalic', 0x1032f],
  ['Gothic', 0x1034f],
  ['Deseret', 0x1044f],
  ['ByzantineMusicalSymbols', 0x1d0ff],
  ['MusicalSymbols', 0x1d1ff],
  ['MathematicalAlphanumericSymbols', 0x1d7ff],
  ['CJKUnifiedIdeographsExtensionB', 0x2a6d6],
  ['CJKCompatibilityIdeographsSupplement', 0x2fa1f],
  ['Tags', 0xe007f],
])
