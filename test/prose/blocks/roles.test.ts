import { describe, expect, test } from 'vitest'
import { read, shownBlocks } from '../reading.ts'

const post = `Three Guards Freed in Colima

05/06/21 (written by mlopez) – On May 4, the police freed three guards. They are well.

The guards on their way home. Photo by: Luz Mar/ Reuters.

What Comes Next

The governor spoke of a new plan, which was written last year.

Sources

Mora, Ana. “Three guards freed.” Milenio. May 5, 2021.

“Guardias libres en Colima.” Reforma. May 5, 2021.
`

describe('a post without markup', () => {
  test('is cut into title, dateline, caption, heading, paragraphs and sources', () => {
    expect(shownBlocks(read(post)[0])).toEqual([
      'title: Three Guards Freed in Colima',
      'dateline: 05/06/21 (written by mlopez) –',
      'paragraph: On May 4, the police freed three guards. They are well.',
      'caption: The guards on their way home. Photo by: Luz Mar/ Reuters.',
      'heading: What Comes Next',
      'paragraph: The governor spoke of a new plan, which was written last year.',
      'bibliography heading: Sources',
      'bibliography entry: Mora, Ana. “Three guards freed.” Milenio. May 5, 2021.',
      'bibliography entry: “Guardias libres en Colima.” Reforma. May 5, 2021.',
    ])
  })

  test('gives its head', () => {
    expect(read(post)[0]).toMatchObject({
      title: 'Three Guards Freed in Colima',
      date: '2021-05-06',
      byline: 'mlopez',
      language: 'en',
    })
  })

  test('makes sentences of title, captions and headings, but not of dateline and sources', () => {
    const [brief] = read(post)
    const kinds = brief?.sentences.map(({ block }) => brief.prose.blocks[block]?.kind)
    expect(kinds).toEqual(['title', 'paragraph', 'paragraph', 'caption', 'caption', 'heading', 'paragraph'])
  })
})

describe('a dateline', () => {
  const heads: readonly (readonly [string, string | null, string | null, string])[] = [
    ['04/05/21 – The guards left the town.', '2021-04-05', null, 'The guards left the town.'],
    [
      '04/05/21 (written by jdoe) The guards left the town.',
      '2021-04-05',
      'jdoe',
      'The guards left the town.',
    ],
    ['2021-04-05 — The guards left the town.', '2021-04-05', null, 'The guards left the town.'],
    ['MEXICO CITY, April 5, 2021 — The guards left.', '2021-04-05', null, 'The guards left.'],
    ['MEXICO CITY (Reuters) — The guards left.', null, null, 'The guards left.'],
    [
      'CIUDAD DE MÉXICO, 5 de abril de 2021.- Los guardias se fueron.',
      '2021-04-05',
      null,
      'Los guardias se fueron.',
    ],
    [
      '05/04/21 (escrito por jdoe) – Los guardias se fueron de la ciudad.',
      '2021-04-05',
      'jdoe',
      'Los guardias se fueron de la ciudad.',
    ],
    ['13/04/21 – The guards left the town.', '2021-04-13', null, 'The guards left the town.'],
    [
      'By Jane Doe – April 5, 2021 – The guards left the town.',
      '2021-04-05',
      'Jane Doe',
      'The guards left the town.',
    ],
  ]

  test.each(heads)('%s', (line, date, byline, body) => {
    const [brief] = read(`Guards Leave Town\n\n${line}\n\nNothing more is known of them.`)
    expect({ date: brief?.date, byline: brief?.byline }).toEqual({ date, byline })
    expect(shownBlocks(brief)).toContain(`paragraph: ${body}`)
  })

  const alone: readonly (readonly [string, string | null, string | null])[] = [
    ['April 5, 2021', '2021-04-05', null],
    ['5 de abril de 2021', '2021-04-05', null],
    ['Lunes 5 de abril de 2021', '2021-04-05', null],
    ['By Jane Doe', null, 'Jane Doe'],
    ['Por Ana de la Mora y Luis Ruiz', null, 'Ana de la Mora y Luis Ruiz'],
    ['By Jane Doe, April 5, 2021', '2021-04-05', 'Jane Doe'],
    ['By Jane Doe | April 5, 2021', '2021-04-05', 'Jane Doe'],
    ['Posted on April 5, 2021 by jdoe', '2021-04-05', 'jdoe'],
    ['Publicado el 5 de abril de 2021 por jdoe', '2021-04-05', 'jdoe'],
  ]

  test.each(alone)('alone on its line: %s', (line, date, byline) => {
    const [brief] = read(`Guards Leave Town\n\n${line}\n\nThe guards left the town on foot.`)
    expect({ date: brief?.date, byline: brief?.byline }).toEqual({ date, byline })
    expect(brief?.blocks.map(({ kind }) => kind)).toEqual([
      'title',
      date === null ? 'byline' : 'dateline',
      'paragraph',
    ])
  })

  test.each([
    'On April 5, 2021 – a Monday – the guards left.',
    'El 5 de abril de 2021 – un lunes – se fueron los guardias.',
    'AMLO – who was not there – said that the guards left.',
    'By Friday, the guards had left the town.',
    'In 2020 – a hard year – the guards left.',
  ])('is not read into running text: %s', (line) => {
    expect(shownBlocks(read(`Guards Leave Town\n\n${line}`)[0])[1]).toBe(`paragraph: ${line}`)
  })
})

describe('a caption', () => {
  test.each([
    'A bus on the road. Photo: Milenio.',
    'Un autobús en el camino. Foto: Ana Mora/Cuartoscuro',
    'A bus on the road (Photo by Ana Mora).',
    'A bus on the road. (AP Photo/Ana Mora)',
    'Figure 2. Buses by year.',
    'Homicides by year. Source: INEGI.',
    'Fuente: INEGI.',
    'Gráfica 1: Autobuses por año',
  ])('%s', (line) => {
    const [brief] = read(
      `Buses on the Road\n\nThe first bus came late.\n\n${line}\n\nThe second bus came early.`,
    )
    expect(shownBlocks(brief)).toContain(`caption: ${line}`)
  })

  test.each([
    'The source of the photo was not known to the court, which asked for it.',
    'He took a photo by the river. Then he left the town and its people.',
  ])('is not seen in %s', (line) => {
    const [brief] = read(
      `Buses on the Road\n\nThe first bus came late.\n\n${line}\n\nThe second bus came early.`,
    )
    expect(shownBlocks(brief)).toContain(`paragraph: ${line}`)
  })

  test('reads no caption into a line because the one above is one', () => {
    const [brief] = read(
      'Guards Leave\n\nThe guards left on foot.\n\nPhoto by Luz Mar via Getty Images.\n\nWhat Came Next\n\nThey rested.',
    )
    expect(shownBlocks(brief).slice(2, 4)).toEqual([
      'caption: Photo by Luz Mar via Getty Images.',
      'heading: What Came Next',
    ])
  })
})
