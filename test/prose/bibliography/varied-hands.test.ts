import { describe, expect, it } from 'vitest'
import { cslDateText } from '../../../src/model/source.ts'
import { parseEntry } from '../../../src/prose/bibliography/parse-entry.ts'

/** Authors, title, outlet and date of an entry. */
function parts(entry: string): readonly (string | undefined | null)[] {
  const { citation } = parseEntry(entry, { start: 0, end: entry.length })
  const authors = (citation.author ?? []).map((name) => name.literal ?? `${name.family}|${name.given}`)
  return [
    authors.join(' & '),
    citation.title,
    citation['container-title'] ?? citation.publisher,
    cslDateText(citation.issued),
  ]
}

describe('entries in varied hands', () => {
  it.each<[string, readonly (string | undefined | null)[]]>([
    [
      'Crisis Watch Group. “Hot Land.” Report No. 89. June 2, 2021.',
      ['Crisis Watch Group', 'Hot Land', undefined, '2021-06-02'],
    ],
    [
      'Freedom House. Rule Index 2020. Washington, D.C.: Freedom House, 2020.',
      ['Freedom House', 'Rule Index 2020', 'Freedom House', '2020'],
    ],
    [
      'Mora, Ana; y Ruiz, Luis. “Avalan uso lúdico.” El Universal, 11/03/2021.',
      ['Mora|Ana & Ruiz|Luis', 'Avalan uso lúdico', 'El Universal', '2021-03-11'],
    ],
    [
      'Mora, Ana. “Hard Times.” Reuters. Updated Feb. 7, 2021.',
      ['Mora|Ana', 'Hard Times', 'Reuters', '2021-02-07'],
    ],
    ['UNHCR “Country Sheet” December 2020.', ['UNHCR', 'Country Sheet', undefined, '2020-12']],
    [
      'Human Rights Watch, Report of the Year, New York, 2021.',
      ['Human Rights Watch', 'Report of the Year', undefined, '2021'],
    ],
    [
      'Congress passes the bill, The Guardian, 15 December 2020.',
      ['', 'Congress passes the bill', 'The Guardian', '2020-12-15'],
    ],
    ['Mora, Ana, El País, “La escena,” March 3, 2021.', ['Mora|Ana', 'La escena', 'El País', '2021-03-03']],
    ['Mora, Ana. El País. “La escena.” March 3, 2021.', ['Mora|Ana', 'La escena', 'El País', '2021-03-03']],
    [
      'Amnesty International. Deadly Roads. AMR 41/4556/2021. September 20, 2021.',
      ['Amnesty International', 'Deadly Roads', undefined, '2021-09-20'],
    ],
    [
      '“Traced Guns.” GAO-21-322. Government Accountability Office. Feb 2021.',
      ['', 'Traced Guns', 'Government Accountability Office', '2021-02'],
    ],
  ])('%s', (entry, expected) => {
    expect(parts(entry)).toEqual(expected)
  })

  it('misses no stop after a title that has one within its marks', () => {
    const entry = '“Detienen al ‘rey del mar.’” Milenio. February 3, 2021.'
    expect(parseEntry(entry, { start: 0, end: entry.length }).defects).toEqual([])
  })

  it('still tells a day that no month has', () => {
    const entry = 'Mora, Ana. “Hard Times.” Reuters. 31 June 2020.'
    expect(parseEntry(entry, { start: 0, end: entry.length }).defects.map(({ code }) => code)).toEqual([
      'impossible date',
    ])
  })
})
