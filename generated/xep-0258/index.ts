// Code generated from schemas/xep-0258/ess-security-label.xsd, schemas/xep-0258/forms.xml, schemas/xep-0258/security-label-catalog.xsd, schemas/xep-0258/security-label.xsd; DO NOT EDIT.
export { EssSecurityLabel } from './ess-security-label.ts'
export type { EssSecurityLabelBuilder, EssSecurityLabelInit } from './ess-security-label.ts'
export {
  SecurityLabel,
  SecurityLabelEquivalent,
  SecurityLabelMarking,
  SecurityLabelPrimary,
} from './security-label.ts'
export type {
  SecurityLabelBuilder,
  SecurityLabelEquivalentBuilder,
  SecurityLabelEquivalentInit,
  SecurityLabelInit,
  SecurityLabelMarkingBuilder,
  SecurityLabelMarkingInit,
  SecurityLabelPrimaryBuilder,
  SecurityLabelPrimaryInit,
} from './security-label.ts'
export { SecurityLabelCatalog, SecurityLabelItem } from './security-label-catalog.ts'
export type {
  SecurityLabelCatalogBuilder,
  SecurityLabelCatalogInit,
  SecurityLabelItemBuilder,
  SecurityLabelItemInit,
} from './security-label-catalog.ts'
export { MucLabelConfigForm } from './forms.ts'
export type { MucLabelConfigFormBuilder, MucLabelConfigFormInit } from './forms.ts'
