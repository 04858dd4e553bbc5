import { describe, expect, it } from 'vitest'
import { acronymFits } from '../../../src/prose/names/acronyms.ts'

describe('acronyms', () => {
  it.each([
    ['Secretaría de la Defensa Nacional', 'SEDENA'],
    ['Consejo Nacional para Prevenir la Discriminación', 'CONAPRED'],
    ['Comisión Nacional de los Derechos Humanos', 'CNDH'],
    ['Secretaría de Gobernación', 'Segob'],
    ['Estados Unidos', 'EEUU'],
    ['United Nations Office on Drugs and Crime', 'UNODC'],
    ['Instituto Nacional de Estadística y Geografía', 'INEGI'],
    ['Andrés Manuel López Obrador', 'AMLO'],
    ['Bureau of Alcohol, Tobacco, Firearms and Explosives', 'ATF'],
  ])('%s is %s', (name, acronym) => {
    expect(acronymFits(name, acronym)).toBe(true)
  })

  it.each([
    ['Procuraduría General del Estado', 'PGJE'],
    ['Housing Ministry', 'SVSX'],
    ['Comisión Nacional de Búsqueda', 'CNDH'],
  ])('%s is not %s', (name, acronym) => {
    expect(acronymFits(name, acronym)).toBe(false)
  })
})
