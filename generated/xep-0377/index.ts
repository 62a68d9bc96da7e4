// Code generated from schemas/xep-0377/spam-reporting.xsd; DO NOT EDIT.
export { SpamReport } from './spam-reporting.ts'
export type { SpamReportBuilder, SpamReportInit } from './spam-reporting.ts'
