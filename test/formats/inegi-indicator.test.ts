import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inegiIndicator, lastUpdate } from '../../src/formats/inegi-indicator.ts'
import { readFileBy, told } from './read-file.ts'

interface Observation {
  readonly TIME_PERIOD?: unknown
  readonly OBS_VALUE?: unknown
  readonly COBER_GEO?: unknown
}

function answer(observations: readonly Observation[], series: object = {}): string {
  const filled = observations.map((observation) => ({
    TIME_PERIOD: '2026/07',
    OBS_VALUE: '109.21013588490848000000',
    OBS_EXCEPTION: null,
    OBS_STATUS: '1',
    COBER_GEO: '0',
    ...observation,
  }))
  return JSON.stringify({
    Header: { Name: 'Datos compactos BISE', Email: 'atencion.usuarios@inegi.org.mx' },
    Series: [
      {
        INDICADOR: '6207136901',
        FREQ: '8',
        UNIT_MULT: '',
        LASTUPDATE: '24/09/2026 12:00:00 a. m.',
        STATUS: null,
        ...series,
        OBSERVATIONS: filled,
      },
    ],
  })
}

async function values(observations: readonly Observation[], series: object = {}): Promise<readonly string[]> {
  const read = await readFileBy(inegiIndicator, answer(observations, series))
  return [
    ...read.rows.map(({ place, period, value, absence }) => `${place} ${period} ${absence ?? value}`),
    ...told(read),
  ]
}

describe('the answers of INEGI’s API of indicators', () => {
  it('keep every digit, and tell a missing value from zero', async () => {
    expect(
      await values([
        {},
        { TIME_PERIOD: '2026/06', OBS_VALUE: '' },
        { TIME_PERIOD: '2026/05', OBS_VALUE: '0' },
      ]),
    ).toEqual(['MX 2026-07 109.21013588490848000000', 'MX 2026-06 missing', 'MX 2026-05 0'])
  })

  it('give periods by their frequency', async () => {
    const one = async (TIME_PERIOD: string, FREQ: string) => (await values([{ TIME_PERIOD }], { FREQ }))[0]
    expect(await one('2025', '3')).toBe('MX 2025 109.21013588490848000000')
    expect(await one('2025/02', '4')).toContain('MX 2025-H2 ')
    expect(await one('2025/03', '5')).toContain('MX 2025-09..2025-12 ')
    expect(await one('2025/03', '6')).toContain('MX 2025-Q3 ')
    expect(await one('2025/06', '7')).toContain('MX 2025-11..2025-12 ')
    expect(await one('2025/13', '8')).toBe('wrong period 1:- 2025/13 (FREQ 8)')
    expect(await one('2025/05', '6')).toBe('wrong period 1:- 2025/05 (FREQ 6)')
    expect(await one('2025/05', '99')).toBe('wrong period 1:- 2025/05 (FREQ 99)')
  })

  it('give the country, states and municipalities', async () => {
    const one = async (COBER_GEO: string) => (await values([{ COBER_GEO, OBS_VALUE: '1' }]))[0]
    for (const area of ['0', '00', '0700', '']) expect(await one(area)).toBe('MX 2026-07 1')
    for (const area of ['15', '07000015']) expect(await one(area)).toBe('MX-MEX 2026-07 1')
    expect(await one('1')).toBe('MX-AGU 2026-07 1')
    expect(await one('01001')).toBe('01001 2026-07 1')
    expect(await one('33')).toBe('wrong place 1:- 33')
  })

  it('apply the multiplier exactly, as a factor or a power of ten', async () => {
    const one = async (UNIT_MULT: string) => (await values([{ OBS_VALUE: '1.2345' }], { UNIT_MULT }))[0]
    expect(await one('')).toBe('MX 2026-07 1.2345')
    expect(await one('0')).toBe('MX 2026-07 1.2345')
    expect(await one('3')).toBe('MX 2026-07 1234.5')
    expect(await one('1000')).toBe('MX 2026-07 1234.5')
    expect(await one('6')).toBe('MX 2026-07 1234500')
    expect(await one('1')).toBe('wrong number -:- 1')
  })

  it('that have no result say what INEGI answered', async () => {
    const read = await readFileBy(
      inegiIndicator,
      '["ErrorInfo:No se encontraron resultados","ErrorCode:100"]',
    )
    expect(told(read)).toEqual(['no answer -:- ErrorInfo:No se encontraron resultados; ErrorCode:100'])
  })

  it('are not older than their last update', async () => {
    const read = await readFileBy(inegiIndicator, answer([{}]), '2026-09-01')
    expect(told(read)).toEqual(['future period -:- 2026-09-24'])
    expect(read.problems[0]?.acceptable).toBe(true)
  })

  it('date their update in Spanish', () => {
    expect(lastUpdate('24/09/2026 12:00:00 a. m.')).toBe('2026-09-24')
    expect(lastUpdate('4/9/2026 12:00:00 p.\u00a0m.')).toBe('2026-09-04')
    expect(lastUpdate('24/09/2026')).toBe('2026-09-24')
    expect(lastUpdate('31/02/2026')).toBeNull()
    expect(lastUpdate('2026-09-24')).toBeNull()
  })

  it('that are something else are refused', async () => {
    const refused = async (text: string) => told(await readFileBy(inegiIndicator, text))[0]
    expect(await refused('<html>')).toBe('not readable -:-')
    expect(await refused('{"Series":7}')).toMatch(/^not this format/)
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const read = await readFileBy(inegiIndicator, answer([{ OBS_VALUE: value, TIME_PERIOD: value }]))
        expect(read.rows.length + read.problems.length).toBe(1)
      }),
      { numRuns: 60, seed: 3 },
    )
  })
})
