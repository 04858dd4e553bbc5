import { describe, expect, it } from 'vitest'
import { namesIn, textsOf } from './reading.ts'

const bodies = (text: string): string[] => textsOf('organization', text)
const persons = (text: string): string[] => textsOf('person', text)

describe('names as blog posts write them', () => {
  it('reads a body in brackets with its acronym after a description in small letters', () => {
    expect(
      namesIn('The prosecutor’s office (Fiscalía General de Sinaloa, FGS) opened a case.'),
    ).toMatchObject([{ text: 'Fiscalía General de Sinaloa', acronym: 'FGS' }])
  })

  it('takes a row of capitals for a body where its Spanish name in brackets says so', () => {
    expect(
      namesIn('The Superior Auditor of the Treasury (Auditoría Superior de Hacienda, ASH) objected.'),
    ).toMatchObject([
      {
        text: 'Superior Auditor of the Treasury',
        translation: 'Auditoría Superior de Hacienda',
        acronym: 'ASH',
      },
    ])
    expect(namesIn('The deputy Laura Campos of the Verde Party (Partido Verde) objected.')).toMatchObject([
      { text: 'Laura Campos', kind: 'person' },
      { text: 'Verde Party', translation: 'Partido Verde' },
    ])
  })

  it('keeps "UN" in the name of a body', () => {
    expect(bodies('It was told to the UN Refugee Council and to the UN Human Rights Committee.')).toEqual([
      'UN Refugee Council',
      'UN Human Rights Committee',
    ])
  })

  it('takes no currency and no party of a legislator into names', () => {
    expect(bodies('They asked Congress for USD 4 billion. Senator Bob Miller (D-N.J.) agreed.')).toEqual([
      'Congress',
    ])
  })

  it('tells an article of a law from the body that is named after one', () => {
    expect(bodies('Article 19 spoke of it. Under Article 20 of the Constitution it is forbidden.')).toEqual([
      'Article 19',
    ])
    expect(bodies('Under Article 19 of the Constitution it is forbidden.')).toEqual([])
  })

  it('reads a body that owns what follows', () => {
    expect(bodies('The Sonora Human Rights Commission’s report is out.')).toEqual([
      'Sonora Human Rights Commission',
    ])
  })

  it('reads surnames that are offices or begin with a particle in capitals', () => {
    expect(persons('The student Luisa María Alcalde met Pedro Ruiz Coronel.')).toEqual([
      'Luisa María Alcalde',
      'Pedro Ruiz Coronel',
    ])
    expect(persons('The historian Romain Le Cour Duval spoke.')).toEqual(['Romain Le Cour Duval'])
  })

  it('reads the initials of a person in brackets as another name, and a party as a party', () => {
    expect(namesIn('Ana Beatriz Mora Ruiz (ABMR) spoke. Then ABMR left.')).toMatchObject([
      { text: 'Ana Beatriz Mora Ruiz' },
      { text: 'ABMR', kind: 'person', refersTo: 'Ana Beatriz Mora Ruiz' },
      { text: 'ABMR', kind: 'person', refersTo: 'Ana Beatriz Mora Ruiz' },
    ])
    expect(bodies('Senator Ana Beatriz Mora (PAN) spoke.')).toEqual(['PAN'])
  })

  it('reads a month as a given name before an initial only, and no airport as a body', () => {
    expect(
      persons('A report by June S. Beckwith came in June. Mexico answered in April Reuters said.'),
    ).toEqual(['June S. Beckwith'])
    expect(bodies('She was held at Dulles International Airport.')).toEqual([])
  })

  it('takes the parties of a case at law for no persons', () => {
    expect(persons('The court ruled in Ramos Escobar et al. v. Peru.')).toEqual([])
  })

  it('takes the members of a chamber for no office', () => {
    expect(
      namesIn('It was filed by the president of the Chamber of Deputies, Laura Campos Ruiz.'),
    ).toMatchObject([
      { text: 'Chamber of Deputies' },
      { text: 'Laura Campos Ruiz', office: 'president of the Chamber of Deputies' },
    ])
  })

  it('takes no photographer in brackets for the translation of a place', () => {
    expect(namesIn('A march in Iguala, Guerrero (Foto: Ana Ruiz / Tlacuilo)')).toMatchObject([
      { text: 'Iguala' },
      { text: 'Guerrero', translation: null },
      { text: 'Ana Ruiz', kind: 'person' },
    ])
  })

  it('reads an outlet of a common word after the opener of a sentence', () => {
    expect(textsOf('publication', 'As Expansión noted, prices rose.')).toEqual(['Expansión'])
  })
})
