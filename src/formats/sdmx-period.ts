import { parsePeriod } from '../model/period.ts'

const reporting = /^(\d{4})-(A|S|Q|M)(\d{1,2})$/
const startAndLength = /^(\d{4})-(\d{2})-\d{2}(?:T[\d:.]+)?\/P(\d{1,2})(Y|M)$/

/**
 * A period of SDMX as Cotejo writes it: `2020`, `2020-A1`, `2020-S2`, `2020-Q3`, `2020-M05`, `2020-05`, a day with or
 * without its time, a start with a length such as `2020-01-01/P1Y`. Null for what cannot be told exactly, such as
 * weeks and trimesters.
 */
export function sdmxPeriod(text: string): string | null {
  const period = translated(text)
  return period !== null && parsePeriod(period) !== null ? period : null
}

function translated(text: string): string | null {
  const named = reporting.exec(text)
  if (named) {
    const [, year = '', kind, number = ''] = named
    if (kind === 'A') return Number(number) === 1 ? year : null
    if (kind === 'M') return `${year}-${number.padStart(2, '0')}`
    return `${year}-${kind === 'S' ? 'H' : 'Q'}${Number(number)}`
  }
  const long = startAndLength.exec(text)
  if (long) return withLength(long[1] ?? '', Number(long[2]), Number(long[3]) * (long[4] === 'Y' ? 12 : 1))
  if (/^\d{4}(-\d{2}){0,2}$/.test(text)) return text
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z?$/.test(text) ? text.slice(0, 10) : null
}

function withLength(year: string, month: number, length: number): string | null {
  const padded = String(month).padStart(2, '0')
  if (length === 1) return `${year}-${padded}`
  if (length === 12 && month === 1) return year
  if (length === 3 && month % 3 === 1) return `${year}-Q${(month + 2) / 3}`
  return length === 6 && month % 6 === 1 ? `${year}-H${(month + 5) / 6}` : null
}
