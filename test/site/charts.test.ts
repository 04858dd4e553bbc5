import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { mexicanStates } from '../../src/model/mexican-states.ts'
import { changeStrip } from '../../src/site/charts/change-strip.ts'
import { chartSizes } from '../../src/site/charts/chart-size.ts'
import { stepFills } from '../../src/site/charts/ink.ts'
import { lineWithReleases } from '../../src/site/charts/line-with-releases.ts'
import { mexicanStatesGeometry } from '../../src/site/charts/mexican-states-geometry.ts'
import { revisionBars } from '../../src/site/charts/revision-bars.ts'
import { smallMultiples } from '../../src/site/charts/small-multiples.ts'
import { sparkline } from '../../src/site/charts/sparkline.ts'
import { stateMap } from '../../src/site/charts/state-map.ts'
import { valueClasses } from '../../src/site/charts/value-classes.ts'
import { changeText, differenceText, figureText, type Measure } from '../../src/site/figure-text.ts'
import { seriesPoints } from '../../src/site/series.ts'
import { observed } from './observed.ts'

const people: Measure = { unit: 'person', currency: null, per: null }
const hostile = '</title><script>alert("x")</script> & \'y\''
const [wide, narrow] = chartSizes(340, 250)

const points = seriesPoints(
  observed({
    '2017': { '2021-01-20': 28870, '2025-07-20': 28868 },
    '2018': { '2021-01-20': 33742, '2025-07-20': 33742 },
    '2019': { '2020-01-20': 34582, '2021-01-20': 34588, '2025-07-20': 34723 },
    '2020': { '2021-01-20': 34515, '2025-07-20': 34569 },
    '2021': { '2025-07-20': 33359 },
  }),
  false,
)
const line = { id: 'line', language: 'en', title: hostile, measure: people, grain: 'year', points } as const

function parsed(markup: unknown) {
  return parseHTML(`<!doctype html><body>${String(markup)}</body>`).document
}

const drawings = {
  line: () => lineWithReleases(line, wide),
  'line of months': () =>
    lineWithReleases(
      {
        ...line,
        grain: 'month',
        points: seriesPoints(
          observed({
            '2026-01': { '2026-02-21': 1369, '2026-03-22': 1390 },
            '2026-02': { '2026-03-22': 1192 },
          }),
          false,
        ),
      },
      narrow,
    ),
  bars: () => revisionBars(line, narrow),
  strip: () =>
    changeStrip(
      {
        id: 'strip',
        language: 'es',
        title: hostile,
        changes: [21, 17, 2, 1, 1, -4].map((difference) => ({ difference, title: hostile })),
        difference: (value) => differenceText(value, people, 'es'),
      },
      wide,
    ),
  multiples: () =>
    smallMultiples(
      {
        id: 'many',
        language: 'es',
        title: hostile,
        measure: people,
        panels: mexicanStates.map(() => ({ name: hostile, points })),
        oneScale: false,
      },
      { ...wide, height: 600 },
      6,
    ),
  map: () =>
    stateMap({
      id: 'map',
      language: 'en',
      title: hostile,
      measure: people,
      states: mexicanStates.slice(1).map(({ code }, at) => ({ place: code, name: hostile, value: at * 10 })),
    }),
}

describe.each(Object.entries(drawings))('the drawing: %s', (_, draw) => {
  const text = String(draw())

  test('is one picture with a title and a description that it points to', () => {
    const [svg, ...others] = parsed(text).querySelectorAll('svg')
    expect(others).toEqual([])
    expect(svg?.getAttribute('xmlns')).toBe('http://www.w3.org/2000/svg')
    expect(svg?.getAttribute('role')).toBe('img')
    expect(svg?.getAttribute('viewBox')).toMatch(/^0 0 \d+ \d+$/)
    for (const id of svg?.getAttribute('aria-labelledby')?.split(' ') ?? ['none'])
      expect(parsed(text).getElementById(id)?.textContent).not.toBe('')
    expect(svg?.querySelector('title')?.textContent).toContain(hostile)
  })

  test('carries no style that a strict policy would refuse, and no script', () => {
    expect(text).not.toMatch(/<style|\sstyle=|<script|\son\w+=/)
  })

  test('writes no number longer than it is drawn, and none that is none', () => {
    expect(text).not.toMatch(/NaN|Infinity|undefined/)
    expect(text.match(/[\s,ML"(]-?\d+\.\d{3,}/g) ?? []).toEqual([])
  })
})

test('the line tells of every release what it said', () => {
  const document = parsed(drawings.line())
  expect(document.querySelectorAll('g.earlier path').length).toBe(2)
  expect(document.querySelectorAll('g.latest path').length).toBe(1)
  const told = [...document.querySelectorAll('circle title')].map((title) => title.textContent)
  expect(told).toContain('2019: 34,723 (Jul 2025) ← 34,588 (Jan 2021) ← 34,582 (Jan 2020)')
  expect(told).toContain('2018: 33,742 (Jan 2021)')
  expect(document.toString()).toContain('>as of Jan 2020<')
})

test('sixty releases are drawn, and two of them named', () => {
  const said = Object.fromEntries(
    Array.from({ length: 60 }, (_, at) => [
      `${2020 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-20`,
      at,
    ]),
  )
  const many = { ...line, points: seriesPoints(observed({ '2018': said, '2019': said }), false) }
  const text = String(lineWithReleases(many, wide))
  expect(text.match(/as of/g)).toHaveLength(2)
})

test('thirty-two small charts stand in one drawing', () => {
  expect(parsed(drawings.multiples()).querySelectorAll('g.latest path').length).toBe(32)
})

describe('the map', () => {
  test('has every state, hatched where there is no figure', () => {
    const document = parsed(drawings.map())
    expect(document.querySelectorAll('.states > path').length).toBe(32)
    expect(document.querySelectorAll('.states > path.unknown').length).toBe(1)
    expect(document.querySelector('.legend')?.textContent).toContain('No data')
  })

  test('has outlines that fit into sixty kilobytes, each state with its own', () => {
    const file = fileURLToPath(new URL('../../src/site/charts/mexican-states-geometry.ts', import.meta.url))
    expect(statSync(file).size).toBeLessThan(60_000)
    expect(Object.keys(mexicanStatesGeometry)).toEqual(mexicanStates.map(({ code }) => code).sort())
  })

  test('has steps that are also ordered in grey, each clearly apart from the next', () => {
    const greys = stepFills.map((fill) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
        Number.parseInt(fill.slice(at, at + 2), 16),
      )
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    })
    greys.slice(1).forEach((grey, at) => {
      expect((greys[at] ?? 0) - grey).toBeGreaterThan(20)
    })
  })

  test('cuts values into five steps at round numbers, fewer when there are few', () => {
    const classes = valueClasses(Array.from({ length: 32 }, (_, at) => 100 + at * 37))
    expect(classes.cuts).toHaveLength(4)
    expect(classes.stepOf(100)).toBe(0)
    expect(classes.stepOf(5000)).toBe(4)
    expect(valueClasses([7, 7, 7]).cuts).toEqual([])
    expect(valueClasses([]).cuts).toEqual([])
  })

  test('is drawn where all states have the same figure, and where none has one', () => {
    for (const value of [3, null]) {
      const states = mexicanStates.map(({ code, short }) => ({ place: code, name: short, value }))
      const text = String(stateMap({ id: 'm', language: 'es', title: 't', measure: people, states }))
      expect(text).not.toMatch(/NaN|undefined/)
    }
  })
})

test('a sparkline of one figure is nothing, of more a line', () => {
  expect(String(sparkline([3]))).toBe('')
  expect(String(sparkline([3, 3]))).not.toContain('NaN')
})

test('figures are told in the language and the unit', () => {
  expect(figureText(34723, people, 'es')).toBe('34,723')
  expect(figureText(28.123, { ...people, per: 100_000 }, 'en')).toBe('28.1')
  expect(figureText(75.8, { ...people, unit: 'percent' }, 'en')).toBe('75.8%')
  expect(figureText(0.05, { ...people, unit: 'share' }, 'en')).toBe('5%')
  expect(figureText(25130900000, { ...people, unit: 'money', currency: 'MXN' }, 'en')).toBe(
    'MXN\u00a025,130,900,000',
  )
  expect(differenceText(-63, people, 'en')).toBe('−63')
  expect(differenceText(135, people, 'en')).toBe('+135')
  expect(changeText(-0.265, 'es')).toMatch(/^−26\.5\s?%$/)
})
