import { describe, expect, it } from 'vitest'
import { quantitiesOf, rowsOf } from './read.ts'

const es = (text: string) => rowsOf(text, 'es')

describe('quantities of Spanish prose', () => {
  it('counts people and things with their noun phrase', () => {
    expect(
      es('Murieron nueve policías estatales y 21 presuntos agresores; hubo 1,340 homicidios dolosos.'),
    ).toEqual([
      ['nueve policías estatales', 9, 'count', 'person'],
      ['21 presuntos agresores', 21, 'count', 'person'],
      ['1,340 homicidios dolosos', 1340, 'count', 'homicide'],
    ])
    expect(es('Una docena de sicarios y dos millones y medio de personas.')).toEqual([
      ['Una docena de sicarios', 12, 'count', 'person'],
      ['dos millones y medio de personas', 2_500_000, 'count', 'person'],
    ])
  })

  it('reads money', () => {
    const found = quantitiesOf(
      'Costó 48 mil 210 millones de pesos, 300 mdd y casi 3 mil millones de dólares.',
      'es',
    )
    expect(
      found.map(({ quantity }) => [quantity.values[0].valueOf(), quantity.currency, quantity.approximation]),
    ).toEqual([
      [48_210_000_000, 'MXN', 'exact'],
      [300_000_000, 'USD', 'exact'],
      [3_000_000_000, 'USD', 'almost'],
    ])
  })

  it('reads shares, ranks, ratios and rates', () => {
    expect(
      es('Una de cada cuatro mujeres, 7 de cada 100 delitos, la mitad, dos terceras partes.').map(
        (row) => row[1],
      ),
    ).toEqual([0.25, 0.07, 0.5, 2 / 3])
    expect(
      es(
        'Ocupó el lugar 117 de 139 países y 18 de los 32 estados; 31 homicidios por cada 100 mil habitantes.',
      ),
    ).toEqual([
      ['117 de 139 países', [117, 139], 'rank', 'rank'],
      ['18 de los 32 estados', [18, 32], 'ratio', 'state'],
      ['31 homicidios por cada 100 mil habitantes', 31, 'rate', 'homicide'],
    ])
  })

  it('reads ages, durations, ranges and multiples', () => {
    expect(
      es(
        'Un joven de 19 años, personas de 15 a 24 años, condenado a 20 años; un mes antes; la última década; el doble.',
      ),
    ).toEqual([
      ['19 años', 19, 'age', 'year'],
      ['15 a 24 años', [15, 24], 'age', 'year'],
      ['20 años', 20, 'duration', 'year'],
      ['un mes antes', 1, 'duration', 'month'],
      ['última década', 10, 'duration', 'year'],
      ['doble', 2, 'multiple', 'times'],
    ])
    expect(es('Pasaron de 120 a 150.').map((row) => row[1])).toEqual([120, 150])
  })

  it.each([
    'El Barrio 18, el artículo 19, la página 34, a las 8:30 horas y el 3 de 3.',
    'Uno de los más violentos, una que huyó, uno por uno, tolerancia cero.',
    'Un tercer sospechoso, el segundo trimestre, un cuarto de hotel, por segundo año.',
    'Miles de migrantes y decenas de pueblos.',
  ])('finds no quantity in: %s', (text) => {
    expect(es(text)).toEqual([])
  })

  it('counts the article beside another count, and number words without a noun', () => {
    expect(rowsOf('Hubo un muerto y cuatro heridos; seis eran militantes y dos huyeron.', 'es')).toEqual([
      ['un muerto', 1, 'count', 'person'],
      ['cuatro heridos', 4, 'count', 'person'],
      ['seis', 6, 'number', 'count'],
      ['dos', 2, 'number', 'count'],
    ])
    expect(rowsOf('Un muerto fue hallado; los dos huyeron.', 'es')).toEqual([])
  })

  it('reads “sobre los” as of a topic, and what compares two numbers as no bound', () => {
    const found = quantitiesOf(
      'Sobre los 50 casos no hubo datos: son 10 por ciento menos que los 56 de antes.',
      'es',
    )
    expect(found.map(({ quantity }) => quantity.approximation)).toEqual(['exact', 'exact', 'exact'])
  })

  it('reads both ends of a change after a multiple', () => {
    expect(rowsOf('Los casos se triplicaron de 100 a 300.', 'es')).toEqual([
      ['triplicaron', 3, 'multiple', 'times'],
      ['100', 100, 'number', 'count'],
      ['300', 300, 'number', 'count'],
    ])
  })
})
