/** The dates, times and durations of XSD (Part 2 §3.3.6 to §3.3.14): their forms and their order. */

/** A point or a recurring stretch of time. */
export interface DateTime {
  /** Whole seconds on the time line; those of UTC where there is a time zone. */
  readonly seconds: number
  /** The rest, from 0 to less than 1. */
  readonly fraction: number
  readonly zoned: boolean
}

/** A length of time. */
export interface Duration {
  readonly months: number
  readonly seconds: number
}

/** The types that have a {@link DateTime} as value. */
export type DateTimeType =
  | 'dateTime'
  | 'date'
  | 'time'
  | 'gYearMonth'
  | 'gYear'
  | 'gMonthDay'
  | 'gDay'
  | 'gMonth'

const zone = '(?<zone>Z|[+-](?:0\\d|1[0-3]):[0-5]\\d|[+-]14:00)?'
const year = '(?<year>-?(?:[1-9]\\d{3,}|0\\d{3}))'
const month = '(?<month>0[1-9]|1[0-2])'
const day = '(?<day>0[1-9]|[12]\\d|3[01])'
const clock =
  '(?:(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d):(?<second>[0-5]\\d)(?<rest>\\.\\d+)?|(?<midnight>24:00:00(?:\\.0+)?))'

const forms: Readonly<Record<DateTimeType, RegExp>> = {
  dateTime: new RegExp(`^${year}-${month}-${day}T${clock}${zone}$`),
  date: new RegExp(`^${year}-${month}-${day}${zone}$`),
  time: new RegExp(`^${clock}${zone}$`),
  gYearMonth: new RegExp(`^${year}-${month}${zone}$`),
  gYear: new RegExp(`^${year}${zone}$`),
  gMonthDay: new RegExp(`^--${month}-${day}${zone}$`),
  gDay: new RegExp(`^---${day}${zone}$`),
  gMonth: new RegExp(`^--${month}${zone}$`),
}

/** The value of a lexical form; undefined for what is none. */
export function parseDateTime(type: DateTimeType, text: string): DateTime | undefined {
  const parts = forms[type].exec(text)?.groups
  if (parts === undefined) return undefined
  const at = (name: string, otherwise: number): number =>
    parts[name] === undefined ? otherwise : Number(parts[name])
  // What recurs is taken at its first occurrence in a leap year; a time on one fixed day.
  const years = at('year', 1972)
  const months = at('month', type === 'gDay' ? 1 : 12)
  const days = at('day', type === 'time' ? 31 : 1)
  if (parts['day'] !== undefined && days > daysIn(years, months)) return undefined
  const hours = parts['midnight'] === undefined ? at('hour', 0) : type === 'time' ? 0 : 24
  const seconds = ((daysFrom(years, months, days) * 24 + hours) * 60 + at('minute', 0)) * 60
  return {
    seconds: seconds + at('second', 0) - offsetOf(parts['zone']) * 60,
    fraction: Number(parts['rest'] ?? 0),
    zoned: parts['zone'] !== undefined,
  }
}

/** How two values are ordered; undefined where a missing time zone leaves it open. */
export function compareDateTimes(a: DateTime, b: DateTime): number | undefined {
  if (a.zoned === b.zoned) return order(a, b)
  if (!a.zoned) {
    const opposite = compareDateTimes(b, a)
    return opposite === undefined ? undefined : -opposite
  }
  if (order(a, { ...b, seconds: b.seconds - widest }) < 0) return -1
  return order(a, { ...b, seconds: b.seconds + widest }) > 0 ? 1 : undefined
}

/** The value of a duration; undefined for what is none. */
export function parseDuration(text: string): Duration | undefined {
  const parts = durationForm.exec(text)
  if (parts === null || /T$|^-?P$/.test(text)) return undefined
  const [, sign, years = 0, months = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts
  const factor = sign === '-' ? -1 : 1
  return {
    months: factor * (Number(years) * 12 + Number(months)),
    seconds:
      factor *
      (((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)),
  }
}

const durationForm =
  /^(-)?P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/

/** How two durations are ordered; undefined where that depends on the months they are added to. */
export function compareDurations(a: Duration, b: Duration): number | undefined {
  const orders = starts.map(([year, month]) =>
    Math.sign(after(year, month, a) - after(year, month, b)),
  )
  const [first] = orders
  return orders.every((each) => each === first) ? first : undefined
}

// XSD Part 2 §3.3.6.1: the four dates that show every difference between months.
const starts = [
  [1696, 9],
  [1697, 2],
  [1903, 3],
  [1903, 7],
] as const

function after(year: number, month: number, { months, seconds }: Duration): number {
  const all = year * 12 + month - 1 + months
  return daysFrom(Math.floor(all / 12), (((all % 12) + 12) % 12) + 1, 1) * 86_400 + seconds
}

function order(a: DateTime, b: DateTime): number {
  return Math.sign(a.seconds - b.seconds) || Math.sign(a.fraction - b.fraction)
}

const widest = 14 * 3600

function offsetOf(zone: string | undefined): number {
  if (zone === undefined || zone === 'Z') return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4))
  return zone.startsWith('-') ? -minutes : minutes
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The days from a fixed day to a date of the proleptic Gregorian calendar. */
function daysFrom(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const ofEra = shifted - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear
}
