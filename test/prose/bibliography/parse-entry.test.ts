import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cslDateText } from '../../../src/model/source.ts'
import { parseEntry } from '../../../src/prose/bibliography/parse-entry.ts'

function parse(entry: string) {
  const before = 'Sources\n\n'
  const text = `${before}${entry}\n\n“Another.” Reuters. 2020.`
  const read = parseEntry(text, { start: before.length, end: before.length + entry.length })
  const { citation } = read
  return {
    ...read,
    text,
    authors: (citation.author ?? []).map((name) => name.literal ?? `${name.family}|${name.given}`),
    title: citation.title,
    outlet: citation['container-title'] ?? citation.publisher,
    date: cslDateText(citation.issued),
    accessed: cslDateText(citation.accessed),
    faults: read.defects.map((defect) => [defect.code, text.slice(defect.start, defect.end)]),
  }
}

type Expected = Partial<ReturnType<typeof parse>>

describe('reading an entry', () => {
  it.each<[string, Expected]>([
    [
      'Prado, Lucía. “Nine Officers Fall on a Mountain Road.” New York Times. October 14, 2019.',
      {
        authors: ['Prado|Lucía'],
        title: 'Nine Officers Fall on a Mountain Road',
        outlet: 'New York Times',
        date: '2019-10-14',
        faults: [],
      },
    ],
    [
      'Whitlock, Peter J. & Marsh, Dana. “In a sudden turn, U.S. drops its case.” Los Angeles Times. November 17, 2020. ',
      {
        authors: ['Whitlock|Peter J.', 'Marsh|Dana'],
        title: 'In a sudden turn, U.S. drops its case',
        date: '2020-11-17',
        faults: [],
      },
    ],
    [
      'Núñez, Ana y Luis Pérez. “Crece el miedo en Colima”, El Universal, 14 de octubre de 2019. Disponible en: https://example.org/nota/1. Consultado el 3 de marzo de 2021.',
      {
        authors: ['Núñez|Ana', 'Pérez|Luis'],
        title: 'Crece el miedo en Colima',
        outlet: 'El Universal',
        date: '2019-10-14',
        accessed: '2021-03-03',
        faults: [],
      },
    ],
    [
      'Prado, Lucía, Peter Marsh, and Héctor Luna Ávila. "A Governor Falls." InSight Crime. Oct. 14, 2019.',
      {
        authors: ['Prado|Lucía', 'Marsh|Peter', 'Luna Ávila|Héctor'],
        title: 'A Governor Falls',
        outlet: 'InSight Crime',
      },
    ],
    [
      'de la Torre, Ana, et al. ‘Reform, again’. Wilson Center, March 2020.',
      { authors: ['de la Torre|Ana'], title: 'Reform, again', outlet: 'Wilson Center', date: '2020-03' },
    ],
    [
      'Redacción. «¿Quién cuida al guardia?» Milenio. 12/03/2021.',
      { authors: ['Redacción'], title: '¿Quién cuida al guardia?', outlet: 'Milenio', date: '2021-03-12' },
    ],
    [
      'AP Staff. “Graves found.” Associated Press, 2 May 2020.',
      { authors: ['AP Staff'], outlet: 'Associated Press', date: '2020-05-02' },
    ],
    [
      'Causa en Común. “Policías caídos en mayo.” Animal Político. January 21, 2021.',
      { authors: ['Causa en Común'], outlet: 'Animal Político' },
    ],
    [
      '“A law without teeth.” BBC. December 16, 2020.',
      { authors: [], title: 'A law without teeth', outlet: 'BBC', date: '2020-12-16' },
    ],
    [
      '“Comunicado 077/21. La Fiscalía Responde.” Fiscalía General de la República. January 14, 2021.',
      {
        authors: [],
        title: 'Comunicado 077/21. La Fiscalía Responde',
        outlet: 'Fiscalía General de la República',
      },
    ],
    [
      'Luna, Inés. “Judge Frees General, Citing ‘Empty’ File.” Reuters. January 15, 2021.',
      { title: 'Judge Frees General, Citing ‘Empty’ File' },
    ],
    [
      '“U.S. and its neighbor: a new start?” The Washington Post (blog), June 3, 2020.',
      { title: 'U.S. and its neighbor: a new start?', outlet: 'The Washington Post', date: '2020-06-03' },
    ],
    [
      'Luna, Inés. “Un país de fosas”, El País, México, 7 de enero de 2020.',
      { outlet: 'El País', date: '2020-01-07' },
    ],
    [
      'INEGI. Encuesta sobre el Miedo 2020. Aguascalientes: INEGI, 2021.',
      { authors: ['INEGI'], title: 'Encuesta sobre el Miedo 2020', outlet: 'INEGI', date: '2021' },
    ],
    [
      'Prado, L. (2019, October 14). Nine officers fall. New York Times. https://example.org/2019/x.html',
      { authors: ['Prado|L.'], title: 'Nine officers fall', outlet: 'New York Times', date: '2019-10-14' },
    ],
    [
      'Prado, Lucía. 2019. “Nine Officers Fall.” New York Times, October 14.',
      { authors: ['Prado|Lucía'], date: '2019-10-14' },
    ],
    [
      'Prado, Lucía E. Nine Officers Fall. Justice in Mexico. November 18, 2020.',
      { authors: ['Prado|Lucía E.'], title: 'Nine Officers Fall', outlet: 'Justice in Mexico' },
    ],
    ['“Frontier notes.” nexos. March 3, 2020.', { title: 'Frontier notes', outlet: 'nexos' }],
    ['“Un título” [A Title]. El País. 3 de marzo de 2021.', { title: 'Un título', outlet: 'El País' }],
    ['Milenio. “Hallan fosa.” March 3, 2021.', { authors: [], title: 'Hallan fosa', outlet: 'Milenio' }],
    [
      '1. Luna, Inés. “Notes.” Proceso. s.f.',
      { authors: ['Luna|Inés'], title: 'Notes', outlet: 'Proceso', date: null, faults: [] },
    ],
    [
      'Gray, Dan, in Mexico City. “The rate rises.” The Guardian. 2020-01-21.',
      { authors: ['Gray|Dan'], date: '2020-01-21' },
    ],
    [
      'Luna, Inés. “Notes.” Reuters. Feb. 1st, 2021. Accessed 12 June 2021.',
      { date: '2021-02-01', accessed: '2021-06-12' },
    ],
    [
      'Luna, Inés. “Notes.” Brookings Institution. January–February 2021.',
      { date: '2021-01', outlet: 'Brookings Institution' },
    ],
  ])('%s', (entry, expected) => {
    expect(parse(entry)).toMatchObject(expected)
  })

  it('takes an entry that is wrapped over lines', () => {
    const { title, outlet } = parse(
      'Luna, Inés. “A Title that Runs\n    on below.” New York\n    Times. May 3, 2020.',
    )
    expect([title, outlet]).toEqual(['A Title that Runs on below', 'New York Times'])
  })

  it('tells news from reports', () => {
    expect(parse('“A title.” El Universal. May 3, 2020.').citation.type).toBe('article-newspaper')
    expect(parse('“A title.” Secretaría de Gobernación. May 3, 2020.').citation).toMatchObject({
      type: 'report',
      publisher: 'Secretaría de Gobernación',
    })
  })
})

describe('faults of form', () => {
  it.each<[string, [string, string]]>([
    [
      'Luna, Inés. “’Nobody came’: a town waits.” Reuters. March 18, 2021.',
      ['mismatched quotation marks', '’'],
    ],
    [
      'Luna, Inés. “Caen nueve; “es guerra”: alcalde.” Milenio. March 18, 2021.',
      ['mismatched quotation marks', '“es guerra”'],
    ],
    ['Luna, Inés. “Caen nueve. Milenio. March 18, 2021.', ['mismatched quotation marks', '“']],
    ['Luna, Inés. Caen nueve.” Milenio. March 18, 2021.', ['mismatched quotation marks', '”']],
    ['Luna, Inés “Caen nueve.” Milenio. March 18, 2021.', ['missing full stop', 'Inés']],
    ['Luna, Inés. “Caen nueve” Milenio. March 18, 2021.', ['missing full stop', 'nueve']],
    ['Luna, Inés. “Caen nueve.” Milenio March 18, 2021.', ['missing full stop', 'Milenio']],
    ['Luna, Inés. “Caen nueve.” Milenio. March 18, 2021', ['missing full stop', '2021']],
    ['Luna, Inés. “Caen nueve.” Milenio. June 31, 2021.', ['impossible date', 'June 31, 2021']],
  ])('%s', (entry, fault) => {
    const { faults, title } = parse(entry)
    expect(faults).toEqual([fault])
    expect(title).toMatch(/^(?:Caen nueve|’Nobody came’: a town waits)/)
  })

  it('says which part is missing', () => {
    expect(parse('“Caen nueve.” Milenio.').faults.map(([code]) => code)).toEqual(['no date'])
    expect(parse('“Caen nueve.” March 18, 2021.').faults.map(([code]) => code)).toEqual(['no container'])
    expect(parse('Milenio.').faults.map(([code]) => code)).toContain('no date')
  })

  it('gives up on what is far too long to be an entry', () => {
    expect(parse('Luna. '.repeat(1000)).faults.map(([code]) => code)).toEqual(['unparsed'])
  })
})

describe('offsets', () => {
  it('slice to the parts', () => {
    const { text, parts } = parse(
      'Luna, Inés. “Caen nueve.” Milenio. March 18, 2021. Accessed May 3, 2021. https://example.org/a.',
    )
    const slices = Object.fromEntries(
      Object.entries(parts).map(([name, span]) => [name, text.slice(span.start, span.end)]),
    )
    expect(slices).toEqual({
      authors: 'Luna, Inés',
      title: 'Caen nueve',
      container: 'Milenio',
      issued: 'March 18, 2021',
      accessed: 'May 3, 2021',
      url: 'https://example.org/a',
    })
  })

  it('stay within the entry, whatever it is', () => {
    const pieces = fc.constantFrom(
      'Luna',
      ', ',
      '. ',
      '“',
      '”',
      '’',
      '"',
      ' 2020',
      'March 3',
      ' & ',
      'El País',
      '(',
      ')',
      '[',
      ' y ',
      'https://a.b/c',
      ': ',
      '\n',
      '«',
      'et al.',
      'no. ',
      '12/31/2020',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (list) => {
        const entry = list.join('')
        const text = `x\n${entry}\ny`
        const span = { start: 2, end: 2 + entry.length }
        const { parts, defects, citation } = parseEntry(text, span)
        for (const part of [...Object.values(parts), ...defects]) {
          expect(part.start).toBeGreaterThanOrEqual(span.start)
          expect(part.end).toBeLessThanOrEqual(span.end)
          expect(part.start).toBeLessThanOrEqual(part.end)
        }
        if (parts.title) {
          expect(citation.title).toBe(
            text.slice(parts.title.start, parts.title.end).replace(/\s+/g, ' ').trim(),
          )
        }
      }),
      { seed: 20210401, numRuns: 500 },
    )
  })
})
