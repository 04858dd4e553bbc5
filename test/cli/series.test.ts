import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from './run.ts'

const workspace = resolve('examples/mexico')
const series = (...args: string[]) => run(['series', ...args, '--workspace', workspace])

describe('cotejo series', () => {
  it('shows the figures of an alias at a place with their shape, changes and source', async () => {
    const { status, out } = await series(
      'intentional homicide victims',
      '--place',
      'MX-MEX',
      '--period',
      '2015..2017',
    )
    expect(status).toBe(0)
    expect(out.split('\n')).toEqual([
      expect.stringContaining('Victims of intentional homicide · '),
      '',
      '▄▁█',
      '',
      'Period  Value  Change  Published',
      '2015    2,302          2025-07-20',
      '2016    2,257   -2.0%  2025-07-20',
      '2017    2,360   +4.6%  2025-07-20',
      '',
      expect.stringContaining('Source: '),
      '',
    ])
  })

  it('tells months, places by name and words in Spanish', async () => {
    const args = ['homicidio doloso', '--place', 'Edomex', '--period', '2019-01..2019-02', '--language', 'es']
    const { out } = await series(...args)
    expect(out).toContain('Víctimas de homicidio doloso')
    expect(out).toContain('febrero de 2019    236   -9.9%')
  })

  it('gives what had been published by a day', async () => {
    const args = [
      'intentional-homicide-victims',
      '--period',
      '2019',
      '--as-of',
      '2021-01-26',
      '--format',
      'csv',
    ]
    const { out } = await series(...args)
    expect(out).toContain('intentional-homicide-victims,MX,2019,34588,')
  })

  it('works out a rate with its population and the source of that', async () => {
    const args = ['intentional-homicide-victims', '--place', 'MX-MEX', '--period', '2019', '--per', '100000']
    const { out } = await series(...args, '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({
      per: 100000,
      observations: [{ period: '2019', value: '2859', rate: expect.stringMatching(/^16\.\d+$/) }],
      populationSources: [{ id: 'conapo-2023-07-31' }],
    })
  })

  it('says in one line what it does not understand', async () => {
    const complaint = async (...args: string[]) => (await series(...args)).complaints.join('\n')
    expect(await complaint('homicidez')).toBe('unknown indicator: homicidez (did you mean homicides?)')
    expect(await complaint('homicides')).toContain(
      'several indicators are called homicides: name one by its id: ',
    )
    expect(await complaint('population', '--place', 'Chiapaz')).toContain('did you mean Chiapas?')
    expect(await complaint('population', '--period', '2021-13')).toContain('invalid period: 2021-13')
    expect(await complaint('population', '--as-of', 'today')).toContain('invalid day: today')
    expect(await complaint('population', '--per', '0')).toContain('invalid --per: 0')
  })
})
