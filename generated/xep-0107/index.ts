// Code generated from schemas/xep-0107/mood.xsd; DO NOT EDIT.
export { Mood, moodValues } from './mood.ts'
export type { MoodBuilder, MoodInit, MoodValue } from './mood.ts'
