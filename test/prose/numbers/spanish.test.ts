import { describe, expect, it } from 'vitest'
import { readFirst } from './read.ts'

const cases: [text: string, number: number, covered?: string][] = [
  ['trece policías', 13, 'trece'],
  ['cuarenta y siete alcaldes', 47, 'cuarenta y siete'],
  ['doscientas mujeres', 200, 'doscientas'],
  ['dos mil trescientos cuarenta y siete', 2347],
  ['65 mil 333 millones de pesos', 65_333_000_000, '65 mil 333 millones'],
  ['20 mil 448 homicidios', 20_448, '20 mil 448'],
  ['mil millones', 1_000_000_000],
  ['un billón', 1_000_000_000_000],
  ['mil cien', 1100],
  ['una docena de hombres', 12, 'una docena'],
  ['un centenar de agentes', 100, 'un centenar'],
  ['medio millón', 500_000],
  ['millón y medio', 1_500_000],
  ['dos millones y medio', 2_500_000],
  ['1.2 mdp', 1_200_000],
  ['veintitrés', 23],
]

describe('Spanish numbers', () => {
  it.each(cases)('reads %s', (text, number, covered = text) => {
    expect(readFirst(text, 'es')).toMatchObject({ number, text: covered })
  })

  it.each([
    ['dos tercios', 2 / 3],
    ['un quinto', 0.2],
    ['tres cuartas partes', 0.75],
    ['veintidós treintavos', 22 / 30],
  ])('reads the fraction %s', (text, number) => {
    expect(readFirst(text, 'es')).toMatchObject({ number, role: 'fraction' })
  })

  it.each([
    ['104º', 104],
    ['103.º', 103],
    ['décimo', 10],
    ['vigésimo quinto', 25],
    ['decimoctavo', 18],
    ['3er lugar', 3],
  ])('reads the ordinal %s', (text, number) => {
    expect(readFirst(text, 'es')).toMatchObject({ number, role: 'ordinal' })
  })

  it('names the currency of an abbreviation', () => {
    expect(readFirst('300 mdd', 'es')).toMatchObject({ number: 300_000_000, currency: 'USD' })
    expect(readFirst('300 mdp', 'es')).toMatchObject({ currency: 'MXN' })
  })

  it('does not take "millones de" or "con" for numbers', () => {
    expect(readFirst('millones de personas', 'es')).toBeNull()
    expect(readFirst('tres con cinco heridas', 'es')).toMatchObject({ number: 3 })
  })
})
