import type { FileHead, TableReading } from '../model/format.ts'
import { type Layout, monthCells } from '../model/layout.ts'
import type { PlaceLevel } from '../model/place-codes.ts'
import { spanishMonths } from './spanish-months.ts'

/** The columns in which the SESNSP's four files differ. */
export interface SesnspColumns {
  readonly place: Exclude<PlaceLevel, 'country'>
  /** Whether victims are counted, by sex and age. */
  readonly victims: boolean
}

const crimeColumns: Readonly<Record<string, string>> = {
  good: 'Bien jurídico afectado',
  type: 'Tipo de delito',
  subtype: 'Subtipo de delito',
  modality: 'Modalidad',
}
const victimColumns: Readonly<Record<string, string>> = { sex: 'Sexo', age: 'Rango de edad' }

/** How the observations of one of the SESNSP's files lie in the store. */
export function sesnspLayout({ place, victims }: SesnspColumns): Layout {
  return {
    breakdowns: Object.keys(breakdownsOf(victims)),
    cells: monthCells,
    values: 'whole',
    addedFrom: place,
  }
}

/** The reading of one of the SESNSP's files; its columns are the same since 2015, its categories changed in 2026. */
export function sesnspReading(
  columns: SesnspColumns,
  categories: readonly (readonly string[])[],
): TableReading {
  const municipal = columns.place === 'municipality'
  return {
    kind: 'table',
    delimiter: ',',
    headers: headersOf(columns),
    year: 'Año',
    place: { column: municipal ? 'Cve. Municipio' : 'Clave_Ent', key: columns.place },
    breakdowns: breakdownsOf(columns.victims),
    cells: spanishMonths,
    ignored: municipal ? ['Clave_Ent', 'Entidad', 'Municipio'] : ['Entidad'],
    categories,
    lastMonth: lastMonthOf,
    // A month before the last published one that is left blank was not reported: nobody said that nothing happened.
    blank: { afterLast: 'not yet published', before: 'missing' },
  }
}

/** Whether a file begins with the header of one of the SESNSP's files. */
export function beginsWithSesnspHeader(file: FileHead, columns: SesnspColumns): boolean {
  const line = file.text.replace(/^\ufeff/, '').split(/\r?\n/, 1)[0] ?? ''
  const cells = line.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
  return headersOf(columns).some((header) => header.join('\n') === cells.join('\n'))
}

function breakdownsOf(victims: boolean): Readonly<Record<string, string>> {
  return victims ? { ...crimeColumns, ...victimColumns } : crimeColumns
}

/**
 * The header as it should be, and as it has been published: without the tilde of `Año`, and in UTF-8 that was taken
 * for Windows-1252 above rows that were not. All have the same columns in the same order.
 */
function headersOf({ place, victims }: SesnspColumns): readonly (readonly string[])[] {
  const places = place === 'municipality' ? ['Cve. Municipio', 'Municipio'] : []
  const proper = [
    'Año',
    'Clave_Ent',
    'Entidad',
    ...places,
    ...Object.values(breakdownsOf(victims)),
    ...spanishMonths,
  ]
  return [proper, proper.map((column) => (column === 'Año' ? 'Ano' : column)), proper.map(unrepaired)]
}

function unrepaired(column: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(column))
}

const monthOfName = new Map(spanishMonths.map((month, at) => [month.toLowerCase().slice(0, 3), at + 1]))
const monthAndYear = new RegExp(
  `(?<!\\p{L})(${spanishMonths.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join('|')})[ _-]?(20\\d{2}|\\d{2})(?!\\d)`,
  'giu',
)

/**
 * The last published month by the name of the file, such as `RNID-Delitos_Municipal-2026-ago2026.zip` or
 * `IDVFC_NM_dic19.csv`; null when the name has no month.
 */
export function lastMonthOf(name: string): { readonly year: number; readonly month: number } | null {
  const last = [...name.matchAll(monthAndYear)].at(-1)
  const month = monthOfName.get((last?.[1] ?? '').toLowerCase().slice(0, 3))
  if (last === undefined || month === undefined) return null
  const year = Number(last[2])
  return { year: year < 100 ? 2000 + year : year, month }
}
