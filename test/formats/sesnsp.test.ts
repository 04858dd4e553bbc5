import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recognise } from '../../src/formats/catalogue.ts'
import {
  caseFileCategories,
  typologyFrom2026,
  typologyUntil2025,
  victimCategories,
} from '../../src/formats/sesnsp-categories.ts'
import { sesnspMunicipal } from '../../src/formats/sesnsp-municipal.ts'
import { sesnspMunicipalVictims } from '../../src/formats/sesnsp-municipal-victims.ts'
import { sesnspOldMethod } from '../../src/formats/sesnsp-old-method.ts'
import { sesnspState } from '../../src/formats/sesnsp-state.ts'
import { sesnspStateVictims } from '../../src/formats/sesnsp-state-victims.ts'
import { lastMonthOf } from '../../src/formats/sesnsp-table.ts'

const months = 'Enero,Febrero,Marzo,Abril,Mayo,Junio,Julio,Agosto,Septiembre,Octubre,Noviembre,Diciembre'
const crime = 'Bien jurídico afectado,Tipo de delito,Subtipo de delito,Modalidad'
const headers = {
  'sesnsp-state': `Año,Clave_Ent,Entidad,${crime},${months}`,
  'sesnsp-municipal': `Año,Clave_Ent,Entidad,Cve. Municipio,Municipio,${crime},${months}`,
  'sesnsp-state-victims': `Año,Clave_Ent,Entidad,${crime},Sexo,Rango de edad,${months}`,
  'sesnsp-municipal-victims': `Año,Clave_Ent,Entidad,Cve. Municipio,Municipio,${crime},Sexo,Rango de edad,${months}`,
}
const four = [sesnspState, sesnspMunicipal, sesnspStateVictims, sesnspMunicipalVictims]

function formatsOf(text: string): readonly string[] {
  return recognise({ name: 'file.csv', text, bytes: new TextEncoder().encode(text) }).map(({ id }) => id)
}

describe('the files of the SESNSP', () => {
  it.each(Object.entries(headers))('are told apart by their header: %s', (id, header) => {
    expect(formatsOf(`${header}\n2026,01,Aguascalientes`)).toEqual([id])
    expect(formatsOf(`\ufeff${header}\r\n`)).toEqual([id])
  })

  it.each(Object.entries(headers))('are known by a header that was decoded wrongly: %s', (id, header) => {
    const unrepaired = new TextDecoder('windows-1252').decode(new TextEncoder().encode(header))
    expect(unrepaired).toContain('AÃ±o')
    expect(formatsOf(unrepaired)).toEqual([id])
    expect(formatsOf(header.replace('Año', 'Ano'))).toEqual([id])
  })

  it('are not taken for theirs when a column is missing or stands elsewhere', () => {
    expect(formatsOf(headers['sesnsp-state'].replace(',Modalidad', ''))).toEqual([])
    expect(formatsOf(headers['sesnsp-state'].replace('Enero,Febrero', 'Febrero,Enero'))).toEqual([])
  })

  it.each(four.map((format) => [format.id, format] as const))(
    'have a role for every column, once: %s',
    (_, { reading, layout }) => {
      if (reading.kind !== 'table') throw new Error('expected a table')
      const roles = [
        reading.year,
        reading.place.column,
        ...layout.breakdowns.map((name) => reading.breakdowns[name]),
        ...reading.cells,
        ...reading.ignored,
      ]
      for (const header of reading.headers) expect(header).toHaveLength(roles.length)
      expect([...roles].sort()).toEqual([...(reading.headers[0] ?? [])].sort())
      expect(reading.cells).toHaveLength(layout.cells.length)
      for (const category of reading.categories ?? []) expect(category).toHaveLength(layout.breakdowns.length)
    },
  )

  it('tell the last published month by their name', () => {
    expect(lastMonthOf('RNID-Delitos_Municipal-2026-ago2026.zip')).toEqual({ year: 2026, month: 8 })
    expect(lastMonthOf('RNID-Víctimas_Estatal-2026-sep2026.csv')).toEqual({ year: 2026, month: 9 })
    expect(lastMonthOf('IDVFC_NM_dic19-2019-UTF-8.csv')).toEqual({ year: 2019, month: 12 })
    expect(lastMonthOf('INM_estatal_nov25.csv')).toEqual({ year: 2025, month: 11 })
    expect(lastMonthOf('IDM_NM_Enero2024.csv')).toEqual({ year: 2024, month: 1 })
    expect(lastMonthOf('rnid_estatal_delitos_2026_vintage-2026-02-21.csv')).toBeNull()
    expect(lastMonthOf('Municipal-2015-2025.csv')).toBeNull()
    expect(lastMonthOf('diciembres12.csv')).toBeNull()
  })

  it('never give a month that does not exist', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[a-z_]{0,4}(ene|mar|dic)\d{0,5}[-_.]?\w{0,3}$/)),
        (name) => {
          const last = lastMonthOf(name)
          if (last !== null)
            expect(last.month >= 1 && last.month <= 12 && last.year >= 2000 && last.year < 2100).toBe(true)
        },
      ),
      { seed: 3, numRuns: 500 },
    )
  })
})

describe('the categories of the SESNSP', () => {
  it('are 98 kinds of crime until 2025 and 114 since 2026, each once', () => {
    const keys = (rows: readonly (readonly string[])[]) => new Set(rows.map((row) => row.join('|'))).size
    expect([typologyUntil2025.length, keys(typologyUntil2025)]).toEqual([98, 98])
    expect([typologyFrom2026.length, keys(typologyFrom2026)]).toEqual([114, 114])
    expect(keys(caseFileCategories)).toBe(caseFileCategories.length)
    expect(keys(victimCategories)).toBe(victimCategories.length)
  })

  it('hold the age bands of each method', () => {
    const known = new Set(victimCategories.map((row) => row.slice(2).join('|')))
    expect(known.has('Homicidio doloso|Con arma de fuego|Mujer|Menores de edad (0-17)')).toBe(true)
    expect(known.has('Homicidio doloso|Con arma de fuego|Mujer|18 a 29 años')).toBe(true)
    expect(known.has('Homicidio doloso|Con arma de fuego|Mujer|18-29')).toBe(false)
  })

  it.each([...four, sesnspOldMethod].map((format) => [format.id, format] as const))(
    'hold every value that an indicator selects: %s',
    (_, { reading, layout, dataset }) => {
      if (reading.kind !== 'table') throw new Error('expected a table')
      for (const { id, select = {} } of dataset.indicators) {
        // The type "Homicidio" holds attempts since 2026.
        if (id.includes('homicide') && layout.breakdowns.length > 1)
          expect(Object.keys(select)).toEqual(['subtype'])
        for (const [breakdown, values] of Object.entries(select)) {
          const at = layout.breakdowns.indexOf(breakdown)
          const known = new Set(reading.categories?.map((category) => category[at]))
          expect(
            values.filter((value) => !known.has(value)),
            id,
          ).toEqual([])
        }
      }
    },
  )
})
