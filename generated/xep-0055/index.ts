// Code generated from schemas/xep-0055/search.xsd; DO NOT EDIT.
export { Search, SearchItem } from './search.ts'
export type { SearchBuilder, SearchInit, SearchItemBuilder, SearchItemInit } from './search.ts'
