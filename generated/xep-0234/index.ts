// Code generated from schemas/xep-0234/jingle-file-transfer-3.xsd, schemas/xep-0234/jingle-file-transfer-4.xsd, schemas/xep-0234/jingle-file-transfer-errors.xsd, schemas/xep-0234/jingle-file-transfer.xsd; DO NOT EDIT.
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
export {
  FileTransfer3Abort,
  FileTransfer3Checksum,
  FileTransfer3Description,
  FileTransfer3File,
  FileTransfer3Offer,
  FileTransfer3Range,
  FileTransfer3Received,
  FileTransfer3Request,
} from './jingle-file-transfer-3.ts'
export type {
  FileTransfer3AbortBuilder,
  FileTransfer3AbortInit,
  FileTransfer3ChecksumBuilder,
  FileTransfer3ChecksumInit,
  FileTransfer3DescriptionBuilder,
  FileTransfer3DescriptionInit,
  FileTransfer3FileBuilder,
  FileTransfer3FileInit,
  FileTransfer3OfferBuilder,
  FileTransfer3OfferInit,
  FileTransfer3RangeBuilder,
  FileTransfer3RangeInit,
  FileTransfer3ReceivedBuilder,
  FileTransfer3ReceivedInit,
  FileTransfer3RequestBuilder,
  FileTransfer3RequestInit,
} from './jingle-file-transfer-3.ts'
export {
  FileTransfer4Checksum,
  FileTransfer4Description,
  FileTransfer4File,
  fileTransfer4Parties,
  FileTransfer4Range,
  FileTransfer4Received,
} from './jingle-file-transfer-4.ts'
export type {
  FileTransfer4ChecksumBuilder,
  FileTransfer4ChecksumInit,
  FileTransfer4DescriptionBuilder,
  FileTransfer4DescriptionInit,
  FileTransfer4FileBuilder,
  FileTransfer4FileInit,
  FileTransfer4Party,
  FileTransfer4RangeBuilder,
  FileTransfer4RangeInit,
  FileTransfer4ReceivedBuilder,
  FileTransfer4ReceivedInit,
} from './jingle-file-transfer-4.ts'
export { FileTransferNotAvailable, FileTransferTooLarge } from './jingle-file-transfer-errors.ts'
export type {
  FileTransferNotAvailableBuilder,
  FileTransferNotAvailableInit,
  FileTransferTooLargeBuilder,
  FileTransferTooLargeInit,
} from './jingle-file-transfer-errors.ts'
