import { closeSync, openSync, writeSync } from 'node:fs'
import { caseFileCategories } from '../../src/formats/sesnsp-categories.ts'
import { mexicanStates } from '../../src/model/mexican-states.ts'

/** A made file of the SESNSP's incidence by municipality, in its exact layout: 21 columns, Windows-1252. */
export interface MunicipalFile {
  readonly path: string
  readonly municipalities: number
  readonly firstYear: number
  /** The last month published. */
  readonly year: number
  readonly month: number
}

const categories = 92
const header =
  'Año,Clave_Ent,Entidad,Cve. Municipio,Municipio,Bien jurídico afectado,Tipo de delito,Subtipo de delito,Modalidad,' +
  'Enero,Febrero,Marzo,Abril,Mayo,Junio,Julio,Agosto,Septiembre,Octubre,Noviembre,Diciembre'

/**
 * Writes it and returns how many rows it has. Counts are those of small places, most of them zero, and the same in
 * each release but for revisions: 0.5 % of the cells of the twelve months before change with every release.
 */
export function writeMunicipalFile({ path, municipalities, firstYear, year, month }: MunicipalFile): number {
  const file = openSync(path, 'w')
  const crimes = caseFileCategories.slice(0, categories)
  const middles = crimes.map((crime) => crime.map(quoted).join(','))
  let rows = 0
  writeSync(file, Buffer.from(`${header}\r\n`, 'latin1'))
  for (let at = firstYear; at <= year; at++) {
    for (let place = 0; place < municipalities; place++) {
      const start = `${at},${placeColumns(place)}`
      let text = ''
      for (let crime = 0; crime < crimes.length; crime++) {
        text += `${start},${middles[crime]}${cellsOf(at, place, crime, year * 12 + month)}\r\n`
      }
      rows += crimes.length
      writeSync(file, Buffer.from(text, 'latin1'))
    }
  }
  closeSync(file)
  return rows
}

/** How many municipalities and years make about so many rows. */
export function municipalitiesFor(rows: number, years: number): number {
  return Math.min(2469, Math.max(1, Math.round(rows / (categories * years))))
}

function placeColumns(place: number): string {
  const state = mexicanStates[place % mexicanStates.length]
  const number = Math.floor(place / mexicanStates.length) + 1
  const key = Number(state?.key)
  return `${key},${state?.official},${key * 1000 + number},Municipio ${number}`
}

/** @param through the last published month, as months since the year 0 */
function cellsOf(year: number, place: number, crime: number, through: number): string {
  let text = ''
  for (let month = 1; month <= 12; month++) {
    const age = through - (year * 12 + month)
    text += age < 0 ? ',' : `,${countOf(mixed(year * 12 + month, place, crime), age)}`
  }
  return text
}

/** One count in seventeen is revised once, in one of the twelve releases after the first. */
function countOf(hash: number, age: number): number {
  const level = hash % 100
  const count = level < 82 ? 0 : level < 92 ? 1 : level < 97 ? 2 + (hash % 3) : 5 + (hash % 40)
  const isRevised = (hash >>> 8) % 17 === 0 && age > (hash >>> 16) % 12
  return isRevised ? count + 1 : count
}

function mixed(month: number, place: number, crime: number): number {
  let hash =
    Math.imul(month, 0x9e3779b1) ^ Math.imul(place + 1, 0x85ebca6b) ^ Math.imul(crime + 1, 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39)
  return (hash ^ (hash >>> 15)) >>> 0
}

function quoted(text: string): string {
  return text.includes(',') ? `"${text}"` : text
}
