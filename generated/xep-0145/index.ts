// Code generated from schemas/xep-0145/roster-notes.xsd; DO NOT EDIT.
export { RosterNote, RosterNotes } from './roster-notes.ts'
export type {
  RosterNoteBuilder,
  RosterNoteInit,
  RosterNotesBuilder,
  RosterNotesInit,
} from './roster-notes.ts'
