import { stringify } from 'csv-stringify/sync'
import type { Language } from '../../model/language.ts'
import { exportColumns } from './columns.ts'
import type { Figures } from './exported-figure.ts'
import { spreadsheetText } from './spreadsheet-text.ts'

/**
 * The figures as CSV in UTF-8: a header, then a row for each; text that a spreadsheet would run is made safe.
 * @param options.bom begins with a byte order mark, by which Excel knows UTF-8
 * @returns the text in pieces
 */
export async function* csvText(
  figures: Figures,
  { language, bom }: { readonly language: Language; readonly bom: boolean },
): AsyncGenerator<string> {
  yield (bom ? '\ufeff' : '') + tableText([exportColumns.map((column) => column.name)])
  let rows: string[][] = []
  for await (const figure of figures) {
    rows.push(exportColumns.map((column) => spreadsheetText(column.cell(figure, language))))
    if (rows.length < rowsInPiece) continue
    yield tableText(rows)
    rows = []
  }
  if (rows.length > 0) yield tableText(rows)
}

const rowsInPiece = 1000

/** Rows of cells as lines of CSV. */
export function tableText(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((cells) => [...cells]),
    { quoted_match: /[\r\n",]/ },
  )
}
