// Code generated from schemas/xep-0433/channel-search-errors.xsd, schemas/xep-0433/channel-search.xsd, schemas/xep-0433/forms.xml; DO NOT EDIT.
export {
  ChannelSearch,
  ChannelSearchItem,
  channelSearchOpens,
  ChannelSearchResult,
  channelSearchServiceTypes,
} from './channel-search.ts'
export type {
  ChannelSearchBuilder,
  ChannelSearchInit,
  ChannelSearchItemBuilder,
  ChannelSearchItemInit,
  ChannelSearchOpen,
  ChannelSearchResultBuilder,
  ChannelSearchResultInit,
  ChannelSearchServiceType,
} from './channel-search.ts'
export {
  ChannelSearchConflictingFields,
  ChannelSearchFullSetRejected,
  ChannelSearchInvalidSortKey,
  ChannelSearchInvalidTerms,
  ChannelSearchNoConditions,
  ChannelSearchRateLimit,
} from './channel-search-errors.ts'
export type {
  ChannelSearchConflictingFieldsBuilder,
  ChannelSearchConflictingFieldsInit,
  ChannelSearchFullSetRejectedBuilder,
  ChannelSearchFullSetRejectedInit,
  ChannelSearchInvalidSortKeyBuilder,
  ChannelSearchInvalidSortKeyInit,
  ChannelSearchInvalidTermsBuilder,
  ChannelSearchInvalidTermsInit,
  ChannelSearchNoConditionsBuilder,
  ChannelSearchNoConditionsInit,
  ChannelSearchRateLimitBuilder,
  ChannelSearchRateLimitInit,
} from './channel-search-errors.ts'
export {
  ChannelSearchForm,
  channelSearchFormOrderBies,
  channelSearchFormTypesValues,
} from './forms.ts'
export type {
  ChannelSearchFormBuilder,
  ChannelSearchFormInit,
  ChannelSearchFormOrderBy,
  ChannelSearchFormTypes,
} from './forms.ts'
