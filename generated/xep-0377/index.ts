// Code generated from schemas/xep-0377/spam-report-0.xsd, schemas/xep-0377/spam-reporting.xsd; DO NOT EDIT.
export { SpamReport0 } from './spam-report-0.ts'
export type { SpamReport0Builder, SpamReport0Init } from './spam-report-0.ts'
export { SpamReport } from './spam-reporting.ts'
export type { SpamReportBuilder, SpamReportInit } from './spam-reporting.ts'
