import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseEntry } from '../../../src/prose/bibliography/parse-entry.ts'

const families = [
  'Luna',
  'Pérez Correa',
  'O’Neil',
  'de la Torre',
  'Felbab-Brown',
  'Ruiz Gómez',
  'Whitlock',
  'Ñáñez',
]
const givens = ['Inés', 'Patrick J.', 'María José', 'Dana', 'Jean-Paul', 'Rita E.', 'Óscar']
const words = [
  'Police',
  'violencia',
  'en',
  'the',
  'State:',
  '‘Rule’',
  '2020,',
  'crece',
  'U.S.',
  'Guerrero',
  '13',
  'ley',
  'over',
  'más',
  'muertos;',
]
const outlets = [
  'El Universal',
  'New York Times',
  'Fiscalía General de la República',
  'La Voz del Valle',
  'InSight Crime',
  'Brookings Institution',
  'Animal Político',
]
const monthsEn =
  'January February March April May June July August September October November December'.split(' ')
const monthsEs =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ')

const item = fc.record({
  authors: fc.array(fc.record({ family: fc.constantFrom(...families), given: fc.constantFrom(...givens) }), {
    maxLength: 3,
  }),
  title: fc
    .array(fc.constantFrom(...words), { minLength: 2, maxLength: 9 })
    .map((list) => `Sobre ${list.join(' ').replace(/[,;:]$/, '')}`),
  outlet: fc.constantFrom(...outlets),
  date: fc.tuple(
    fc.integer({ min: 2001, max: 2024 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  ),
})
type Item = typeof item extends fc.Arbitrary<infer T> ? T : never

const style = fc.record({
  marks: fc.constantFrom(['“', '”'], ['"', '"'], ['«', '»']),
  join: fc.constantFrom('&', 'and', 'y'),
  date: fc.constantFrom('en', 'british', 'es', 'iso'),
  commas: fc.boolean(),
  tail: fc.constantFrom(
    '',
    ' Accessed May 3, 2024.',
    ' Consultado el 3 de mayo de 2024.',
    ' https://example.org/a/b.html',
  ),
})
type Style = typeof style extends fc.Arbitrary<infer T> ? T : never

function render(
  { authors, title, outlet, date }: Item,
  { marks, join, date: form, commas, tail }: Style,
): string {
  const names = authors.map(({ family, given }) => `${family}, ${given}`).join(` ${join} `)
  const head = names === '' ? '' : `${names}${commas ? ',' : names.endsWith('.') ? '' : '.'} `
  const [open, close] = marks
  const quoted = commas
    ? `${open}${title}${close},`
    : `${open}${title}${title.endsWith('.') ? '' : '.'}${close}`
  return `${head}${quoted} ${outlet}${commas ? ',' : '.'} ${dateText(date, form)}.${tail}`
}

function dateText([year, month, day]: readonly [number, number, number], form: Style['date']): string {
  if (form === 'en') return `${monthsEn[month - 1]} ${day}, ${year}`
  if (form === 'british') return `${day} ${monthsEn[month - 1]} ${year}`
  if (form === 'es') return `${day} de ${monthsEs[month - 1]} de ${year}`
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

it('an entry rendered in any of the usual styles reads back to its fields', () => {
  fc.assert(
    fc.property(item, style, (given, how) => {
      const entry = render(given, how)
      const { citation, defects } = parseEntry(entry, { start: 0, end: entry.length })
      expect(citation.author ?? []).toEqual(given.authors)
      expect(citation.title?.replace(/\.$/, '')).toBe(given.title.replace(/\.$/, ''))
      expect(citation['container-title'] ?? citation.publisher).toBe(given.outlet)
      expect(citation.issued?.['date-parts']).toEqual([given.date])
      if (/Accessed|Consultado/.test(how.tail))
        expect(citation.accessed?.['date-parts']).toEqual([[2024, 5, 3]])
      if (how.tail.includes('http')) expect(citation.URL).toBe('https://example.org/a/b.html')
      expect(defects).toEqual([])
    }),
    { seed: 20210401, numRuns: 1000 },
  )
})
