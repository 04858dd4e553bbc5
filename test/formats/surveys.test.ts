import { describe, expect, it } from 'vitest'
import { ensu } from '../../src/formats/ensu.ts'
import { envipe } from '../../src/formats/envipe.ts'
import { told, windows1252 } from './read-file.ts'
import { readNamedFile } from './read-named-file.ts'

describe('the table of perceived insecurity by state', () => {
  const header = 'año,valor,entidad,clave\n'

  it('keeps the numeral that was published', async () => {
    const { rows, problems } = await readNamedFile(
      envipe,
      `${header}2025,79426.70708618221,Nacional,00\n2011,63757.77760002713,Aguascalientes,01\n2025,,Zacatecas,32\n`,
    )
    expect(problems).toEqual([])
    expect(rows.map(({ place, period, value, absence }) => [place, period, value, absence])).toEqual([
      ['MX', '2025', '79426.70708618221', undefined],
      ['MX-AGU', '2011', '63757.77760002713', undefined],
      ['MX-ZAC', '2025', '', 'missing'],
    ])
  })

  it('reads Windows-1252 and the State of Mexico', async () => {
    const { rows, problems } = await readNamedFile(envipe, windows1252(`${header}2025,1.5,México,15\n`))
    expect(problems).toEqual([])
    expect(rows[0]?.place).toBe('MX-MEX')
  })

  it('names every cell that is wrong, all at once', async () => {
    const read = await readNamedFile(
      envipe,
      `${header}25,1,Nacional,00\n2025,"79,426.7",Nacional,00\n2025,=1+1,Sonora,26\n2025,1,Sonora,33\n2025,1,Sonora,01\n2025,1\n`,
    )
    expect(read.rows).toEqual([])
    expect(told(read)).toEqual([
      'wrong period 2:1 25',
      'thousands separator 3:2 79,426.7',
      'wrong number 4:2 =1+1',
      'wrong place 5:4 33 Sonora',
      'wrong place 6:4 01 Sonora',
      'truncated 7:- 2',
    ])
  })

  it('says which column is missing, unknown or parted by another sign', async () => {
    expect(told(await readNamedFile(envipe, 'año,valor,entidad\n'))).toEqual(['missing column 1:- clave'])
    expect(told(await readNamedFile(envipe, 'año;valor;entidad;clave\n'))).toEqual(['wrong delimiter 1:- ;'])
    expect(told(await readNamedFile(envipe, 'año,valor,entidad,clave,nota\n'))).toEqual([
      'unknown column 1:5 nota',
    ])
    expect(told(await readNamedFile(envipe, 'a,b\n1,2\n'))).toEqual(['not this format 1:-'])
  })
})

describe('the answers of the city survey', () => {
  const name = 'conjunto_de_datos_ensu_cb_0625.csv'
  const people = [
    'UPM,CD,NOM_CD,CVE_ENT,CVE_MUN,BP1_1,FAC_SEL',
    '1,12,Tijuana,02,004,2,300',
    '1,12,Tijuana,02,004,1,100',
    '2,12,Tijuana,2,5,2,100',
    '3,12,Tijuana,02,004,9,100',
    '4,01,Aguascalientes,01,001,1,200',
  ]

  it('weighs each person, over the city and not the municipality', async () => {
    const { rows, problems } = await readNamedFile(ensu, people.join('\n'), { name })
    expect(problems).toEqual([])
    expect(rows.map(({ breakdowns, place, period, value }) => [...breakdowns, place, period, value])).toEqual(
      [
        ['safe', '', 'MX', '2025-Q2', '37.500000'],
        ['unsafe', '', 'MX', '2025-Q2', '50.000000'],
        ['safe', 'Tijuana', '02004', '2025-Q2', '16.666667'],
        ['unsafe', 'Tijuana', '02004', '2025-Q2', '66.666667'],
        ['safe', 'Aguascalientes', '01001', '2025-Q2', '100.000000'],
        ['unsafe', 'Aguascalientes', '01001', '2025-Q2', '0.000000'],
      ],
    )
  })

  it('reads columns in any case, and files without the names of cities', async () => {
    const read = await readNamedFile(ensu, 'cd,cve_ent,cve_mun,bp1_1,fac_sel\n12,02,004,2,3\n', {
      name: 'ensu_2024_4t.csv',
    })
    expect(read.rows.map(({ breakdowns, period }) => [...breakdowns, period])).toContainEqual([
      'unsafe',
      '12',
      '2024-Q4',
    ])
  })

  it('refuses an unknown answer, a place that is none, a negative factor and a file without a quarter', async () => {
    const header = 'cve_ent,cve_mun,bp1_1,fac_sel\n'
    const read = await readNamedFile(ensu, `${header}02,004,3,1\n77,004,1,1\n02,004,1,-4\n`, { name })
    expect(told(read)).toEqual(['unknown category 2:3 3', 'wrong place 3:2 77004', 'negative count 4:4 -4'])
    expect(told(await readNamedFile(ensu, header))).toEqual(['wrong period -:- file.csv'])
  })
})
