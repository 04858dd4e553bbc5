import { describe, expect, it } from 'vitest'
import { namesIn, textsOf } from './reading.ts'

const persons = (text: string): string[] => textsOf('person', text)

describe('persons', () => {
  it('reads given names with one or two surnames, particles and initials', () => {
    expect(persons('The award went to Ana de la Garza Ruiz, Patrick J. Moore and Rosa Prieto-Lara.')).toEqual(
      ['Ana de la Garza Ruiz', 'Patrick J. Moore', 'Rosa Prieto-Lara'],
    )
  })

  it('takes a nickname between given name and surname into the name', () => {
    expect(persons('They looked for Ramón “El Zurdo” Olvera in two states.')).toEqual([
      'Ramón “El Zurdo” Olvera',
    ])
  })

  it('keeps the office before a name out of the name', () => {
    const [name] = namesIn('On Monday, Mexico’s former defense minister Tomás Arriaga resigned.').filter(
      (found) => found.kind === 'person',
    )
    expect(name).toMatchObject({ text: 'Tomás Arriaga', office: 'Mexico’s former defense minister' })
  })

  it('finds the office told after a name', () => {
    const [name] = namesIn('Lucía Barrios, Security Secretary for the State of Morelos, declined to answer.')
    expect(name).toMatchObject({
      text: 'Lucía Barrios',
      office: 'Security Secretary for the State of Morelos',
    })
  })

  it('does not give one person the office of another', () => {
    const names = namesIn('Mayor Elena Ponce and Hugo Terán, the city’s police chief, were present.')
    expect(names.map((name) => name.office)).toEqual(['Mayor', 'city’s police chief'])
  })

  it('reads Spanish offices before a name, with a comma or without', () => {
    const names = namesIn(
      'El gobernador de Colima, Mario Anguiano Soto, recibió a la senadora Irma Luna Pardo.',
    ).filter((name) => name.kind === 'person')
    expect(names.map((name) => [name.text, name.office])).toEqual([
      ['Mario Anguiano Soto', 'gobernador de Colima'],
      ['Irma Luna Pardo', 'senadora'],
    ])
  })

  it('lets a surname alone refer to the full name, before or after it', () => {
    const names = namesIn(
      'Barragán Denies Charges\n\nOn Friday, Judge Iván Barragán Peña spoke. Barragán denied the charges.',
    )
    expect(names.map((name) => [name.text, name.refersTo])).toEqual([
      ['Barragán', 'Iván Barragán Peña'],
      ['Iván Barragán Peña', null],
      ['Barragán', 'Iván Barragán Peña'],
    ])
  })

  it('lets an alias refer to the person so called', () => {
    const names = namesIn(
      'Police arrested Julio Mata Rivas, alias “El Grillo,” in May. El Grillo had led a gang.',
    )
    expect(names.map((name) => [name.text, name.refersTo])).toEqual([
      ['Julio Mata Rivas', null],
      ['El Grillo', 'Julio Mata Rivas'],
      ['El Grillo', 'Julio Mata Rivas'],
    ])
  })

  it('knows a person with an unusual name by what is told of her', () => {
    expect(
      persons('In the case of Zyanya Brecht, a correspondent in the north, nobody was charged.'),
    ).toEqual(['Zyanya Brecht'])
  })

  it('ends a name before a possessive', () => {
    expect(persons('The report doubts Carmen Ibarra’s account.')).toEqual(['Carmen Ibarra'])
  })

  it.each([
    'Several Officers were seen on Tuesday in March.',
    'Speaking of Mexican and Guatemalan migrants, the report is silent.',
    'Heavy rain fell. Authorities closed the road. Meanwhile, schools were shut.',
    'The Benito Juárez Airport was closed.',
  ])('finds no person in: %s', (text) => {
    expect(persons(text)).toEqual([])
  })
})
