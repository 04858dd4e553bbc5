import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Format, FormatRow, ImportProblemCode, TableReading } from '../../../src/model/format.ts'
import { monthCells } from '../../../src/model/layout.ts'
import {
  type ImportOutcome,
  type ImportRequest,
  importRelease,
} from '../../../src/statistics/import-release.ts'
import { openStore, type StatisticsStore } from '../../../src/statistics/open-store.ts'
import { stateSql } from '../../../src/statistics/release-state.ts'

const months = ['Ene', 'Feb', 'Mar', 'Abr', 'May', 'Jun', 'Jul', 'Ago', 'Sep', 'Oct', 'Nov', 'Dic']

export const header = `Año,Clave,Lugar,Delito,Modalidad,${months.join(',')}`

const reading: TableReading = {
  kind: 'table',
  delimiter: ',',
  headers: [header.split(',')],
  year: 'Año',
  place: { column: 'Clave', key: 'municipality' },
  breakdowns: { crime: 'Delito', modality: 'Modalidad' },
  cells: months,
  ignored: ['Lugar'],
  categories: [
    ['Homicidio doloso', 'Con arma blanca'],
    ['Homicidio doloso', 'Con arma de fuego'],
    ['Robo', 'Robo'],
  ],
  lastMonth: (name) => {
    const match = /-(\d{4})-(\d{2})/.exec(name)
    return match ? { year: Number(match[1]), month: Number(match[2]) } : null
  },
  blank: { afterLast: 'not yet published', before: 'missing' },
}

const described = {
  id: 'small',
  title: { en: 'Small', es: 'Pequeño' },
  publisher: 'publisher',
  publisherName: { en: 'Publisher', es: 'Publicador' },
  licence: 'CC-BY-4.0',
  indicators: [],
}

/** Three crimes in municipalities by month, in the way of the SESNSP. */
export const small: Format = {
  id: 'small',
  title: described.title,
  recognises: () => true,
  dataset: described,
  layout: {
    breakdowns: ['crime', 'modality'],
    cells: monthCells,
    values: 'whole',
    addedFrom: 'municipality',
  },
  reading,
}

export const smallByState: Format = {
  ...small,
  id: 'small-state',
  layout: { ...small.layout, addedFrom: 'state' },
  reading: { ...reading, place: { column: 'Clave', key: 'state' } },
}

/** A format with a reader of its own, which hands out the rows given. */
export function rowsFormat(rows: readonly Partial<FormatRow>[], changes: Partial<Format> = {}): Format {
  return {
    ...small,
    id: 'rows',
    layout: { breakdowns: ['indicator'], cells: [''], values: 'decimal', addedFrom: null },
    reading: {
      kind: 'rows',
      async *rows() {
        for (const [at, row] of rows.entries()) {
          yield {
            line: at + 2,
            breakdowns: ['perception'],
            place: 'MX',
            period: '2025',
            value: '1.5',
            ...row,
          }
        }
      },
    },
    ...changes,
  }
}

/** A line of the small table; months that are not given are blank. */
export function line(
  year: number | string,
  key: string,
  crime: string,
  modality: string,
  ...cells: (number | string)[]
): string {
  const padded = [...cells, ...Array.from({ length: 12 - cells.length }, () => '')]
  return [year, key, 'Lugar', crime, modality, ...padded].join(',')
}

export const knife = ['Homicidio doloso', 'Con arma blanca'] as const
export const gun = ['Homicidio doloso', 'Con arma de fuego'] as const
export const theft = ['Robo', 'Robo'] as const

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-import-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export interface Bench {
  readonly folder: string
  readonly store: StatisticsStore
  /** Writes a file and imports it as the release of a day. */
  load(
    content: string | Buffer,
    day: string,
    changes?: Partial<ImportRequest> & { name?: string },
  ): Promise<ImportOutcome>
  /** The problems of an import that is refused, in short: code, line, column, words. */
  refusal(
    content: string | Buffer,
    day?: string,
    changes?: Partial<ImportRequest> & { name?: string },
  ): Promise<Told[]>
  /** All rows as a release has them. */
  state(release: string): Promise<unknown[][]>
}

export interface Told {
  readonly code: ImportProblemCode
  readonly line: number | null
  readonly column: number | null
  readonly acceptable: boolean
  readonly words: Readonly<Record<string, string | number>>
}

export async function bench(): Promise<Bench> {
  const folder = temporaryFolder()
  const store = await openStore(join(folder, 'store'))
  onTestFinished(() => store.close())
  const load: Bench['load'] = (content, day, { name = `small-${day.slice(0, 7)}.csv`, ...changes } = {}) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return importRelease(store, {
      format: small,
      dataset: 'small',
      file: { path, name },
      release: { id: day, published: day, source: { id: 'source', type: 'dataset' } },
      accept: false,
      mapping: null,
      today: '2026-06-15',
      progress: () => undefined,
      ...changes,
    })
  }
  return {
    folder,
    store,
    load,
    async refusal(content, day = '2026-03-20', changes = {}) {
      const outcome = await load(content, day, changes)
      if (outcome.kind !== 'refused') throw new Error(`expected a refusal, it was ${outcome.kind}`)
      return outcome.problems.map(({ code, line: at, column, acceptable, words }) => ({
        code,
        line: at,
        column,
        acceptable,
        words,
      }))
    },
    async state(release) {
      const manifest = store.manifests('small').find(({ release: { id } }) => id === release)
      if (!manifest) throw new Error(`no release ${release}`)
      const reader = await store.connection.runAndReadAll(
        `SELECT * FROM (${stateSql(store, manifest)}) ORDER BY ALL`,
      )
      return reader.getRowsJson()
    },
  }
}

export function file(...lines: readonly string[]): string {
  return `${[header, ...lines].join('\n')}\n`
}
