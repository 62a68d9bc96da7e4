// Code generated from schemas/xep-0156/host-meta.xsd; DO NOT EDIT.
export { HostMeta, HostMetaLink, HostMetaProperty } from './host-meta.ts'
export type {
  HostMetaBuilder,
  HostMetaInit,
  HostMetaLinkBuilder,
  HostMetaLinkInit,
  HostMetaPropertyBuilder,
  HostMetaPropertyInit,
} from './host-meta.ts'
