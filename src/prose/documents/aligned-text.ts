import type { TextBuilder } from './text-builder.ts'

const entity = /^&(?:#[xX]?[0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/
const escaped = /[!-/:-@[-`{-~]/

/**
 * Adds a text as the parser gives it, each run of characters at its place in the source: escapes, character references
 * and the marks of a quoted line stand in the source only.
 * @param value the text
 * @param source the part of the source it comes from
 * @param toFile offset in the file of an offset in `source`
 * @param escapes whether a backslash before punctuation stands in the source only
 */
export function addAligned(
  builder: TextBuilder,
  value: string,
  source: string,
  toFile: (offset: number) => number,
  escapes: boolean,
): void {
  let at = 0
  let from = 0
  while (at < value.length) {
    const run = sameRun(value, at, source, from, escapes)
    if (run > 0) {
      builder.add(value.slice(at, at + run), toFile(from))
      at += run
      from += run
      continue
    }
    if (value[at] === '\r') {
      at++
      continue
    }
    const reference = source[from] === '&' ? entity.exec(source.slice(from, from + 40)) : null
    if (reference && !value.startsWith(reference[0], at)) {
      const size = (value.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
      builder.add(value.slice(at, at + size), toFile(from))
      at += size
      from += reference[0].length
    } else if (from < source.length && !(source[from] === '&' && value[at] === '&')) from++
    else {
      builder.add(value[at] ?? '', toFile(Math.min(from, source.length)))
      at++
      from++
    }
  }
}

/** How many characters agree from here on, up to the next that may be an escape, a reference or a line's end. */
function sameRun(value: string, at: number, source: string, from: number, escapes: boolean): number {
  let run = 0
  while (at + run < value.length) {
    const character = value[at + run]
    if (character !== source[from + run] || character === '&' || character === '\r') break
    if (escapes && character === '\\' && escaped.test(source[from + run + 1] ?? '')) break
    run++
  }
  return run
}
