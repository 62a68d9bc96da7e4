// Code generated from schemas/xep-0394/markup.xsd; DO NOT EDIT.
export {
  Markup,
  MarkupCodeBlock,
  MarkupList,
  MarkupListItem,
  MarkupQuote,
  MarkupSpan,
} from './markup.ts'
export type {
  MarkupBuilder,
  MarkupCodeBlockBuilder,
  MarkupCodeBlockInit,
  MarkupInit,
  MarkupListBuilder,
  MarkupListInit,
  MarkupListItemBuilder,
  MarkupListItemInit,
  MarkupQuoteBuilder,
  MarkupQuoteInit,
  MarkupSpanBuilder,
  MarkupSpanInit,
} from './markup.ts'
