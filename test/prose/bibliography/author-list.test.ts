import { describe, expect, it } from 'vitest'
import { parseAuthors } from '../../../src/prose/bibliography/author-list.ts'

const short = (head: string) =>
  parseAuthors(head).map((name) => name.literal ?? `${name.family}|${name.given}`)

describe('lists of authors', () => {
  it.each([
    ['Luna, Inés', ['Luna|Inés']],
    ['Ortega y Gasset, José', ['Ortega y Gasset|José']],
    ['Luna, Inés; Ruiz Gómez, Ana', ['Luna|Inés', 'Ruiz Gómez|Ana']],
    ['Luna, Inés, Ruiz, Ana, and Whitlock, Peter J.', ['Luna|Inés', 'Ruiz|Ana', 'Whitlock|Peter J.']],
    ['Luna, Inés, and Peter Whitlock', ['Luna|Inés', 'Whitlock|Peter']],
    ['Peter Whitlock, Ana Ruiz and Laura Díaz Pérez', ['Whitlock|Peter', 'Ruiz|Ana', 'Díaz Pérez|Laura']],
    ['Luna, Inés et al.', ['Luna|Inés']],
    ['Luna, Inés (ed.)', ['Luna|Inés']],
    ['Whitlock, Peter, Jr.', ['Whitlock|Peter, Jr.']],
    ['Luna, Inés (@inesluna)', ['Luna|Inés']],
  ])('%s', (head, expected) => {
    expect(short(head)).toEqual(expected)
  })

  it.each([
    'Causa en Común',
    'Human Rights Watch',
    'El Universal Staff',
    'Reuters',
    'Secretaría de Seguridad y Protección Ciudadana',
    'Redacción',
  ])('%s is a body, and one name', (head) => {
    expect(short(head)).toEqual([head])
  })
})
