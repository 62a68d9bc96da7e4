// Code generated from schemas/xep-0103/url-data.xsd; DO NOT EDIT.
export {
  UrlData,
  UrlDataMalformed,
  UrlDataTransferFailed,
  UrlDataTransferRefused,
} from './url-data.ts'
export type {
  UrlDataBuilder,
  UrlDataInit,
  UrlDataMalformedBuilder,
  UrlDataMalformedInit,
  UrlDataTransferFailedBuilder,
  UrlDataTransferFailedInit,
  UrlDataTransferRefusedBuilder,
  UrlDataTransferRefusedInit,
} from './url-data.ts'
