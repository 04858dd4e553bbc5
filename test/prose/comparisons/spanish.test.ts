import { describe, expect, test } from 'vitest'
import { comparisonsOf } from './marked.ts'

function brief(marked: string): Record<string, unknown>[] {
  return comparisonsOf(marked, 'es').map(({ text: _, ...said }) =>
    Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null)),
  )
}

describe('changes in Spanish', () => {
  test.each([
    [
      'Los casos aumentaron de [10:count] a [15:count], [50 por ciento:percentage] más.',
      { direction: 'up', from: '10', to: '15', by: '50 por ciento' },
    ],
    [
      'La incidencia disminuyó [17.5 por ciento:percentage] respecto a 2019.',
      { direction: 'down', by: '17.5 por ciento' },
    ],
    ['Subió un [15.1 por ciento:percentage] de 2020 a 2021.', { direction: 'up', by: '15.1 por ciento' }],
    [
      'Los casos pasaron de [400:count] en 2018 a [500:count] en 2019, lo que representa un aumento de [25 por ciento:percentage].',
      { direction: 'up', from: '400', to: '500', by: '25 por ciento' },
    ],
    [
      'México cayó [cinco lugares:count] al puesto [104:rank].',
      { direction: 'down', to: '104', by: 'cinco lugares' },
    ],
    ['Hubo una reducción de [40 por ciento:percentage].', { direction: 'down', by: '40 por ciento' }],
    ['Hubo un aumento de [10:count] a [15:count].', { direction: 'up', from: '10', to: '15' }],
    ['La tasa bajó de [29:rate] a [27:rate] por cada cien mil.', { direction: 'down', from: '29', to: '27' }],
    [
      'El secuestro creció [25 por ciento:percentage], al pasar de [400:count] a [500:count].',
      { direction: 'up', from: '400', to: '500', by: '25 por ciento' },
    ],
    [
      'Fueron [500 casos:count] en 2019, es decir, [25 por ciento:percentage] más que en 2018.',
      { direction: 'up', to: '500 casos', by: '25 por ciento' },
    ],
    [
      'Hubo [400 casos:count], el [doble:multiple] que en 2017.',
      { direction: 'up', to: '400 casos', by: 'doble' },
    ],
  ])('%s', (marked, said) => {
    expect(brief(marked)).toEqual([{ kind: 'change', ...said }])
  })

  test.each([
    'La violencia aumentó en [15 estados:count].',
    'El ejército redujo a [15 policías:count] en [dos estados:count].',
    'Las perspectivas de crecimiento se ubicaban en [3.5 por ciento:percentage].',
    'Trabajó bajo el mando de [tres jefes:count].',
    'Pasó de la tristeza a la calle con [dos hijos:count].',
  ])('nothing when the values are not tied to the word: %s', (marked) => {
    expect(comparisonsOf(marked, 'es')).toEqual([])
  })
})

describe('orders and superlatives in Spanish', () => {
  test.each([
    [
      'La cifra fue superior a la de 2019.',
      { kind: 'order', direction: 'up', since: '2019-01-01/2019-12-31' },
    ],
    [
      'Fueron [300 víctimas:count] en 2019, frente a [250:count] en 2018.',
      { kind: 'order', from: '250', to: '300 víctimas' },
    ],
    [
      'Es la cifra más alta desde 2015.',
      { kind: 'superlative', extreme: 'most', since: '2015-01-01/2015-12-31' },
    ],
    ['Es el nivel más bajo en una [década:duration].', { kind: 'superlative', extreme: 'least' }],
    [
      'Fue el ataque más letal desde la masacre de 2019.',
      { kind: 'superlative', extreme: 'most', since: '2019-01-01/2019-12-31' },
    ],
    ['Fue el año más violento de la historia.', { kind: 'superlative', extreme: 'most' }],
    [
      'Se registró el mayor número de víctimas desde 2015.',
      { kind: 'superlative', extreme: 'most', since: '2015-01-01/2015-12-31' },
    ],
    ['Los homicidios llegaron a un máximo histórico.', { kind: 'superlative', extreme: 'most' }],
  ])('%s', (marked, said) => {
    expect(brief(marked)).toEqual([said])
  })

  test('one among several, and a comparative, are none', () => {
    expect(comparisonsOf('Es uno de los años más violentos desde 2015.', 'es')).toEqual([])
    expect(comparisonsOf('Es el segundo año más violento desde 2015.', 'es')).toEqual([])
    expect(comparisonsOf('La mayor parte de la ciudad lo sabe.', 'es')).toEqual([])
  })
})
