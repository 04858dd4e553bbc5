import { assert as check, constant, oneof, property, string, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { longestPaste, readPastedCitation } from '../../src/formats/pasted-citation.ts'
import { sourceId } from '../../src/formats/source-id.ts'
import { citation } from '../../src/model/source.ts'

/** The one citation that a paste holds. */
function one(text: string) {
  const read = readPastedCitation(text)
  if (read.form !== 'read') throw new Error(`not read: ${JSON.stringify(read)}`)
  expect(read.citations).toHaveLength(1)
  return read.citations[0]
}

describe('a pasted citation', () => {
  test('is an address', () => {
    expect(one('  https://www.nytimes.com/2019/10/15/a.html\n')).toEqual({
      type: 'webpage',
      URL: 'https://www.nytimes.com/2019/10/15/a.html',
    })
  })

  test.each([
    '10.1017/S1537592720000000',
    'doi: 10.1017/S1537592720000000',
    'https://doi.org/10.1017/S1537592720000000.',
  ])('is a DOI: %s', (text) => {
    expect(one(text)).toMatchObject({ DOI: '10.1017/S1537592720000000' })
  })

  test('is BibTeX', () => {
    const text =
      "@article{m19, author={Malkin, Elisabeth and Ahmed, Azam}, title={{Gunmen} Kill 13 Polic{\\'i}as}, journal={The New York Times}, year=2019, month=oct, url={https://x.org/a}}"
    expect(one(text)).toMatchObject({
      author: [
        { family: 'Malkin', given: 'Elisabeth' },
        { family: 'Ahmed', given: 'Azam' },
      ],
      title: 'Gunmen Kill 13 Policías',
      'container-title': 'The New York Times',
      issued: { 'date-parts': [[2019, 10]] },
      URL: 'https://x.org/a',
    })
  })

  test('is BibLaTeX, with its own fields', () => {
    const text =
      '@article{m19, author={Malkin, Elisabeth}, title={Gunmen}, journaltitle={NYT}, date={2019-10-15}}'
    expect(one(text)).toMatchObject({ 'container-title': 'NYT', issued: { 'date-parts': [[2019, 10, 15]] } })
  })

  test('is RIS', () => {
    const text =
      'TY  - NEWS\nAU  - Malkin, Elisabeth\nTI  - Gunmen kill\nT2  - NYT\nPY  - 2019/10/15\nUR  - https://x.org\nER  - '
    expect(one(text)).toMatchObject({
      type: 'article-newspaper',
      author: [{ family: 'Malkin', given: 'Elisabeth' }],
      title: 'Gunmen kill',
      'container-title': 'NYT',
      issued: { 'date-parts': [[2019, 10, 15]] },
      URL: 'https://x.org',
    })
  })

  test('is CSL-JSON; parts that are not as they should be are left out, and no member is taken over unseen', () => {
    const text = JSON.stringify({
      type: 'article-newspaper',
      title: 'Gunmen',
      author: [{ family: 'Malkin' }, { wrong: 1 }],
      issued: { 'date-parts': [['2019', '10']] },
      restricted: true,
      __proto__: { polluted: true },
    })
    expect(one(text)).toEqual({
      type: 'article-newspaper',
      title: 'Gunmen',
      author: [{ family: 'Malkin' }],
      issued: { 'date-parts': [[2019, 10]] },
    })
  })

  test('is plain text for the reader of bibliographies', () => {
    const text = 'Malkin, Elisabeth.\n“Gunmen Kill 13,” The New York Times, October 15, 2019.'
    expect(readPastedCitation(text)).toEqual({ form: 'plain', text: text.replace('\n', ' ') })
  })

  test('that is broken is said to be, in one line', () => {
    const read = readPastedCitation('@article{malkin2019, author={Malkin')
    expect(read).toMatchObject({ form: 'unreadable', as: 'BibTeX' })
    expect(read.form === 'unreadable' && read.detail).not.toContain('\n')
    expect(readPastedCitation('{"title": ')).toMatchObject({ form: 'unreadable', as: 'CSL-JSON' })
  })

  test('that is longer than any bibliography is refused unread', () => {
    expect(readPastedCitation('@'.repeat(longestPaste + 1))).toEqual({ form: 'too long' })
  })

  test('is never followed when it is no web address', () => {
    expect(readPastedCitation('javascript:alert(1)').form).toBe('plain')
  })

  test('whatever it is, is answered, and what is read is a citation', () => {
    const start = oneof(
      constant('@article{'),
      constant('TY  - '),
      constant('{"a":'),
      constant('10.1234/'),
      constant(''),
    )
    check(
      property(tuple(start, string({ maxLength: 300 })), ([head, rest]) => {
        const read = readPastedCitation(head + rest)
        if (read.form === 'read') for (const item of read.citations) citation.parse(item)
      }),
      { seed: 4, numRuns: 300 },
    )
  })
})

describe('the id of a new source', () => {
  test('is author, year and a word of the title', () => {
    const author = [{ family: 'Muñoz Ledo', given: 'Ana' }]
    expect(
      sourceId({
        type: 'article-newspaper',
        author,
        title: 'La emboscada de Coatepec',
        issued: { 'date-parts': [[2021, 3]] },
      }),
    ).toBe('munoz-ledo-2021-emboscada')
  })

  test('falls back on the host of the address', () => {
    expect(sourceId({ type: 'webpage', URL: 'https://www.animalpolitico.com/a/b' })).toBe(
      'animalpolitico-com',
    )
    expect(sourceId({ type: 'document' })).toBe('source')
  })
})
