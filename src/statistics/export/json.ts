import type { Language } from '../../model/language.ts'
import type { Source } from '../../model/source.ts'
import { exportColumns } from './columns.ts'
import { type ExportedDataset, type Figures, notingSources } from './exported-figure.ts'

/**
 * One JSON object: the data set, what each column means, the figures, and every source once in CSL-JSON. Numbers are
 * written digit for digit as they were published.
 * @returns the text in pieces
 */
export async function* jsonText(
  figures: Figures,
  { dataset, publisher, asOf }: ExportedDataset,
  language: Language,
): AsyncGenerator<string> {
  const columns = exportColumns.map(({ name, title, description }) => ({ name, title, description }))
  const head = JSON.stringify({ dataset: { ...dataset, publisherName: publisher }, asOf, columns }, null, 2)
  yield `${head.slice(0, head.lastIndexOf('\n'))},\n  "figures": [`
  const sources = new Map<string, Source>()
  let separator = '\n'
  for await (const figure of notingSources(figures, sources)) {
    const cells = exportColumns.flatMap(({ name, type, cell }) => {
      if (name === 'citation') return []
      const text = cell(figure, language)
      return [`${JSON.stringify(name)}: ${jsonCell(text, type === 'number')}`]
    })
    yield `${separator}    { ${cells.join(', ')} }`
    separator = ',\n'
  }
  const list = JSON.stringify(Object.fromEntries(sources), null, 2).replaceAll('\n', '\n  ')
  yield `\n  ],\n  "sources": ${list}\n}\n`
}

const leadingZeros = /^(-?)0+(?=\d)/

function jsonCell(text: string, isNumber: boolean): string {
  if (text === '') return 'null'
  return isNumber ? text.replace(leadingZeros, '$1') : JSON.stringify(text)
}
