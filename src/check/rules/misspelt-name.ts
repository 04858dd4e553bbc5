import type { EvidenceView, NamedRecord } from '../../evidence/evidence.ts'
import type { NameAnnotation } from '../../prose/annotations.ts'
import type { Brief } from '../../prose/brief.ts'
import type { ResolvedName } from '../names/resolve-names.ts'
import { nameWords, slippedWord } from '../names/spelling.ts'
import type { Rule, RuleFinding } from '../rule.ts'
import { textOf } from '../words.ts'

/** So many words equal but one make another person of nearly the same name unlikely. */
const sureWords = 3

export const misspeltName: Rule = {
  id: 'misspelt-name',
  needs: 'evidence',
  severity: 'error',
  title: { en: 'Name is spelt otherwise in the registry', es: 'El registro escribe el nombre de otro modo' },
  explanation: {
    en: 'A name is a letter or two from one in the registry that nothing else in the text bears, or has other accents or capitals, or a comma inside it. A full name of three words or more with one slip is an error, all else a warning.',
    es: 'Un nombre difiere en una o dos letras de uno del registro, o en acentos o mayúsculas, o lleva una coma en medio. Un nombre completo de tres o más palabras con un desliz es error; lo demás, advertencia.',
  },
  fires: { text: 'President Andrés Manual López Obrador spoke to reporters.', date: '2021-04-01' },
  silent: { text: 'President Andrés Manuel López Obrador spoke to reporters.', date: '2021-04-01' },
  *check({ brief, names, evidence }) {
    const told = new Set<string>()
    for (const resolved of names) {
      const text = textOf(brief, resolved.name).replace(/\s+/g, ' ')
      if (told.has(text)) continue
      told.add(text)
      if (evidence.named(resolved.name.key).length > 0) yield* otherMarks(brief, evidence, resolved, text)
      else if (resolved.name.refersTo === null)
        yield* slip(resolved.name, text, evidence.namesLike(resolved.name.key))
    }
  },
}

function* slip(name: NameAnnotation, text: string, near: readonly NamedRecord[]): Iterable<RuleFinding> {
  const [first, second] = near.filter((other) => other.kind === name.kind && isSlip(name, other))
  if (!first || (second && second.record.id !== first.record.id)) return
  const sure = nameWords(name.key).length >= sureWords && first.kind === 'person'
  yield {
    severity: sure ? 'error' : 'warning',
    span: name,
    code: 'slip',
    words: { name: text, right: first.name },
    suggestion: first.name,
    evidence: [
      { kind: 'statement', id: `${first.record.id}.name`, value: first.name, source: null, release: null },
    ],
  }
}

function isSlip(name: NameAnnotation, other: NamedRecord): boolean {
  if (name.kind === 'place') return name.key.replace(/,/g, '') === other.key
  return slippedWord(name.key, other.key) !== null
}

/** Same letters once folded, but written with other accents or capitals than every form in the registry. */
function* otherMarks(
  brief: Brief,
  evidence: EvidenceView,
  { name, match }: ResolvedName,
  text: string,
): Iterable<RuleFinding> {
  if (match === null || match.key !== name.key || match.form === 'acronym' || name.kind === 'place') return
  if (evidence.named(name.key).some((other) => other.name === text)) return
  const right = match.name
  const sameLetters = text.replace(/[’]/g, "'") !== right.replace(/[’]/g, "'") && text.length === right.length
  const isHeading = text === text.toUpperCase() || isTitleBlock(brief, name)
  const article = text.slice(1) === right.slice(1)
  if (!sameLetters || isHeading || article || isHouseStyle(text, right)) return
  yield { severity: 'warning', span: name, code: 'marks', words: { name: text, right }, suggestion: right }
}

const prepositions =
  /^(?:against|among|and|at|between|by|for|from|in|into|of|on|over|the|to|under|with|within|without)$/i

/**
 * "United Against Crime", "United against Crime": houses differ in the capitals of English prepositions, and "cartel" is
 * an English word.
 */
function isHouseStyle(text: string, right: string): boolean {
  const words = right.split(' ')
  return text.split(' ').every((word, at) => {
    const other = words[at] ?? ''
    return (
      word === other ||
      /^c[aá]rtel$/i.test(word) ||
      (prepositions.test(word) && word.toLowerCase() === other.toLowerCase())
    )
  })
}

/** Headline capitals are the house's, not the name's. */
function isTitleBlock(brief: Brief, name: NameAnnotation): boolean {
  const block = brief.blocks.find((each) => each.start <= name.start && name.end <= each.end)
  return block?.kind === 'title' || block?.kind === 'heading'
}
