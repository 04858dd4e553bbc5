import type { NameAnnotation } from '../../prose/annotations.ts'
import type { Brief } from '../../prose/brief.ts'
import { acronymFits } from '../../prose/names/acronyms.ts'
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
  *check({ brief }) {
    const given = new Map<string, NameAnnotation>()
    for (const name of brief.annotations.names) {
      if (name.acronym === null || name.kind === 'person') continue
      const letters = textOf(brief, name.acronym)
      const known = given.get(letters)
      if (known && known.key !== name.key && !sameBody(brief, known, name))
        yield twice(brief, name, known, letters)
      given.set(letters, known ?? name)
      yield* misfit(brief, name, letters)
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

function* misfit(brief: Brief, name: NameAnnotation, letters: string): Iterable<RuleFinding> {
  const forms = [name, name.translation].flatMap((span) => (span ? [textOf(brief, span)] : []))
  if (
    name.acronym === null ||
    !/^\p{Lu}{3,}$/u.test(letters) ||
    forms.some((form) => acronymFits(form, letters))
  )
    return
  const full = name.translation ?? name
  yield {
    severity: 'warning',
    span: { start: full.start, end: name.acronym.end },
    code: 'letters',
    words: { acronym: letters, name: textOf(brief, full) },
  }
}

function twice(brief: Brief, name: NameAnnotation, known: NameAnnotation, letters: string): RuleFinding {
  return {
    severity: 'warning',
    span: name.acronym ?? name,
    code: 'twice',
    words: { acronym: letters, name: textOf(brief, name), other: textOf(brief, known) },
  }
}
