import { Buffer } from 'node:buffer'
import { describe, expect, test } from 'vitest'
import { readFile } from '../../../src/prose/read.ts'
import { placeOf, shownBlocks } from '../reading.ts'
import { storedZip } from './stored-zip.ts'

const options = { file: 'brief.docx', format: 'docx', gazetteer: new Map(), language: 'en' } as const

function paragraph(text: string, style = ''): string {
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

function wordFile(paragraphs: readonly string[]): Uint8Array {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const packages = 'http://schemas.openxmlformats.org/package/2006'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  return storedZip({
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${w}><w:body>${paragraphs.join('')}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${w}><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style></w:styles>`,
  })
}

describe('a Word document', () => {
  test('is read by its paragraphs, whose numbers are its lines', async () => {
    const result = await readFile(
      wordFile([
        paragraph('Guards leave', 'Title'),
        paragraph('05/06/21 (written by amora) – Five guards left.'),
        paragraph('Sources'),
        paragraph('Mora, Ana. “A.” Milenio. May 5, 2021.'),
      ]),
      options,
    )
    const [brief] = 'briefs' in result ? result.briefs : []
    expect(shownBlocks(brief)).toEqual([
      'title: Guards leave',
      'dateline: 05/06/21 (written by amora) –',
      'paragraph: Five guards left.',
      'bibliography heading: Sources',
      'bibliography entry: Mora, Ana. “A.” Milenio. May 5, 2021.',
    ])
    expect(placeOf(brief, 'Five')).toBe('2:31')
    expect(placeOf(brief, 'Mora')).toBe('4:1')
  })

  test('that is none is told', async () => {
    expect(await readFile(Buffer.from('no zip at all, but long enough to be one'), options)).toMatchObject({
      problem: { code: 'broken document' },
    })
    expect(await readFile(storedZip({ 'a.txt': 'no Word' }), options)).toMatchObject({
      problem: { code: 'broken document' },
    })
  })

  test('that unpacks to too much is refused', async () => {
    const bytes = storedZip({ 'word/document.xml': 'x' })
    const directory = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(directory + 24, 0xf0000000, true)
    expect(await readFile(bytes, options)).toMatchObject({ problem: { code: 'too large' } })
  })
})
