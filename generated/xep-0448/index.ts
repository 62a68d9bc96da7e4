// Code generated from schemas/xep-0448/encrypted-file-sharing.xsd; DO NOT EDIT.
export { EncryptedFile, encryptedFileCiphers } from './encrypted-file-sharing.ts'
export type {
  EncryptedFileBuilder,
  EncryptedFileCipher,
  EncryptedFileInit,
} from './encrypted-file-sharing.ts'
