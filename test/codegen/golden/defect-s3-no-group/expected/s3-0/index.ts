// Code generated from schema.xsd; DO NOT EDIT.
export { S3A } from './s3-0.ts'
export type { S3ABuilder, S3AInit } from './s3-0.ts'
