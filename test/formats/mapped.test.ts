import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recognise } from '../../src/formats/catalogue.ts'
import { sdmxCsv } from '../../src/formats/sdmx-csv.ts'
import { sdmxPeriod } from '../../src/formats/sdmx-period.ts'
import { tidyCsv } from '../../src/formats/tidy-csv.ts'
import { parsePeriod } from '../../src/model/period.ts'
import { type ReadFile, told, windows1252 } from './read-file.ts'
import { readNamedFile } from './read-named-file.ts'

const glance = ({ rows }: ReadFile) =>
  rows.map(({ breakdowns, place, period, value, absence }) =>
    [...breakdowns, place, period, absence ?? value].join(' '),
  )

describe('SDMX-CSV', () => {
  const header = 'STRUCTURE,STRUCTURE_ID,ACTION,FREQ,MEASURE,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,NOTE'

  it('reads version 2.0: the dimensions make up the indicator, the status says why there is no value', async () => {
    const read = await readNamedFile(
      sdmxCsv,
      [
        header,
        'dataflow,A:B(1.0),I,A,HOM,MEX,2020,36773,A,',
        'dataflow,A:B(1.0),A,M,HOM,MX-SIN,2020-M03,1.5E1,P,x',
        'dataflow,A:B(1.0),R,A,HOM,MX,2021,,Q,',
        'dataflow,A:B(1.0),I,A,HOM,MX,2022,NaN,M,',
        'dataflow,A:B(1.0),I,A,HOM,MX,2023,,L,',
      ].join('\n'),
    )
    expect(read.problems).toEqual([])
    expect(glance(read)).toEqual([
      'A.HOM MX 2020 36773',
      'M.HOM MX-SIN 2020-03 15',
      'A.HOM MX 2021 suppressed',
      'A.HOM MX 2022 not applicable',
      'A.HOM MX 2023 missing',
    ])
  })

  it('reads version 1.0, labels beside codes, and what a mapping says', async () => {
    const read = await readNamedFile(
      sdmxCsv,
      'DATAFLOW,FREQ: Frequency,MEASURE: Measure,AREA: Area,TIME_PERIOD: Period,OBS_VALUE\nA:B(1.0): Flow,A: Annual,HOM: Homicides,15: Mexico,2020,3\n',
      {
        mapping: {
          place: 'AREA',
          indicator: ['MEASURE'],
          names: { HOM: 'homicides' },
          places: { 15: 'MX-MEX' },
        },
      },
    )
    expect(read.problems).toEqual([])
    expect(glance(read)).toEqual(['homicides MX-MEX 2020 3'])
  })

  it('refuses rows that delete, unknown places, weeks and what is no number', async () => {
    const read = await readNamedFile(
      sdmxCsv,
      `${header}\nd,A,D,A,H,MX,2020,1,,\nd,A,I,A,H,ZZ9,2020,1,,\nd,A,I,A,H,MX,2020-W05,1,,\nd,A,I,A,H,MX,2020,n/a,,\n`,
    )
    expect(told(read)).toEqual([
      'unknown category 2:3 D',
      'wrong place 3:6 ZZ9',
      'wrong period 4:7 2020-W05',
      'wrong number 5:8 n/a',
    ])
    expect(told(await readNamedFile(sdmxCsv, header, { mapping: { area: 1 } }))).toEqual([
      'wrong mapping -:- .',
    ])
  })

  it('is known by its header', () => {
    const head = (text: string) => ({ name: 'a.csv', text, bytes: new Uint8Array() })
    expect(recognise(head(header)).map(({ id }) => id)).toEqual(['sdmx-csv'])
    expect(recognise(head('a,b'))).toEqual([])
  })

  it('writes every period of SDMX that it takes in a form of the model', () => {
    expect(
      ['2020-A1', '2020-S2', '2020-Q3', '2020-M5', '2020-05', '2020-05-06T00:00:00', '2020-01-01/P1Y'].map(
        sdmxPeriod,
      ),
    ).toEqual(['2020', '2020-H2', '2020-Q3', '2020-05', '2020-05', '2020-05-06', '2020'])
    fc.assert(
      fc.property(fc.stringMatching(/^\d{4}(-[ASQMW]?\d{1,2}){0,2}(\/P\d[YM])?$/), (text) => {
        const period = sdmxPeriod(text)
        if (period !== null) expect(parsePeriod(period)).not.toBeNull()
      }),
      { seed: 7 },
    )
  })
})

describe('a table with a mapping', () => {
  const mapping = {
    delimiter: ';',
    decimal: ',',
    thousands: '.',
    place: { column: 'clave', codes: 'inegi' },
    period: { year: 'año', month: 'mes' },
    value: 'valor',
    indicator: { column: 'tema', names: { homicidios: 'homicides' } },
    absence: { 'n.d.': 'not yet published', '*': 'suppressed' },
    ignore: ['nota'],
  }
  const header = 'clave;año;mes;tema;valor;nota'

  it('reads what its mapping describes', async () => {
    const read = await readNamedFile(
      tidyCsv,
      windows1252(
        `${header}\n0;2020;1;homicidios;1.234,5;=1+1\n1;2020;Feb.;homicidios;-7;\n1001;2020;septiembre;homicidios;n.d.;\n15033;2020;12;homicidios;*;\n09;2020;12;homicidios;;\n`,
      ),
      { mapping },
    )
    expect(read.problems).toEqual([])
    expect(glance(read)).toEqual([
      'homicides MX 2020-01 1234.5',
      'homicides MX-AGU 2020-02 -7',
      'homicides 01001 2020-09 not yet published',
      'homicides 15033 2020-12 suppressed',
      'homicides MX-CMX 2020-12 missing',
    ])
  })

  it('names every cell that is wrong, and every column that it does not know', async () => {
    const read = await readNamedFile(
      tidyCsv,
      `${header};otra\n99;2020;13;robos;1.5;;\n1;2020;1;homicidios;12.34,5;;\n1;2020;1;homicidios;1e;;\n`,
      { mapping },
    )
    expect(read.rows).toEqual([])
    expect(told(read)).toEqual([
      'unknown column 1:7 otra',
      'unknown category 2:4 robos',
      'wrong place 2:1 99',
      'wrong period 2:2 2020',
      'wrong number 2:5 1.5',
      'wrong number 3:5 12.34,5',
      'wrong number 4:5 1e',
    ])
  })

  it('takes countries by code or name, written dates, and a code for each value', async () => {
    const read = async (codes: unknown, place: string, form: string, period: string) =>
      glance(
        await readNamedFile(tidyCsv, `p,t,v\n${place},${period},1\n`, {
          mapping: {
            place: { column: 'p', codes },
            period: { column: 't', form },
            value: 'v',
            indicator: { fixed: 'x' },
          },
        }),
      )
    expect(await read('iso3', 'MEX', 'YYYYMM', '202003')).toEqual(['x MX 2020-03 1'])
    expect(await read('iso2', 'MX-SIN', 'MM/YYYY', '03/2020')).toEqual(['x MX-SIN 2020-03 1'])
    expect(await read('name', 'Michoacán', 'DD/MM/YYYY', '31/03/2020')).toEqual(['x MX-MIC 2020-03-31 1'])
    expect(await read({ here: 'MX' }, 'here', 'cotejo', '2020-Q1')).toEqual(['x MX 2020-Q1 1'])
    expect(await read({ here: 'MX' }, 'constructor', 'cotejo', '2020')).toEqual([])
  })

  it('says all that is wrong with the mapping', async () => {
    expect(told(await readNamedFile(tidyCsv, 'a\n'))).toEqual(['wrong mapping -:- .'])
    const read = await readNamedFile(tidyCsv, 'a\n', {
      mapping: { ...mapping, decimal: ';', value: 3, extra: 1 },
    })
    expect(told(read)).toEqual([
      'wrong mapping -:- decimal',
      'wrong mapping -:- value',
      'wrong mapping -:- .',
    ])
    const same = await readNamedFile(tidyCsv, 'a\n', { mapping: { ...mapping, thousands: ',' } })
    expect(told(same)).toEqual(['wrong mapping -:- thousands'])
    const absent = await readNamedFile(tidyCsv, `${header.replace('valor', 'total')}\n`, { mapping })
    expect(told(absent)).toEqual(['missing column 1:- valor'])
  })

  it('refuses thousands that no mapping announced, and a point where decimals have a comma', async () => {
    const plain = { ...mapping, thousands: undefined }
    const read = (value: string, by: unknown) =>
      readNamedFile(tidyCsv, `${header}\n1;2020;1;homicidios;${value};\n`, { mapping: by })
    expect(told(await read('1.234', plain))).toEqual(['thousands separator 2:5 1.234'])
    expect(told(await read('1,234', { ...plain, decimal: '.' }))).toEqual(['thousands separator 2:5 1,234'])
    expect(told(await read('1.234.567', { ...mapping, thousands: "'" }))).toEqual([
      'wrong number 2:5 1.234.567',
    ])
    expect(glance(await read('1\u00a0234', { ...plain, thousands: ' ' }))).toEqual([
      'homicides MX-AGU 2020-01 1234',
    ])
    expect(glance(await read('1,5', plain))).toEqual(['homicides MX-AGU 2020-01 1.5'])
  })

  it('reads any cell or refuses it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ maxLength: 8 }), { minLength: 6, maxLength: 6 }),
        async (cells) => {
          const line = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')
          const { rows } = await readNamedFile(tidyCsv, `${header}\n${line}\n`, { mapping })
          for (const { value, absence } of rows) expect(absence ?? value).toMatch(/^-?\d+(\.\d+)?$|^[a-z ]+$/)
        },
      ),
      { numRuns: 80, seed: 7 },
    )
  })
})
