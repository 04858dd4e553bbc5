import type { ReportImport } from '../model/format.ts'

/** Where a cell stands, for what is said of it. */
export interface CellPlace {
  readonly file: string
  readonly line: number
  /** From 1. */
  readonly column: number
  readonly report: ReportImport
}

const plainForm = /^-?\d+(\.\d+)?$/
const looseForm = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/
const thousandsForm = /^[+-]?\d{1,3}([,\u00a0\u202f ]\d{3})+(\.\d+)?$/

/**
 * A number as a decimal numeral without exponent, every digit kept: `3.6E-2` is `0.036`. Null for any other text.
 */
export function plainNumeral(text: string): string | null {
  if (plainForm.test(text)) return text
  const match = looseForm.exec(text)
  if (!match) return null
  const [, sign, whole = '', part = '', exponent = '0'] = match
  if (whole === '' && part === '') return null
  const digits = whole + part
  const point = whole.length + Number(exponent)
  const padded =
    point > digits.length
      ? digits.padEnd(point, '0')
      : digits.padStart(digits.length - Math.min(point, 0), '0')
  const at = Math.max(point, 0)
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, '') || '0'
  const right = padded.slice(at)
  return `${sign === '-' ? '-' : ''}${left}${right === '' ? '' : `.${right}`}`
}

/** Reads the number of a cell; reports what is wrong with it and returns null. */
export function readNumeral(text: string, place: CellPlace): string | null {
  const numeral = plainNumeral(text)
  if (numeral !== null) return numeral
  const code = thousandsForm.test(text) ? 'thousands separator' : 'wrong number'
  cellProblem(place, code, text, '28870, 74.3')
  return null
}

/** Reads a count: a whole number, not below zero; `35.0` is 35. */
export function readCount(text: string, place: CellPlace): number | null {
  const numeral = readNumeral(text, place)
  if (numeral === null) return null
  if (numeral.startsWith('-') && Number(numeral) !== 0) {
    cellProblem(place, 'negative count', text, '0')
    return null
  }
  const whole = numeral.replace(/\.0+$/, '')
  if (!whole.includes('.') && Number.isSafeInteger(Number(whole))) return Number(whole)
  cellProblem(place, 'wrong number', text, '28870')
  return null
}

/** Says that the text of a cell is not what was expected there. */
export function cellProblem(
  { file, line, column, report }: CellPlace,
  code:
    | 'wrong number'
    | 'thousands separator'
    | 'negative count'
    | 'wrong place'
    | 'wrong period'
    | 'unknown category',
  value: string,
  expected: string,
): void {
  const acceptable = code === 'wrong place' || code === 'unknown category'
  report({ file, line, column, code, words: { value: shortened(value), expected }, acceptable })
}

/** A value from outside, short enough for one line of a message. */
export function shortened(value: string): string {
  const line = value.replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
