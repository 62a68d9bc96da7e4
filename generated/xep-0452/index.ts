// Code generated from schemas/xep-0452/forms.xml, schemas/xep-0452/muc-mentions.xsd; DO NOT EDIT.
export { MucMentions } from './muc-mentions.ts'
export type { MucMentionsBuilder, MucMentionsInit } from './muc-mentions.ts'
export { MucMentionsConfigForm } from './forms.ts'
export type { MucMentionsConfigFormBuilder, MucMentionsConfigFormInit } from './forms.ts'
