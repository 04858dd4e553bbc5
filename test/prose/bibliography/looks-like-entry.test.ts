import { expect, it } from 'vitest'
import { looksLikeEntry } from '../../../src/prose/bibliography/looks-like-entry.ts'

const looks = (text: string) => looksLikeEntry(text, { start: 0, end: text.length })

it.each([
  'Luna, Inés. “Nine Officers Fall.” New York Times. October 14, 2019.',
  '“Nine Officers Fall.” Reuters. October 14, 2019.',
  'Luna, Inés, “Caen nueve policías”, El Universal, 3 de mayo de 2020.',
  'Luna, Inés. Nine Officers Fall. New York Times. October 14, 2019.',
])('takes for an entry: %s', (text) => {
  expect(looks(text)).toBe(true)
})

it.each([
  'On March 18, 2021, nine officers were killed on a road in the State of México.',
  'Laura Medina said “we will stay” on October 14, 2019.',
  'According to Reuters, the ministry was “sorry” for what happened in 2019.',
  'Photo: Reuters.',
  'The killings went on. In 2020, the number rose. Nobody was charged.',
  '',
])('does not take for an entry: %s', (text) => {
  expect(looks(text)).toBe(false)
})
