import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unodcFirearms } from '../../src/formats/unodc-firearms.ts'
import { unodcHomicide } from '../../src/formats/unodc-homicide.ts'
import { wjp } from '../../src/formats/wjp.ts'
import { makeArchive, makeWorkbook } from './make-workbook.ts'
import { told } from './read-file.ts'
import { readNamedFile } from './read-named-file.ts'

describe('tables of the UNODC portal', () => {
  const header =
    'Iso3_code,Region,Subregion,Country,Source,Dimension,Category,Sex,Age,Year,Unit of measurement,VALUE'
  const preamble = 'UNODC,,,unodc-dass@un.org,,,,,,,,\n2024-11-24 00:00:00,,,,,,,,,,,\n'
  const mexico = 'MEX,Americas,Latin America and the Caribbean,Mexico'

  it('keeps totals and parts apart, below the preamble', async () => {
    const { rows, problems } = await readNamedFile(
      unodcHomicide,
      `${preamble}${header}\n${mexico},CTS,Total,Total,Total,Total,2018,Counts,36685.0\n${mexico},CTS,by citizenship,National citizens,Male,Total,2018,Counts,5219\nWORLD,World,World,World,,Total,Total,Total,Total,2016,Counts,451035.632884196\n`,
    )
    expect(problems).toEqual([])
    const homicides = 'Victims of intentional homicide'
    expect(rows).toEqual([
      {
        line: 4,
        breakdowns: [homicides, 'Total', 'Total', 'Total', 'Total', 'Counts', 'CTS'],
        place: 'MX',
        period: '2018',
        value: '36685',
      },
      {
        line: 5,
        breakdowns: [homicides, 'by citizenship', 'National citizens', 'Male', 'Total', 'Counts', 'CTS'],
        place: 'MX',
        period: '2018',
        value: '5219',
      },
      {
        line: 6,
        breakdowns: [homicides, 'Total', 'Total', 'Total', 'Total', 'Counts', ''],
        place: 'world',
        period: '2016',
        value: '451035.632884196',
      },
    ])
  })

  it('reads the workbook, with columns in another order and the indicator named', async () => {
    const { rows, problems } = await readNamedFile(
      unodcFirearms,
      makeWorkbook({
        data: [
          ['UNODC', '', '', 'unodc-dass@un.org'],
          [
            'Country',
            'Iso3_code',
            'Indicator',
            'Dimension',
            'Category',
            'Sex',
            'Age',
            'Year',
            'Unit of measurement',
            'VALUE',
            'Source',
          ],
          [
            'England and Wales',
            'GBR_E_W',
            'Arms seized',
            'Total',
            'Total',
            'Total',
            'Total',
            2020,
            'Counts',
            12,
            'IAFQ',
          ],
          ['Mexico', 'MEX', 'Arms seized', 'Total', 'Total', 'Total', 'Total', 2020, 'Counts', '', 'IAFQ'],
        ],
      }),
      { name: 'firearms.xlsx' },
    )
    expect(problems).toEqual([])
    expect(rows.map(({ line, place, value, absence }) => [line, place, value, absence])).toEqual([
      [3, 'GB-EAW', '12', undefined],
      [4, 'MX', '', 'missing'],
    ])
  })

  it('names a country that is none and a value that is none', async () => {
    const read = await readNamedFile(
      unodcHomicide,
      `${header}\nZZZ,,,Nowhere,,Total,Total,Total,Total,2018,Counts,1\n${mexico},,Total,Total,Total,Total,x,Counts,1\n${mexico},,Total,Total,Total,Total,2018,Counts,-\n`,
    )
    expect(told(read)).toEqual(['wrong place 2:1 ZZZ Nowhere', 'wrong period 3:10 x', 'wrong number 4:12 -'])
  })
})

describe('the Rule of Law Index', () => {
  const historical = [
    [
      'Country',
      'Year',
      'Country Code',
      'Region',
      'WJP Rule of Law Index: Overall Score',
      'Factor 3: Open Government ',
      '3.1 Publicized laws',
    ],
    ['Mexico', '2017-2018', 'MEX', 'Latin America', 0.25, 0.5, 0.125],
    ['Venezuela, RB', '2020', '', 'Latin America', 0.75, '', 1],
  ] as const
  const expected = [
    ['rule-of-law-score', 'MX', '2017..2018', '0.25'],
    ['factor-3', 'MX', '2017..2018', '0.5'],
    ['subfactor-3.1', 'MX', '2017..2018', '0.125'],
    ['rule-of-law-score', 'VE', '2020', '0.75'],
    ['factor-3', 'VE', '2020', ''],
    ['subfactor-3.1', 'VE', '2020', '1'],
  ]

  it('reads the sheet of all years, and leaves the sheets that repeat it', async () => {
    const book = makeWorkbook({
      Introduction: [],
      'Historical Data': historical,
      'WJP ROL Index 2020 Scores': [['x']],
    })
    const { rows, problems } = await readNamedFile(wjp, book)
    expect(problems).toEqual([])
    expect(rows.map(({ breakdowns, place, period, value }) => [...breakdowns, place, period, value])).toEqual(
      expected,
    )
  })

  it('reads the same as CSV', async () => {
    const csv = historical.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')
    const { rows } = await readNamedFile(wjp, csv)
    expect(rows.map(({ breakdowns, place, period, value }) => [...breakdowns, place, period, value])).toEqual(
      expected,
    )
  })

  it('reads the workbook with a sheet for each edition, countries as rows in the first and as columns later', async () => {
    const book = makeWorkbook({
      Introduction: [['']],
      'WJP ROL Index 2012-2013 Scores': [
        [
          'Country',
          'Region',
          'Factor 1: Limited Government Powers',
          'Factor 5: Open Government',
          '5.1 The laws are clear',
        ],
        ['Mexico', 'Latin America', 0.5, 0.25, 0.75],
      ],
      'WJP ROL Index 2019 Scores': [
        ['Country', 'Mexico', 'Cote d\u2019Ivoire', ''],
        ['Country Code', 'MEX', 'CIV', ''],
        ['Region', 'Latin America', 'Africa', ''],
        ['WJP Rule of Law Index: Overall Score', 0.375, 0.5, ''],
        ['', '', '', ''],
        ['Factor 1: Constraints on Government Powers', 0.25, 0.125, ''],
      ],
    })
    const { rows, problems } = await readNamedFile(wjp, book)
    expect(problems).toEqual([])
    expect(rows.map(({ breakdowns, place, period, value }) => [...breakdowns, place, period, value])).toEqual(
      [
        ['factor-1', 'MX', '2012..2013', '0.5'],
        ['factor-3', 'MX', '2012..2013', '0.25'],
        ['first-edition-5.1', 'MX', '2012..2013', '0.75'],
        ['rule-of-law-score', 'MX', '2019', '0.375'],
        ['rule-of-law-score', 'CI', '2019', '0.5'],
        ['factor-1', 'MX', '2019', '0.25'],
        ['factor-1', 'CI', '2019', '0.125'],
      ],
    )
  })

  it('names a score out of range, an unknown country and an unknown column', async () => {
    const read = await readNamedFile(
      wjp,
      'Country,Year,WJP Rule of Law Index: Overall Score,Rank\nMexico,2020,104,1\nAtlantis,2020,0.5,1\nMexico,20,0.5,1\n',
    )
    expect(told(read)).toEqual([
      'unknown column 1:4 Rank',
      'wrong number 2:3 104',
      'wrong place 3:1 Atlantis',
      'wrong period 4:2 20',
    ])
  })

  it('refuses an archive that is no workbook or unpacks to more than it says', async () => {
    const liar = makeArchive([{ name: 'xl/workbook.xml', bytes: Buffer.alloc(5_000_000), declared: 10 }])
    const giant = makeArchive([{ name: 'a', bytes: Buffer.alloc(10), declared: 300_000_000 }])
    const other = makeArchive([{ name: 'a', bytes: Buffer.from('b') }])
    for (const content of [liar, giant, other, Buffer.from('PK\u0003\u0004')]) {
      const { rows, problems } = await readNamedFile(wjp, content)
      expect(rows).toEqual([])
      expect(problems.map(({ code }) => code)).toEqual(['not readable'])
    }
  })

  it('reports and never throws, whatever stands in the cells', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(fc.string(), { maxLength: 5 }), { maxLength: 5 }), async (cells) => {
        const csv = cells
          .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
          .join('\n')
        for (const format of [wjp, unodcHomicide]) await readNamedFile(format, `Country,Year\n${csv}`)
      }),
      { numRuns: 40, seed: 7 },
    )
  })
})
