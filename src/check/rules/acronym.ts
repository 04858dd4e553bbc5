import { fold } from '../../model/fold.ts'
import type { NameAnnotation } from '../../prose/annotations.ts'
import type { Brief } from '../../prose/brief.ts'
import { acronymFits } from '../../prose/names/acronyms.ts'
import type { ResolvedName } from '../names/resolve-names.ts'
import type { Rule, RuleFinding } from '../rule.ts'
import { textOf } from '../words.ts'

export const acronym: Rule = {
  id: 'acronym',
  needs: 'text',
  severity: 'warning',
  title: { en: 'Acronym does not fit its name', es: 'Las siglas no corresponden al nombre' },
  explanation: {
    en: 'A letter of the acronym has no word in the name that it follows, in either language; or one acronym is given to two names.',
    es: 'Una letra de las siglas no tiene palabra en el nombre al que siguen, en ningún idioma; o las mismas siglas se dan a dos nombres.',
  },
  fires: { text: 'The Attorney General’s Office (Fiscalía General de la República, FGJR) announced it.' },
  silent: { text: 'The Attorney General’s Office (Fiscalía General de la República, FGR) announced it.' },
  *check({ brief, names }) {
    const given = new Map<string, NameAnnotation>()
    for (const resolved of names) {
      const { name } = resolved
      if (name.acronym === null || name.kind === 'person') continue
      const letters = textOf(brief, name.acronym)
      const known = given.get(letters)
      if (known && known.key !== name.key && !sameBody(brief, known, name))
        yield twice(brief, name, known, letters)
      given.set(letters, known ?? name)
      yield* misfit(brief, resolved, letters)
    }
  },
}

function sameBody(brief: Brief, a: NameAnnotation, b: NameAnnotation): boolean {
  const [left, right] = [a, b].map((name) =>
    name.translation ? textOf(brief, name.translation) : textOf(brief, name),
  )
  return (
    left !== undefined &&
    right !== undefined &&
    (left === right || left.includes(right) || right.includes(left))
  )
}

function* misfit(brief: Brief, resolved: ResolvedName, letters: string): Iterable<RuleFinding> {
  const { name, match } = resolved
  const forms = [name, name.translation].flatMap((span) => (span ? [textOf(brief, span)] : []))
  if (
    name.acronym === null ||
    !/^\p{Lu}{3,}$/u.test(letters) ||
    forms.some((form) => acronymFits(form, letters))
  )
    return
  if (isKnown(match, letters) || (name.translation === null && !missesOneWord(textOf(brief, name), letters)))
    return
  const full = name.translation ?? name
  yield {
    severity: 'warning',
    span: { start: full.start, end: name.acronym.end },
    code: 'letters',
    words: { acronym: letters, name: textOf(brief, full) },
  }
}

/** The registry has the acronym for this body: it may well be that of its name in another language. */
function isKnown(match: ResolvedName['match'], letters: string): boolean {
  const statements = match?.record.statements.filter((statement) => statement.field === 'name') ?? []
  return statements.some(
    ({ value }) => typeof value === 'object' && value !== null && 'text' in value && value.text === letters,
  )
}

/**
 * Without a translation beside it the acronym may be foreign (UNODC for an Oficina). Only one of four letters or more
 * that fits but for a single letter in its middle is told.
 */
function missesOneWord(name: string, letters: string): boolean {
  if (letters.length < 4) return false
  return [...letters].some(
    (_, at) =>
      at > 0 && acronymFits(name, letters.slice(0, at) + letters.slice(at + 1)) && startsAlike(name, letters),
  )
}

function startsAlike(name: string, letters: string): boolean {
  return fold(name).startsWith(fold(letters.slice(0, 1)))
}

function twice(brief: Brief, name: NameAnnotation, known: NameAnnotation, letters: string): RuleFinding {
  return {
    severity: 'warning',
    span: name.acronym ?? name,
    code: 'twice',
    words: { acronym: letters, name: textOf(brief, name), other: textOf(brief, known) },
  }
}
