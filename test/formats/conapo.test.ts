import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recognise } from '../../src/formats/catalogue.ts'
import { conapoMunicipal } from '../../src/formats/conapo-municipal.ts'
import { conapoState } from '../../src/formats/conapo-state.ts'
import { readFileBy, told } from './read-file.ts'

const stateHeader = 'n_year,nombre_estado,cve_ent,genero,pob_start_year,pob_mid_year'
const states = [
  stateHeader,
  '2020,Nacional,00,Hombres,10,11',
  '2020,Nacional,00,Mujeres,12,13',
  '2020,Nacional,00,Total,22,24',
  '2020,Estado de México,15,Hombres,10,11',
  '2020,Estado de México,15,Mujeres,12,13',
  '2020,Estado de México,15,Total,22,24',
]
const municipalities = [
  'CVE,Entidad,Municipio,1990,1991',
  '01001,Aguascalientes,Aguascalientes,499839,517275',
]

const lines = (all: readonly string[]) => `${all.join('\n')}\n`

describe('the population of the states', () => {
  it('is read by sex, at mid-year and at the start of the year', async () => {
    const read = await readFileBy(conapoState, lines(states))
    expect(told(read)).toEqual([])
    expect(read.rows).toHaveLength(12)
    expect(read.rows[4]).toEqual({
      line: 4,
      breakdowns: ['population', 'Total'],
      place: 'MX',
      period: '2020',
      value: '24',
    })
    expect(read.rows.at(-1)).toMatchObject({
      breakdowns: ['population-start-of-year', 'Total'],
      place: 'MX-MEX',
    })
  })

  it('is checked: both sexes make the total, the states make the country', async () => {
    const wrong = states.map((line) =>
      line.startsWith('2020,Estado de México,15,Mujeres') ? line.replace(',13', ',14') : line,
    )
    const read = await readFileBy(conapoState, lines(wrong))
    expect(read.problems.map(({ code, line, words }) => ({ code, line, ...words }))).toEqual([
      { code: 'total differs from parts', line: 3, name: 'MX, 2020, population', total: 13, parts: 14 },
      { code: 'total differs from parts', line: 7, name: 'MX-MEX, 2020, population', total: 24, parts: 25 },
    ])
  })

  it('says what is no place, sex, year or count', async () => {
    const read = await readFileBy(
      conapoState,
      lines([
        stateHeader,
        '2020,X,33,Total,1,1',
        '20,X,01,Total,1,1',
        '2020,X,01,Otro,1,1',
        '2020,X,01,Total,"1,000",-1',
      ]),
    )
    expect(told(read)).toEqual([
      'wrong place 2:3 33',
      'wrong period 3:1 20',
      'unknown category 4:4 Otro',
      'negative count 5:6 -1',
      'thousands separator 5:5 1,000',
    ])
  })
})

describe('the population of the municipalities', () => {
  it('is read from a column for each year', async () => {
    const read = await readFileBy(conapoMunicipal, lines(municipalities))
    expect(told(read)).toEqual([])
    expect(read.rows.map(({ place, period, value }) => `${place} ${period} ${value}`)).toEqual([
      '01001 1990 499839',
      '01001 1991 517275',
    ])
  })

  it('takes keys without their leading zero, and refuses what is none', async () => {
    const body = ['1001,A,A,1,2', '01000,A,A,1,2', '99001,A,A,1,2', '01001,A,A,1', '01002,A,A,x,2']
    const read = await readFileBy(conapoMunicipal, lines([municipalities[0] ?? '', ...body]))
    expect(read.rows.map(({ place }) => place)).toEqual(['01001', '01001', '01002'])
    expect(told(read)).toEqual([
      'wrong place 3:1 01000',
      'wrong place 4:1 99001',
      'wrong cell count 5:- 4',
      'wrong number 6:4 x',
    ])
  })

  it('says which column is missing or is no year', async () => {
    expect(told(await readFileBy(conapoMunicipal, 'CVE,Entidad,Nombre,1990\n'))).toEqual([
      'missing column 1:- Municipio',
    ])
    expect(told(await readFileBy(conapoMunicipal, 'CVE,Entidad,Municipio,1990,Total\n'))).toEqual([
      'unknown column 1:5 Total',
    ])
  })

  it('is told from other tables by its header', () => {
    const formatsOf = (text: string) =>
      recognise({ name: 'file.csv', text, bytes: new TextEncoder().encode(text) }).map(({ id }) => id)
    expect(formatsOf(lines(municipalities))).toEqual(['conapo-municipal'])
    expect(formatsOf(lines(states))).toEqual(['conapo-state'])
  })

  it('never fails on other text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ maxLength: 40 }), { maxLength: 4 }), async (body) => {
        const read = await readFileBy(conapoMunicipal, lines([municipalities[0] ?? '', ...body]))
        for (const { place, value } of read.rows) expect(`${place} ${value}`).toMatch(/^\d{5} \d+$/)
      }),
      { numRuns: 40, seed: 3 },
    )
  })
})
