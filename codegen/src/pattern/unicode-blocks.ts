// The blocks of Unicode by the names that XSD gives them (`\p{IsBasicLatin}`, XSD 1.1 Part 2 §G.4.2.3).

/** The first and last code point of a block, by its name without `Is`. */
export function unicodeBlock(name: string): readonly [first: number, last: number] | undefined {
  return blocks.get(name)
}

// Each block ends where the next begins, but for those with an end of their own.
const rows = `
0000 BasicLatin|0080 Latin-1Supplement|0100 LatinExtended-A|0180 LatinExtended-B|0250 IPAExtensions
02B0 SpacingModifierLetters|0300 CombiningDiacriticalMarks|0370-03FF Greek|0370 GreekandCoptic
0400 Cyrillic|0500 CyrillicSupplement|0530 Armenian|0590 Hebrew|0600 Arabic|0700 Syriac
0750 ArabicSupplement|0780 Thaana|07C0 NKo|0800 Samaritan|0840 Mandaic|08A0 ArabicExtended-A
0900 Devanagari|0980 Bengali|0A00 Gurmukhi|0A80 Gujarati|0B00 Oriya|0B80 Tamil|0C00 Telugu
0C80 Kannada|0D00 Malayalam|0D80 Sinhala|0E00 Thai|0E80 Lao|0F00 Tibetan|1000 Myanmar|10A0 Georgian
1100 HangulJamo|1200 Ethiopic|1380 EthiopicSupplement|13A0 Cherokee
1400 UnifiedCanadianAboriginalSyllabics|1680 Ogham|16A0 Runic|1700 Tagalog|1720 Hanunoo|1740 Buhid
1760 Tagbanwa|1780 Khmer|1800 Mongolian|18B0 UnifiedCanadianAboriginalSyllabicsExtended|1900 Limbu
1950 TaiLe|1980 NewTaiLue|19E0 KhmerSymbols|1A00 Buginese|1A20-1AAF TaiTham|1B00 Balinese
1B80 Sundanese|1BC0 Batak|1C00 Lepcha|1C50-1C7F OlChiki|1CC0-1CCF SundaneseSupplement
1CD0 VedicExtensions|1D00 PhoneticExtensions|1D80 PhoneticExtensionsSupplement
1DC0 CombiningDiacriticalMarksSupplement|1E00 LatinExtendedAdditional|1F00 GreekExtended
2000 GeneralPunctuation|2070 SuperscriptsandSubscripts|20A0 CurrencySymbols
20D0-20FF CombiningMarksforSymbols|20D0 CombiningDiacriticalMarksforSymbols|2100 LetterlikeSymbols
2150 NumberForms|2190 Arrows|2200 MathematicalOperators|2300 MiscellaneousTechnical
2400 ControlPictures|2440 OpticalCharacterRecognition|2460 EnclosedAlphanumerics|2500 BoxDrawing
2580 BlockElements|25A0 GeometricShapes|2600 MiscellaneousSymbols|2700 Dingbats
27C0 MiscellaneousMathematicalSymbols-A|27F0 SupplementalArrows-A|2800 BraillePatterns
2900 SupplementalArrows-B|2980 MiscellaneousMathematicalSymbols-B
2A00 SupplementalMathematicalOperators|2B00 MiscellaneousSymbolsandArrows|2C00 Glagolitic
2C60 LatinExtended-C|2C80 Coptic|2D00 GeorgianSupplement|2D30 Tifinagh|2D80 EthiopicExtended
2DE0 CyrillicExtended-A|2E00 SupplementalPunctuation|2E80 CJKRadicalsSupplement
2F00-2FDF KangxiRadicals|2FF0 IdeographicDescriptionCharacters|3000 CJKSymbolsandPunctuation
3040 Hiragana|30A0 Katakana|3100 Bopomofo|3130 HangulCompatibilityJamo|3190 Kanbun
31A0 BopomofoExtended|31C0 CJKStrokes|31F0 KatakanaPhoneticExtensions
3200 EnclosedCJKLettersandMonths|3300 CJKCompatibility|3400 CJKUnifiedIdeographsExtensionA
4DC0 YijingHexagramSymbols|4E00 CJKUnifiedIdeographs|A000 YiSyllables|A490 YiRadicals|A4D0 Lisu
A500 Vai|A640 CyrillicExtended-B|A6A0 Bamum|A700 ModifierToneLetters|A720 LatinExtended-D
A800 SylotiNagri|A830 CommonIndicNumberForms|A840 Phags-pa|A880 Saurashtra|A8E0 DevanagariExtended
A900 KayahLi|A930 Rejang|A960 HangulJamoExtended-A|A980-A9DF Javanese|AA00 Cham
AA60 MyanmarExtended-A|AA80 TaiViet|AAE0 MeeteiMayekExtensions|AB00-AB2F EthiopicExtended-A
ABC0 MeeteiMayek|AC00 HangulSyllables|D7B0-D7FF HangulJamoExtended-B|D800-DB7F HighSurrogates
DB80-DBFF HighPrivateUseSurrogates|DC00-DFFF LowSurrogates|E000-F8FF PrivateUse|E000 PrivateUseArea
F900 CJKCompatibilityIdeographs|FB00 AlphabeticPresentationForms|FB50 ArabicPresentationForms-A
FE00 VariationSelectors|FE10 VerticalForms|FE20 CombiningHalfMarks|FE30 CJKCompatibilityForms
FE50 SmallFormVariants|FE70 ArabicPresentationForms-B|FF00 HalfwidthandFullwidthForms
FFF0-FFFF Specials|10000 LinearBSyllabary|10080 LinearBIdeograms|10100-1013F AegeanNumbers
10300-1032F OldItalic|10330-1034F Gothic|10380-1039F Ugaritic|103A0-103DF OldPersian
10400 Deseret|10450 Shavian|10480-104AF Osmanya|1D000 ByzantineMusicalSymbols
1D100 MusicalSymbols|1D200-1D24F AncientGreekMusicalNotation|1D300-1D35F TaiXuanJingSymbols
1D400-1D7FF MathematicalAlphanumericSymbols|1F000-1F02F MahjongTiles|1F030-1F09F DominoTiles
1F100 EnclosedAlphanumericSupplement|1F200 EnclosedIdeographicSupplement
1F300-1F5FF MiscellaneousSymbolsandPictographs|1F600-1F64F Emoticons
1F680-1F6FF TransportandMapSymbols|20000-2A6DF CJKUnifiedIdeographsExtensionB
2A700-2B73F CJKUnifiedIdeographsExtensionC|2B740-2B81F CJKUnifiedIdeographsExtensionD
2F800-2FA1F CJKCompatibilityIdeographsSupplement|E0000-E007F Tags
E0100-E01EF VariationSelectorsSupplement|F0000-FFFFF SupplementaryPrivateUseArea-A
100000-10FFFF SupplementaryPrivateUseArea-B`

const blocks = read()

function read(): ReadonlyMap<string, readonly [number, number]> {
  const entries = rows
    .trim()
    .split(/[|\n]/)
    .map((row) => {
      const [range = '', name = ''] = row.split(' ')
      const [first = '', last] = range.split('-')
      return { name, first: Number.parseInt(first, 16), last }
    })
  return new Map(
    entries.map(({ name, first, last }) => {
      const next = Math.min(...entries.map((each) => each.first).filter((each) => each > first))
      return [name, [first, last === undefined ? next - 1 : Number.parseInt(last, 16)]]
    }),
  )
}
