import type { Language } from '../../model/language.ts'
import { formatPeriod, type Period } from '../../model/period.ts'
import { words } from './words.ts'

const locales: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-MX' }

/** A period as a reader expects it: "March 18, 2021", "January – May 2020", "2019", "since 2006". */
export function periodInWords(period: Period, language: Language): string {
  const { start, end, precision } = period
  const say = words[language]
  if (start === null) return end === null ? '' : say.until(dayText(end, language))
  if (end === null) return say.since(formatPeriod(period).replace('..', ''))
  switch (precision) {
    case 'day':
      return dayText(start, language)
    case 'month':
      return monthFormat(language).format(noon(start))
    case 'year':
      return start.slice(0, 4)
    case 'quarter':
    case 'half':
      return monthFormat(language).formatRange(noon(start), noon(end))
    default:
      return rangeText(period, start, end, language)
  }
}

function rangeText(period: Period, start: string, end: string, language: Language): string {
  const short = formatPeriod(period)
  if (/^\d{4}\.\.\d{4}$/.test(short))
    return start.slice(0, 4) === end.slice(0, 4) ? start.slice(0, 4) : short.replace('..', '–')
  const format = /^\d{4}-\d{2}\.\.\d{4}-\d{2}$/.test(short) ? monthFormat(language) : dayFormat(language)
  return format.formatRange(noon(start), noon(end))
}

/** A day as a reader expects it. */
export function dayText(day: string, language: Language): string {
  return dayFormat(language).format(noon(day))
}

const dayFormat = oncePerLanguage({ dateStyle: 'long', timeZone: 'UTC' })
const monthFormat = oncePerLanguage({ year: 'numeric', month: 'long', timeZone: 'UTC' })

/** A format takes longer to make than a hundred dates to write, so it is made when first asked for, and kept. */
function oncePerLanguage(options: Intl.DateTimeFormatOptions): (language: Language) => Intl.DateTimeFormat {
  const made = new Map<Language, Intl.DateTimeFormat>()
  return (language) => {
    const format = made.get(language) ?? new Intl.DateTimeFormat(locales[language], options)
    made.set(language, format)
    return format
  }
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`)
}
