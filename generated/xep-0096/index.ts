// Code generated from schemas/xep-0096/si-file-transfer.xsd; DO NOT EDIT.
export { SiFile, SiFileRange } from './si-file-transfer.ts'
export type {
  SiFileBuilder,
  SiFileInit,
  SiFileRangeBuilder,
  SiFileRangeInit,
} from './si-file-transfer.ts'
