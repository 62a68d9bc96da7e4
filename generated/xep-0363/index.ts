// Code generated from schemas/xep-0363/forms.xml, schemas/xep-0363/http-upload-purpose.xsd, schemas/xep-0363/http-upload.xsd; DO NOT EDIT.
export {
  UploadFileTooLarge,
  UploadGet,
  UploadHeader,
  uploadHeaderNames,
  UploadPut,
  UploadRequest,
  UploadRetry,
  UploadSlot,
} from './http-upload.ts'
export type {
  UploadFileTooLargeBuilder,
  UploadFileTooLargeInit,
  UploadGetBuilder,
  UploadGetInit,
  UploadHeaderBuilder,
  UploadHeaderInit,
  UploadHeaderName,
  UploadPutBuilder,
  UploadPutInit,
  UploadRequestBuilder,
  UploadRequestInit,
  UploadRetryBuilder,
  UploadRetryInit,
  UploadSlotBuilder,
  UploadSlotInit,
} from './http-upload.ts'
export {
  UploadPurposeEphemeral,
  UploadPurposeMessage,
  UploadPurposePermanent,
  UploadPurposeProfile,
} from './http-upload-purpose.ts'
export type {
  UploadPurposeEphemeralBuilder,
  UploadPurposeEphemeralInit,
  UploadPurposeMessageBuilder,
  UploadPurposeMessageInit,
  UploadPurposePermanentBuilder,
  UploadPurposePermanentInit,
  UploadPurposeProfileBuilder,
  UploadPurposeProfileInit,
} from './http-upload-purpose.ts'
export { HttpUploadForm } from './forms.ts'
export type { HttpUploadFormBuilder, HttpUploadFormInit } from './forms.ts'
