import { describe, expect, test } from 'vitest'
import { comparisonsOf } from './marked.ts'

/** Only what is set. */
function brief(marked: string): Record<string, unknown>[] {
  return comparisonsOf(marked).map(({ text: _, ...said }) =>
    Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null)),
  )
}

describe('changes in English', () => {
  test('from, to and size, each with its year', () => {
    expect(
      comparisonsOf(
        'Killings rose from [400 cases:count] in 2018 to [500 cases:count] in 2019, an increase of [25 percent:percentage].',
      ),
    ).toEqual([
      {
        kind: 'change',
        direction: 'up',
        from: '400 cases',
        to: '500 cases',
        by: '25 percent',
        extreme: null,
        since: null,
        text: 'rose from 400 cases in 2018 to 500 cases in 2019, an increase of 25 percent',
      },
    ])
  })

  test.each([
    [
      'The toll fell [12 percent:percentage] to [300 deaths:count].',
      { direction: 'down', to: '300 deaths', by: '12 percent' },
    ],
    [
      'Its budget increased by [15.1 percent:percentage] from 2020 to 2021.',
      { direction: 'up', by: '15.1 percent' },
    ],
    ['The country moved down [two places:count].', { direction: 'down', by: 'two places' }],
    [
      'The country fell [five places:count] to [104th:rank].',
      { direction: 'down', to: '104th', by: 'five places' },
    ],
    ['They made a [40 percent:percentage] cut.', { direction: 'down', by: '40 percent' }],
    ['A reduction of [40 percent:percentage] came.', { direction: 'down', by: '40 percent' }],
    ['That is [17.5 percent:percentage] less than in 2019.', { direction: 'down', by: '17.5 percent' }],
    [
      'Cases [doubled:multiple] from [5 cases:count] to [10:count].',
      { direction: 'up', from: '5 cases', to: '10', by: 'doubled' },
    ],
    ['The country went from rank [99:rank] to [104:rank].', { from: '99', to: '104' }],
    [
      'There were [300 deaths:count] in 2019, up from [250:count] a year earlier.',
      { direction: 'up', from: '250', to: '300 deaths' },
    ],
    [
      'The rate fell to [27:rate] from [29:rate] in 2018, a [7 percent:percentage] drop.',
      { direction: 'down', from: '29', to: '27', by: '7 percent' },
    ],
    [
      'The share grew from [70 percent:percentage] to [75 percent:percentage], or [5 percentage points:points].',
      { direction: 'up', from: '70 percent', to: '75 percent', by: '5 percentage points' },
    ],
    [
      'There were [400 cases:count] in 2018, [twice:multiple] as many as the [200:count] of 2017.',
      { direction: 'up', from: '200', to: '400 cases', by: 'twice' },
    ],
    [
      'Spending was cut by [half:share], from [10 million:money] to [5 million:money].',
      { direction: 'down', from: '10 million', to: '5 million', by: 'half' },
    ],
    ['There were [7,000:number] fewer homicides in 2019 than in 2018.', { direction: 'down', by: '7,000' }],
    [
      'The [500 killings:count] of 2019 are a [25 percent:percentage] increase over 2018.',
      { direction: 'up', to: '500 killings', by: '25 percent' },
    ],
  ])('%s', (marked, said) => {
    expect(brief(marked)).toEqual([{ kind: 'change', ...said }])
  })

  test.each([
    'Homicides dropped in [12 states:count] and rose in [20 states:count].',
    '[15 percent:percentage] of homicides rose to the attention of the court in 2019.',
    'The number rose to [300 deaths:count].',
    'Prosecutors raised [five charges:count] against [two officers:count].',
    'Up to [300 officers:count] were sent.',
    'He went from [one state:count] with his family.',
    'Sentences were cut in [five months:duration].',
    'The officer fell in [one:count] of the [five attacks:count].',
  ])('nothing when the values are not tied to the word: %s', (marked) => {
    expect(comparisonsOf(marked)).toEqual([])
  })

  test('values of two sorts are not the ends of one change', () => {
    expect(comparisonsOf('It rose from [5 states:count] to [20 percent:percentage].')).toEqual([])
  })

  test('the next clause is left alone', () => {
    expect(brief('Thefts fell [5 percent:percentage] while homicides reached [300 deaths:count].')).toEqual([
      { kind: 'change', direction: 'down', by: '5 percent' },
    ])
  })
})

describe('orders in English', () => {
  test.each([
    [
      '[524 officers:count] were killed in 2020, more than in 2019.',
      { direction: 'up', to: '524 officers', since: '2019-01-01/2019-12-31' },
    ],
    ['The figure is lower than the previous year.', { direction: 'down', since: '2020-01-01/2020-12-31' }],
    [
      'There were [300 deaths:count] in 2019, compared with [250:count] in 2018.',
      { from: '250', to: '300 deaths' },
    ],
  ])('%s', (marked, said) => {
    expect(brief(marked)).toEqual([{ kind: 'order', ...said }])
  })

  test('"more than" before a number is no comparison', () => {
    expect(comparisonsOf('In [five states:count] [more than 13 officers:count] were killed.')).toEqual([])
  })
})

describe('superlatives in English', () => {
  test.each([
    [
      'It is the deadliest assault since the 2017 killing of [9 officers:count].',
      { extreme: 'most', since: '2017-01-01/2017-12-31' },
    ],
    ['It was the most violent year on record.', { extreme: 'most' }],
    ['It was the lowest rate in a [decade:duration].', { extreme: 'least' }],
    ['They recorded the highest numbers at [39 each:count].', { extreme: 'most', to: '39 each' }],
    [
      '[300 victims:count] died, the highest number since 2015.',
      { extreme: 'most', to: '300 victims', since: '2015-01-01/2015-12-31' },
    ],
    ['Killings reached a record high.', { extreme: 'most' }],
    ['They reached an all-time low of [12 cases:count].', { extreme: 'least', to: '12 cases' }],
    ['It was the highest figure since March 2019.', { extreme: 'most', since: '2019-03-01/2019-03-31' }],
  ])('%s', (marked, said) => {
    expect(brief(marked)).toEqual([{ kind: 'superlative', ...said }])
  })

  test.each([
    'It is one of the deadliest attacks since 2015.',
    'It is the second highest number since 2015.',
    'The highest court spoke. The most wanted man fled.',
    'Most people agreed in 2020.',
    'He has a criminal record number.',
    'The largest city saw protests.',
  ])('nothing for %s', (marked) => {
    expect(comparisonsOf(marked)).toEqual([])
  })
})
