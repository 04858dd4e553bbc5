import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sesnspMunicipal } from '../../src/formats/sesnsp-municipal.ts'
import { sesnspStateVictims } from '../../src/formats/sesnsp-state-victims.ts'
import type { Format } from '../../src/model/format.ts'
import { type ImportOutcome, importRelease } from '../../src/statistics/import-release.ts'
import { openStore, type StatisticsStore } from '../../src/statistics/open-store.ts'
import { seriesAsOf } from '../../src/statistics/series.ts'
import { windows1252 } from './read-file.ts'

const months = 'Enero,Febrero,Marzo,Abril,Mayo,Junio,Julio,Agosto,Septiembre,Octubre,Noviembre,Diciembre'
const crime = 'Bien jurídico afectado,Tipo de delito,Subtipo de delito,Modalidad'
const municipalHeader = `Año,Clave_Ent,Entidad,Cve. Municipio,Municipio,${crime},${months}`
const shot = 'La vida y la Integridad corporal,Homicidio,Homicidio doloso,Con arma de fuego'
const attempt =
  'La vida y la Integridad corporal,Homicidio,Tentativa de homicidio doloso,Tentativa de homicidio doloso'

const august = [
  municipalHeader,
  `2026,09,Ciudad de México,9002,Azcapotzalco,${shot},1,0,2,0,1,0,3,1,0,0,0,0`,
  `2026,09,Ciudad de México,9998,No Especificado,${shot},0,0,0,0,0,0,0,1,0,0,0,0`,
  `2026,09,Ciudad de México,9002,Azcapotzalco,${attempt},9,9,9,9,9,9,9,9,0,0,0,0`,
  `2026,20,Oaxaca,20999,Otros Municipios,${shot},5,,0,0,0,0,0,0,0,0,0,0`,
]

describe('importing the files of the SESNSP', () => {
  let folder: string
  let store: StatisticsStore

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cotejo-sesnsp-'))
    store = await openStore(join(folder, 'store'))
  })
  afterEach(() => {
    store.close()
    rmSync(folder, { recursive: true })
  })

  async function imported(
    format: Format,
    name: string,
    bytes: Uint8Array,
    day = '2026-09-20',
  ): Promise<ImportOutcome> {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return importRelease(store, {
      format,
      dataset: format.dataset.id,
      file: { path, name },
      release: {
        id: day,
        published: day,
        source: { id: `sesnsp-${day}`, type: 'dataset' },
      },
      accept: false,
      mapping: null,
      today: '2026-11-24',
      progress: () => undefined,
    })
  }

  async function read(format: Format, indicator: string, place: string): Promise<readonly string[]> {
    const found = format.dataset.indicators.find(({ id }) => id === indicator)
    const points = await seriesAsOf(store, {
      dataset: format.dataset.id,
      select: found?.select ?? {},
      places: [place],
      asOf: null,
    })
    return points.map(({ value, absence }) => absence ?? value ?? '')
  }

  it.each([
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${august.join('\r\n')}\r\n`)],
    ['Windows-1252', windows1252(`${august.join('\n')}\n`)],
  ])(
    'reads months to come as not yet published, and keeps the unspecified municipalities: %s',
    async (_, bytes) => {
      const outcome = await imported(sesnspMunicipal, 'RNID-Delitos_Municipal-2026-ago2026.csv', bytes)
      expect(outcome).toMatchObject({ kind: 'imported', manifest: { rows: 4, through: '2026-08' } })
      const homicides = 'intentional-homicide-case-files-municipal'
      const toCome = Array(4).fill('not yet published')
      expect(await read(sesnspMunicipal, homicides, '09002')).toEqual([
        '1',
        '0',
        '2',
        '0',
        '1',
        '0',
        '3',
        '1',
        ...toCome,
      ])
      expect(await read(sesnspMunicipal, homicides, 'MX-CMX')).toEqual([
        '1',
        '0',
        '2',
        '0',
        '1',
        '0',
        '3',
        '2',
        ...toCome,
      ])
      expect((await read(sesnspMunicipal, homicides, 'MX-OAX')).slice(0, 3)).toEqual(['5', 'missing', '0'])
    },
  )

  it('refuses a category that was renamed, and says which was meant', async () => {
    const renamed = august.map((line) => line.replace('Con arma de fuego', 'Con armas de fuego'))
    const outcome = await imported(
      sesnspMunicipal,
      'ago2026.csv',
      new TextEncoder().encode(renamed.join('\n')),
    )
    if (outcome.kind !== 'refused') throw new Error('expected it to be refused')
    // Once for all its rows, at the first.
    expect(outcome.problems).toMatchObject([{ code: 'unknown category', line: 2, acceptable: true }])
    expect(JSON.stringify(outcome.problems[0]?.words)).toContain('Con arma de fuego')
  })

  it('takes a header that was decoded wrongly above rows that were not', async () => {
    const header = `Año,Clave_Ent,Entidad,${crime},Sexo,Rango de edad,${months}`
    const unrepaired = new TextDecoder('windows-1252').decode(new TextEncoder().encode(header))
    const rows = [
      `2019,1,Aguascalientes,${shot},Mujer,Adultos (18 y más),1,2,3,4,5,6,7,8,9,10,11,12`,
      `2019,15,México,${shot},No identificado,No identificado,0,0,0,0,0,0,0,0,0,0,0,1`,
    ]
    const bytes = new TextEncoder().encode([unrepaired, ...rows, ''].join('\n'))
    expect(await imported(sesnspStateVictims, 'IDVFC_NM_dic19.csv', bytes)).toMatchObject({
      kind: 'imported',
    })
    const national = await read(sesnspStateVictims, 'intentional-homicide-victims', 'MX')
    expect(national).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '13'])
  })

  it('leaves the years that a later file does not hold as they were', async () => {
    const released = (name: string, day: string, row: string) => {
      const bytes = new TextEncoder().encode(`${municipalHeader}\n${row}\n`)
      return imported(sesnspMunicipal, name, bytes, day)
    }
    const crimes = (year: number, count: number) =>
      `${year},09,Ciudad de México,9002,Azcapotzalco,${shot},${Array(12).fill(count).join(',')}`
    await released('2024.csv', '2025-01-20', crimes(2024, 3))
    const later = await released('2025.csv', '2026-01-20', crimes(2025, 4))
    expect(later).toMatchObject({
      kind: 'imported',
      accepted: [],
      manifest: { changes: { removed: 0, added: 12 } },
    })
    const homicides = await read(sesnspMunicipal, 'intentional-homicide-case-files-municipal', '09002')
    expect(homicides).toEqual([...Array(12).fill('3'), ...Array(12).fill('4')])
  })
})
