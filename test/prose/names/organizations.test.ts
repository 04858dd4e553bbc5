import { describe, expect, it } from 'vitest'
import { namesIn, textsOf } from './reading.ts'

const bodies = (text: string): string[] => textsOf('organization', text)

describe('organisations', () => {
  it('reads an English name with its Spanish name and acronym, and the acronym later', () => {
    const names = namesIn(
      'The Housing Ministry (Secretaría de Vivienda y Suelo, SVSX) opened. Later the SVSX closed its office.',
    )
    expect(names).toMatchObject([
      { text: 'Housing Ministry', translation: 'Secretaría de Vivienda y Suelo', acronym: 'SVSX' },
      { text: 'SVSX', refersTo: 'Housing Ministry' },
    ])
  })

  it('reads a Spanish name with its acronym', () => {
    const [name] = namesIn('Ayer la Fiscalía Especializada en Delitos Electorales (FEDEX) abrió una carpeta.')
    expect(name).toMatchObject({ text: 'Fiscalía Especializada en Delitos Electorales', acronym: 'FEDEX' })
  })

  it('does not take the owner of a body for a part of it', () => {
    const names = namesIn('On May 3, Peru’s Attorney General’s Office opened a case.')
    expect(names.map((name) => [name.kind, name.text])).toEqual([
      ['place', 'Peru'],
      ['organization', 'Attorney General’s Office'],
    ])
  })

  it('takes "U.S." into the name of a body', () => {
    expect(bodies('It was sent to the U.S. Department of Labor in June.')).toEqual([
      'U.S. Department of Labor',
    ])
  })

  it('follows "of", "for" and "and" through a name, and stops before the next one', () => {
    expect(
      bodies('The Center for Teaching and Research in Law and the National Guard of Peru signed.'),
    ).toEqual(['Center for Teaching and Research in Law', 'National Guard of Peru'])
    expect(
      bodies('Lo firmaron la Secretaría de Marina y la Fiscalía General de Justicia del Estado.'),
    ).toEqual(['Secretaría de Marina', 'Fiscalía General de Justicia del Estado'])
  })

  it('reads a list within a name when its acronym closes it', () => {
    expect(bodies('The Institute for Access, Archives and Data Protection (IAADP) ruled.')).toEqual([
      'Institute for Access, Archives and Data Protection',
    ])
  })

  it('tells a glossed "Secretary of" from the person who holds the office', () => {
    expect(
      bodies('Eight officers of the Secretary of Security (Secretaría de Seguridad) were hurt.'),
    ).toEqual(['Secretary of Security'])
    expect(bodies('The Secretary of Security spoke.')).toEqual([])
  })

  it('reads services and parties by their names alone, but not as a rank’s qualifier', () => {
    expect(bodies('The Army, the Navy and Morena agreed.')).toEqual(['Army', 'Navy', 'Morena'])
    expect(bodies('A retired Army general was there.')).toEqual([])
  })

  it('takes unknown letters for a body, but not currencies, numerals or diseases', () => {
    expect(bodies('Then XQTP spent USD 5 on COVID in the XIX century.')).toEqual(['XQTP'])
  })

  it('believes the workspace', () => {
    const gazetteer = new Map([['la brecha ciudadana', 'organization' as const]])
    expect(textsOf('organization', 'Yesterday La Brecha Ciudadana closed.', gazetteer)).toEqual([
      'La Brecha Ciudadana',
    ])
  })

  it('does not read a short word of the workspace in small letters as an acronym', () => {
    const gazetteer = new Map([['mar', 'organization' as const]])
    expect(textsOf('organization', 'They sailed the Mar in May; MAR paid.', gazetteer)).toEqual(['MAR'])
  })
})
