import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { problemText } from '../../src/evidence/problem-text.ts'
import { readWorkspace } from '../../src/evidence/read-workspace.ts'
import type { Workspace } from '../../src/evidence/workspace.ts'

const root = join(import.meta.dirname, '../../examples/mexico')

let workspace: Workspace
let problems: readonly string[]

beforeAll(async () => {
  const read = await readWorkspace(root)
  problems = read.problems.map((problem) => problemText(problem, 'en'))
  if (read.workspace === null) throw new Error(problems.join('\n'))
  workspace = read.workspace
})

function value(release: string, indicator: string, place: string, period: string): number | null {
  const row = workspace.observations
    .get(release)
    ?.find((each) => each.indicator === indicator && each.place === place && each.period === period)
  return row === undefined ? null : Number(row.value)
}

function sum(release: string, indicator: string, place: string, periods: readonly string[]): number {
  return periods.reduce(
    (total, period) => total + (value(release, indicator, place, period) ?? Number.NaN),
    0,
  )
}

function count(kind: string): number {
  return workspace.records.filter((record) => record.kind === kind).length
}

function figure(record: string, field: string): unknown {
  const statements = workspace.records.find((each) => each.id === record)?.statements ?? []
  return statements.find((each) => each.field === field && each.status === 'accepted')?.value
}

describe('the demonstration workspace', () => {
  test('has no problem', () => {
    expect(problems).toEqual([])
  })

  test('holds records of every kind', () => {
    expect(count('incident')).toBe(15)
    expect(count('victim')).toBe(26)
    expect(count('case')).toBe(9)
    expect(count('instrument')).toBeGreaterThanOrEqual(30)
    expect(count('organization')).toBeGreaterThanOrEqual(300)
    expect(count('person')).toBeGreaterThanOrEqual(200)
    expect(count('place')).toBeGreaterThanOrEqual(150)
  })

  test('tells each of five topics in both languages', () => {
    expect(workspace.briefs).toHaveLength(10)
    for (const brief of workspace.briefs.filter((path) => !path.endsWith('.es.md'))) {
      expect(existsSync(join(root, brief.replace(/\.md$/, '.es.md')))).toBe(true)
    }
  })

  test('keeps the archived text of its own interviews only', () => {
    expect([...workspace.documents.keys()].every((id) => id.startsWith('cotejo-interview'))).toBe(true)
  })

  test('marks figures from common knowledge as disputed', () => {
    const unsure = [...workspace.observations.values()].flat().filter((row) => row.source === 'not-verified')
    expect(unsure.length).toBeGreaterThan(0)
    expect(unsure.every((row) => row.status === 'disputed')).toBe(true)
  })
})

describe('homicide victims by release', () => {
  const victims = 'intentional-homicide-victims'

  test.each([
    ['2017', 28870, 28868],
    ['2018', 33742, 33742],
    ['2019', 34588, 34723],
    ['2020', 34515, 34569],
  ])('of %s in January 2021 and in mid-2025', (year, early, late) => {
    expect(value('sesnsp-victims/2021-01', victims, 'MX', year)).toBe(early)
    expect(value('sesnsp-victims/2025-06', victims, 'MX', year)).toBe(late)
  })

  test.each([
    ['2021', 33359],
    ['2022', 30979],
    ['2023', 29721],
    ['2024', 30046],
  ])('of %s in mid-2025', (year, late) => {
    expect(value('sesnsp-victims/2025-06', victims, 'MX', year)).toBe(late)
  })

  test('of 2019 in the release of December 2019, apart from feminicide', () => {
    expect(value('sesnsp-victims/2019-12', victims, 'MX', '2019')).toBe(34582)
    expect(value('sesnsp-victims/2019-12', 'feminicide-victims', 'MX', '2019')).toBe(1006)
    expect(value('sesnsp-victims/2019-12', 'homicide-and-feminicide-victims', 'MX', '2019')).toBe(35588)
  })

  test('of the State of México from January to May 2020 are more than its case files', () => {
    const months = ['2020-01', '2020-02', '2020-03', '2020-04', '2020-05']
    expect(sum('sesnsp-victims/2025-06', victims, 'MX-MEX', months)).toBe(1228)
    expect(
      value('sesnsp-case-files/2020-06', 'intentional-homicide-case-files', 'MX-MEX', '2020-01..2020-05'),
    ).toBe(1059)
  })

  test('of the states add up to the country', () => {
    const rows = workspace.observations.get('sesnsp-victims/2025-06') ?? []
    const states = rows.filter(
      (row) => row.indicator === victims && row.period === '2020' && row.place !== 'MX',
    )
    expect(states).toHaveLength(32)
    expect(states.reduce((total, row) => total + Number(row.value), 0)).toBe(34569)
  })

  test('of a month are revised in the next release', () => {
    const files = 'intentional-homicide-case-files'
    expect(value('sesnsp-case-files/2026-02', files, 'MX', '2026-01')).toBe(1369)
    expect(value('sesnsp-case-files/2026-03', files, 'MX', '2026-01')).toBe(1390)
  })
})

describe('the other figures', () => {
  test.each([
    ['memoria/2020-07', 'police-killed-memoria', 'MX', '2019', 414],
    ['causa-en-comun/2021-01', 'police-killed', 'MX', '2019', 446],
    ['causa-en-comun/2021-01', 'police-killed', 'MX', '2020', 524],
    ['causa-en-comun/2021-01', 'police-killed', 'MX-MEX', '2020', 39],
    ['causa-en-comun/2021-01', 'police-killed', 'MX-GUA', '2020', 84],
    ['causa-en-comun/2021-03', 'police-killed', 'MX', '2021-01-01..2021-03-15', 86],
    ['envipe/2020', 'perception-of-insecurity', 'MX', '2017', 74.3],
    ['envipe/2020', 'perception-of-insecurity', 'MX', '2018', 79.4],
    ['envipe/2020', 'perception-of-insecurity', 'MX', '2019', 78.9],
    ['envipe/indicator-bank-2025', 'perception-of-insecurity-indicator-bank', 'MX', '2017', 76.9],
    ['envipe/2020', 'dark-figure', 'MX', '2019', 92.4],
    ['wjp-rule-of-law-index/2019', 'rule-of-law-rank', 'MX', '2019', 99],
    ['wjp-rule-of-law-index/2020', 'rule-of-law-rank', 'MX', '2020', 104],
    ['wjp-rule-of-law-index/2020', 'rule-of-law-countries', 'MX', '2020', 128],
    ['wjp-rule-of-law-index/2020', 'rule-of-law-score', 'MX', '2020', 0.44],
    ['mexico-evalua-hallazgos/2019', 'investigations-reaching-judge', 'MX-GRO', '2019', 1.6],
    ['mexico-evalua-hallazgos/2019', 'victims-per-adviser', 'MX-GRO', '2019', 98],
    ['animal-politico-groups/2020', 'criminal-groups', 'MX-MEX', '2020', 26],
    ['inegi-homicides/1990-2017', 'homicide-deaths', 'MX', '2010', 25757],
    ['inegi-homicides/1990-2017', 'homicide-deaths', 'MX', '2017', 32079],
    ['unodc-homicide/2024-11', 'intentional-homicides-unodc', 'MX', '2017', 32079],
    ['banxico-exchange-rate/2024', 'peso-dollar-rate', 'MX', '2020', 21.49],
    ['reported-figures/2021', 'pages-published', 'MX', '2021-01-15', 751],
    ['reported-figures/2021', 'central-america-aid', 'MX', '2021-03-01', 4_000_000_000],
  ])('of %s: %s of %s in %s is %d', (release, indicator, place, period, expected) => {
    expect(value(release, indicator, place, period)).toBe(expected)
  })

  test('of the incidents stand in their records', () => {
    expect(figure('coatepec-harinas-2021-03-18', 'police')).toBe(13)
    expect(figure('coatepec-harinas-2021-03-18', 'detained')).toBe(25)
    expect(figure('coatepec-harinas-2021-03-18', 'charged')).toBe(3)
    expect(figure('aguililla-2019-10-14', 'deathsBest')).toBe(13)
    expect(figure('aguililla-2019-10-14', 'deathsHigh')).toBe(14)
    expect(figure('bavispe-2019-11-04', 'deathsBest')).toBe(9)
    expect(figure('iguala-2014-09-26', 'missing')).toBe(43)
    expect(figure('tlatlaya-2014-06-30', 'deathsBest')).toBe(22)
  })

  test('of the two corporations add up to the victims of the ambush', () => {
    const corporations = workspace.records
      .filter((record) => record.id.startsWith('coatepec-harinas-') && record.kind === 'victim')
      .map((record) => figure(record.id, 'corporation'))
    expect(corporations.filter((each) => each === 'sspem')).toHaveLength(8)
    expect(corporations.filter((each) => each === 'fgjem')).toHaveLength(5)
  })
})
