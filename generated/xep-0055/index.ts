// Code generated from schemas/xep-0055/forms.xml, schemas/xep-0055/search.xsd; DO NOT EDIT.
export { Search, SearchItem } from './search.ts'
export type { SearchBuilder, SearchInit, SearchItemBuilder, SearchItemInit } from './search.ts'
export { SearchForm } from './forms.ts'
export type { SearchFormBuilder, SearchFormInit } from './forms.ts'
