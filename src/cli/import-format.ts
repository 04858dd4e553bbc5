import { formatOf, formats, recognise } from '../formats/catalogue.ts'
import type { FileHead, Format } from '../model/format.ts'
import type { ImportWords } from './import-words.ts'

/**
 * The format of a file: the one named, or of those that the name covers (`auto` all, `sesnsp` those that begin with
 * `sesnsp-`) the one that the file looks like.
 * @param shown how messages name the file
 * @returns the format, or why none could be chosen
 */
export function chooseFormat(
  asked: string,
  head: FileHead,
  shown: string,
  say: ImportWords,
): Format | { readonly problem: string } {
  const exact = formatOf(asked)
  if (exact) return exact
  const candidates = formatsNamed(asked)
  const fitting = recognise(head).filter((format) => candidates.includes(format))
  const [first] = fitting
  if (!first)
    return {
      problem: say.notRecognised(
        shown,
        candidates.map(({ id }) => id),
      ),
    }
  if (fitting.length === 1) return first
  return {
    problem: say.severalFormats(
      shown,
      fitting.map(({ id }) => id),
    ),
  }
}

/** The formats that a name on the command line covers; none when it is unknown. */
export function formatsNamed(asked: string): readonly Format[] {
  if (asked === 'auto') return formats
  return formats.filter(({ id }) => id === asked || id.startsWith(`${asked}-`))
}
