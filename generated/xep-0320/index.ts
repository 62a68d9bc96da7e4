// Code generated from schemas/xep-0320/dtls.xsd; DO NOT EDIT.
export { DtlsFingerprint, dtlsSetups } from './dtls.ts'
export type { DtlsFingerprintBuilder, DtlsFingerprintInit, DtlsSetup } from './dtls.ts'
