// Code generated from schemas/xep-0234/jingle-file-transfer-errors.xsd, schemas/xep-0234/jingle-file-transfer.xsd; DO NOT EDIT.
export {
  FileTransferChecksum,
  FileTransferDescription,
  FileTransferFile,
  fileTransferParties,
  FileTransferRange,
  FileTransferReceived,
} from './jingle-file-transfer.ts'
export type {
  FileTransferChecksumBuilder,
  FileTransferChecksumInit,
  FileTransferDescriptionBuilder,
  FileTransferDescriptionInit,
  FileTransferFileBuilder,
  FileTransferFileInit,
  FileTransferParty,
  FileTransferRangeBuilder,
  FileTransferRangeInit,
  FileTransferReceivedBuilder,
  FileTransferReceivedInit,
} from './jingle-file-transfer.ts'
export { FileTransferNotAvailable, FileTransferTooLarge } from './jingle-file-transfer-errors.ts'
export type {
  FileTransferNotAvailableBuilder,
  FileTransferNotAvailableInit,
  FileTransferTooLargeBuilder,
  FileTransferTooLargeInit,
} from './jingle-file-transfer-errors.ts'
