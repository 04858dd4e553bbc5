import { describe, expect, it } from 'vitest'
import { namesIn, textsOf } from './reading.ts'

describe('places', () => {
  it('knows states and countries, and towns by the words around them', () => {
    expect(textsOf('place', 'It began in the municipality of Xoxotla, Morelos, near Guatemala.')).toEqual([
      'Xoxotla',
      'Morelos',
      'Guatemala',
    ])
  })

  it('does not read a surname as a state', () => {
    expect(textsOf('place', 'Then Vicente Guerrero Solís and Ana Hidalgo left.')).toEqual([])
  })
})

describe('instruments', () => {
  it('reads laws, treaties and programmes in both languages', () => {
    expect(
      textsOf(
        'instrument',
        'The senate passed the Water Security Law and a Treaty on Extradition between Peru and Chile.',
      ),
    ).toEqual(['Water Security Law', 'Treaty on Extradition between Peru and Chile'])
    expect(textsOf('instrument', 'Se aprobó la Ley General de Aguas y el Plan Nacional de Paz.')).toEqual([
      'Ley General de Aguas',
      'Plan Nacional de Paz',
    ])
  })

  it('finds no instrument in a law without a name', () => {
    expect(textsOf('instrument', 'The new law and Mexican Law differ.')).toEqual([])
  })
})

describe('publications', () => {
  it('knows outlets, with their town', () => {
    expect(
      textsOf('publication', 'It stood in El Universal, in Reuters and in El Mundo de Veracruz.'),
    ).toEqual(['El Universal', 'Reuters', 'El Mundo de Veracruz'])
  })

  it('does not take a common word at the head of a sentence for an outlet', () => {
    expect(textsOf('publication', 'Reforma judicial was debated. Time passed.')).toEqual([])
    expect(textsOf('publication', 'Reforma reported the vote.')).toEqual(['Reforma'])
  })

  it('believes "the newspaper" before an unknown name', () => {
    expect(textsOf('publication', 'The item ran in the newspaper La Voz del Cerro in June.')).toEqual([
      'La Voz del Cerro',
    ])
  })
})

describe('titles in which every word has a capital', () => {
  it('have only names that are known or stand in the text', () => {
    const names = namesIn(
      'Brave New Rules for Jalisco as Ortega Leaves Office\n\nThen Rita Ortega Díaz left for Lima.',
    )
    expect(names.slice(0, 2).map((name) => [name.text, name.refersTo])).toEqual([
      ['Jalisco', null],
      ['Ortega', 'Rita Ortega Díaz'],
    ])
  })
})
