// Code generated from schemas/xep-0486/forms.xml; DO NOT EDIT.
export { MucAvatarInfoForm } from './forms.ts'
export type { MucAvatarInfoFormBuilder, MucAvatarInfoFormInit } from './forms.ts'
