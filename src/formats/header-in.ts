import type { FileHead } from '../model/format.ts'

/** Enough for the longest preamble known. */
const linesLooked = 20

/** Whether one of the first lines of a text file has all these column names, whatever the delimiter. */
export function headerIn(head: FileHead, names: readonly string[]): boolean {
  return head.text.split(/\r?\n/, linesLooked).some((line) => hasNames(line, names))
}

function hasNames(line: string, names: readonly string[]): boolean {
  const cells = new Set(
    line.split(/[,;\t|]/).map((cell) => cell.replace(/^[\ufeff"\s]+|["\s]+$/g, '').toLowerCase()),
  )
  return names.every((name) => cells.has(name.toLowerCase()))
}
