/**
 * Dates with times. Written as XEP-0082 has them, in UTC; read also without a zone (as UTC), with
 * offsets, and in the form of XEP-0091.
 */
import { collapse, unacceptable, type ValueMapping } from './value-mapping.ts'

/** `xs:dateTime` by XEP-0082. */
export const dateTimeMapping: ValueMapping<Date> = {
  expected: 'a date and time',
  parse: parseDateTime,
  format: formatDateTime,
  // The usual form needs no formatting to compare with: a Z at this place leaves no other, but for the
  // hour 24.
  isExact: (text, value) =>
    text.length === 20 && text.charCodeAt(19) === 0x5a && !isHour24(text)
      ? true
      : text === formatDateTime(value),
  isPlain: true,
  accept: acceptDate,
  equals: sameTime,
}

/** The date and time of XEP-0091, `CCYYMMDDThh:mm:ss` in UTC. */
export const legacyDateTimeMapping: ValueMapping<Date> = {
  expected: 'a date and time',
  parse: (lexical) => {
    const date = parseDateTime(lexical)
    return date !== undefined && isNear(date) ? date : undefined
  },
  format: (value) => value.toISOString().slice(0, 19).replaceAll('-', ''),
  isExact: (text, value) => text === legacyDateTimeMapping.format(value),
  isPlain: true,
  accept: (input) => {
    const date = acceptDate(input)
    if (isNear(date)) return date
    throw new TypeError('expected a Date from the year 1 to 9999, got another')
  },
  equals: sameTime,
}

function parseDateTime(lexical: string): Date | undefined {
  const text = collapse(lexical)
  const legacy = text.charCodeAt(8) === 0x54
  const at = legacy ? 9 : 11
  const year = number(text, 0, 4)
  if (!legacy && (year === 0 || text.charCodeAt(4) !== 0x2d)) return parseFarDateTime(text)
  const month = legacy ? number(text, 4, 6) : number(text, 5, 7)
  const day = legacy ? number(text, 6, 8) : number(text, 8, 10)
  const hour = number(text, at, at + 2)
  const minute = number(text, at + 3, at + 5)
  const second = number(text, at + 6, at + 8)
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return undefined
  if (hour < 0 || minute < 0 || minute > 59 || second < 0 || second > 59) return undefined
  if (hour > 23 && !(hour === 24 && minute === 0 && second === 0)) return undefined
  if (text.charCodeAt(at + 2) !== 0x3a || text.charCodeAt(at + 5) !== 0x3a) return undefined
  if (!legacy && (text[4] !== '-' || text[7] !== '-' || text[10] !== 'T')) return undefined
  let milliseconds = 0
  let offset = 0
  if (text.length > at + 8 && !(text.length === at + 9 && text[at + 8] === 'Z')) {
    const rest = tail.exec(text.slice(at + 8))
    if (rest === null) return undefined
    if (rest[1] !== undefined) milliseconds = Math.floor(Number(`0${rest[1].slice(0, 4)}`) * 1000)
    if (rest[3] !== undefined) {
      const minutes = Number(rest[4]) * 60 + Number(rest[5])
      if (minutes > 14 * 60 || Number(rest[5]) > 59) return undefined
      offset = rest[3] === '-' ? -minutes : minutes
    }
  }
  return new Date(utc(year, month, day, hour, minute - offset, second, milliseconds))
}

/**
 * A date in a year before the first or after the 9999th, which XSD has and XEP-0082 has not. The calendar
 * repeats every 400 years: it is read in one that has four digits, and put back.
 */
function parseFarDateTime(text: string): Date | undefined {
  const parts = farYear.exec(text)
  if (parts === null) return undefined
  const year = Number(parts[1])
  const near = 2000 + (((year % 400) + 400) % 400)
  const date = parseDateTime(`${near}${parts[2]}`)
  if (date === undefined) return undefined
  const far = new Date(date.getTime() + ((year - near) / 400) * 146_097 * 86_400_000)
  return Number.isNaN(far.getTime()) ? undefined : far
}

const farYear = /^(0000|-(?:\d{4}|[1-9]\d{4,})|[1-9]\d{4,})(-\d\d-\d\dT.*)$/

/**
 * The milliseconds since 1970, of a date of the Gregorian calendar. Unlike Date.UTC it takes years below
 * 100 as they are, and a tenth of the time.
 */
function utc(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  milliseconds: number,
): number {
  // Years begin in March here, so that the leap day is the last of its year.
  const march = month < 3 ? year - 1 : year
  const leapDays = Math.floor(march / 4) - Math.floor(march / 100) + Math.floor(march / 400)
  const monthsSinceMarch = (month + 9) % 12
  const days = march * 365 + leapDays + Math.floor((monthsSinceMarch * 153 + 2) / 5) + day
  return (((days - daysTo1970) * 24 + hour) * 60 + minute) * 60_000 + second * 1000 + milliseconds
}

/** The days counted by {@link utc} up to the first of January 1970. */
const daysTo1970 = 719_469

/** The digits from `start` to `end` as a number; -1 where there is another character. */
function number(text: string, start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 0x30
    if (!(digit >= 0 && digit <= 9)) return -1
    value = value * 10 + digit
  }
  return value
}

function isHour24(text: string): boolean {
  return text.charCodeAt(11) === 0x32 && text.charCodeAt(12) === 0x34
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** By hand: `toISOString` takes ten times as long, and asking the date for its parts five times. */
function formatDateTime(value: Date): string {
  const time = value.getTime()
  if (!isNear(value)) return formatFarDateTime(value)
  const day = Math.floor(time / 86_400_000)
  const milliseconds = time - day * 86_400_000
  const seconds = Math.floor(milliseconds / 1000)
  const minutes = Math.floor(seconds / 60)
  const clock = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}`
  const rest = milliseconds % 1000
  const fraction = rest === 0 ? 'Z' : `.${String(rest).padStart(3, '0')}Z`
  return `${formatDay(day)}T${clock}${fraction}`
}

/** The years before the first and after the 9999th have a sign and six digits in ISO 8601, not in XSD. */
function formatFarDateTime(value: Date): string {
  return value
    .toISOString()
    .replace(/^\+0?/, '')
    .replace(/^-0{1,2}/, '-')
    .replace('.000Z', 'Z')
}

/** The day of the Gregorian calendar, counted from 1970: the reverse of {@link utc}. */
function formatDay(day: number): string {
  const sinceMarch = day + daysTo1970 - 1
  const centuries = Math.floor((sinceMarch * 4 + 3) / 146_097)
  const ofCentury = sinceMarch - Math.floor((centuries * 146_097) / 4)
  const years = Math.floor((ofCentury * 4 + 3) / 1461)
  const ofYear = ofCentury - Math.floor((years * 1461) / 4)
  const months = Math.floor((ofYear * 5 + 2) / 153)
  const year = centuries * 100 + years + (months > 9 ? 1 : 0)
  const century = Math.floor(year / 100)
  const month = months > 9 ? months - 9 : months + 3
  const ofMonth = ofYear - Math.floor((months * 153 + 2) / 5) + 1
  return `${two(century)}${two(year - century * 100)}-${two(month)}-${two(ofMonth)}`
}

function two(value: number): string {
  return twoDigits[value]!
}

const twoDigits: readonly string[] = Array.from({ length: 100 }, (_, value) =>
  String(value).padStart(2, '0'),
)

function acceptDate(input: unknown): Date {
  if (!(input instanceof Date)) throw unacceptable('a Date', input)
  if (!Number.isNaN(input.getTime())) return input
  throw new TypeError('expected a Date that is a time, got an invalid one')
}

/** True for a date in a year of four digits. */
function isNear(date: Date): boolean {
  const time = date.getTime()
  return time >= earliest && time <= latest
}

function sameTime(a: Date, b: Date): boolean {
  return a.getTime() === b.getTime()
}

const earliest = utc(1, 1, 1, 0, 0, 0, 0)
const latest = utc(9999, 12, 31, 23, 59, 59, 999)
const tail = /^(\.\d{1,20})?(Z|([+-])(\d\d):(\d\d))?$/
