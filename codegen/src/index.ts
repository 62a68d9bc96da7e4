// The compiler as a library: `typed-xmpp-codegen`.
export { type Config, defineConfig } from './config/config.ts'
export type { Location } from './components/location.ts'
export type { Diagnostic, Severity } from './diagnostics.ts'
export { type Changes, type GenerateOptions, type GenerateResult, generate } from './generate.ts'
export type { ModuleOutline } from './output.ts'
export type { Progress } from './progress.ts'
export type { Report } from './report.ts'
