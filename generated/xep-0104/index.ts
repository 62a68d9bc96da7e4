// Code generated from schemas/xep-0104/http-scheme.xsd; DO NOT EDIT.
export {
  HttpSchemeAuth,
  HttpSchemeCookie,
  HttpSchemeHeader,
  HttpSchemeParameter,
} from './http-scheme.ts'
export type {
  HttpSchemeAuthBuilder,
  HttpSchemeAuthInit,
  HttpSchemeCookieBuilder,
  HttpSchemeCookieInit,
  HttpSchemeHeaderBuilder,
  HttpSchemeHeaderInit,
  HttpSchemeParameterBuilder,
  HttpSchemeParameterInit,
} from './http-scheme.ts'
