import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recognise } from '../../src/formats/catalogue.ts'
import { inegiMortality } from '../../src/formats/inegi-mortality.ts'
import { readFileBy, told, windows1252 } from './read-file.ts'

interface Table {
  readonly by?: string
  readonly place?: string
  readonly rows?: readonly string[]
  readonly footer?: string
}

const header =
  '"","","Total","Enero","Febrero","Marzo","Abril","Mayo","Junio","Julio","Agosto","Septiembre","Octubre","Noviembre","Diciembre",""'

/** A row with counts in January and February; a blank stands for a zero. */
function row(code: string, name: string, total: string, january: string, february = ''): string {
  return `"${code}","${name}","${total}","${january}","${february}",${'"",'.repeat(9)}""`
}

const rows = [
  row(' ', 'Total', '1,244', '1,240', '4'),
  row('=CONCATENAR(0,01) ', 'Aguascalientes', '1,243', '1,240', '3'),
  row(' 01 001 ', 'Aguascalientes', '1,201', '1,201'),
  row(' 01 999 ', 'No especificado', '42', '39', '3'),
  row('=CONCATENAR( ,33) ', 'Extranjero', '1', '', '1'),
  row(' 34 999 ', 'Otros países Latinoamericanos', '1', '', '1'),
]

function table({ by = 'registro', place = 'ocurrencia', rows: body = rows, footer }: Table = {}): Uint8Array {
  return windows1252(
    [
      '"Defunciones por homicidios"',
      `"Año de ${by} : 2015"`,
      '"Ent y mun de registro : Total"',
      '""',
      `"Consulta de: Defunciones por homicidio   Por: Ent y mun de ${place}   Según: Mes de ${by}"`,
      header,
      ...body,
      '',
      footer ?? '"FUENTE: INEGI. Estadísticas de mortalidad."',
      '',
    ].join('\r\n'),
  )
}

describe('the mortality tables of INEGI', () => {
  it('are read with thousands, blanks as zero and the places of each row', async () => {
    const read = await readFileBy(inegiMortality, table())
    expect(told(read)).toEqual([])
    const january = read.rows.filter(({ period }) => period === '2015-01')
    expect(january.map(({ place, value }) => `${place} ${value}`)).toEqual([
      'MX 1240',
      'MX-AGU 1240',
      '01001 1201',
      '01999 39',
      'abroad-34999 0',
    ])
    expect(read.rows).toHaveLength(5 * 12)
    expect(read.rows[0]).toEqual({
      line: 7,
      breakdowns: ['homicide-deaths'],
      place: 'MX',
      period: '2015-01',
      value: '1240',
    })
  })

  it('by year of occurrence are another indicator', async () => {
    const read = await readFileBy(inegiMortality, table({ by: 'ocurrencia' }))
    expect(told(read)).toEqual([])
    expect(new Set(read.rows.map(({ breakdowns }) => breakdowns[0]))).toEqual(
      new Set(['homicide-deaths-by-occurrence']),
    )
  })

  it('by place of residence are refused', async () => {
    const read = await readFileBy(inegiMortality, table({ place: 'residencia' }))
    expect(read.rows).toEqual([])
    expect(told(read)).toEqual(['not this format -:-'])
  })

  it('are told by their first line', () => {
    const text = new TextDecoder('windows-1252').decode(table())
    const head = { name: '2015.csv', text, bytes: table() }
    expect(recognise(head).map(({ id }) => id)).toEqual(['inegi-mortality'])
  })

  it('are checked against the totals that they print', async () => {
    const wrong = rows.map((line) => line.replace('"1,201","1,201"', '"1,201","1,200"'))
    const read = await readFileBy(inegiMortality, table({ rows: wrong }))
    expect(
      read.problems.map(({ code, line, words, acceptable }) => ({ code, line, words, acceptable })),
    ).toEqual([
      {
        code: 'total differs from parts',
        line: 9,
        words: { name: 'Aguascalientes', total: 1201, parts: 1200 },
        acceptable: true,
      },
      {
        code: 'total differs from parts',
        line: 8,
        words: { name: 'Aguascalientes, Enero', total: 1240, parts: 1239 },
        acceptable: true,
      },
    ])
  })

  it('that break off, or hold what is no count or no place, say so', async () => {
    expect(told(await readFileBy(inegiMortality, table({ footer: '' })))).toEqual(['truncated -:-'])
    const body = [
      row(' ', 'Total', '3', '3'),
      row('=CONCATENAR(0,01) ', 'Aguascalientes', '3', '3'),
      row(' 01 001 ', 'Aguascalientes', '3', '3'),
      row(' 01 002 ', 'Asientos', '1.5', '-1'),
      row('=SUMA(1)', 'Asientos', '', ''),
      '" 01 003 ","Calvillo","",""',
    ]
    expect(told(await readFileBy(inegiMortality, table({ rows: body })))).toEqual([
      'wrong number 10:3 1.5',
      'negative count 10:4 -1',
      'wrong place 11:1 =SUMA(1) Asientos',
      'wrong cell count 12:- 4',
    ])
  })

  it('that are something else entirely never make the reader fail', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ maxLength: 30 }), { maxLength: 6 }), async (lines) => {
        const read = await readFileBy(inegiMortality, table({ rows: lines }))
        for (const { value } of read.rows) expect(value).toMatch(/^\d+$/)
      }),
      { numRuns: 40, seed: 3 },
    )
  })
})
