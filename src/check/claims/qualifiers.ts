import type { Dimensions } from '../../model/dataset.ts'
import type { Language } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import type { Sentence, Token } from '../../prose/text/tokens.ts'

type Cues = Readonly<Record<string, Dimensions>>

/** Folded words that say by which definition something is counted. */
const cues: Readonly<Record<Language, Cues>> = {
  en: {
    intentional: { intent: 'intentional' },
    intentionally: { intent: 'intentional' },
    murders: { intent: 'intentional' },
    murder: { intent: 'intentional' },
    unintentional: { intent: 'unintentional' },
    negligent: { intent: 'unintentional' },
    manslaughter: { intent: 'unintentional' },
    victims: { counting: 'victims' },
    victim: { counting: 'victims' },
    investigations: { counting: 'case files' },
    files: { counting: 'case files' },
    dockets: { counting: 'case files' },
    deaths: { counting: 'deaths' },
    fiscal: { year: 'fiscal' },
    calendar: { year: 'calendar' },
    municipal: { level: 'municipal' },
    federal: { level: 'federal' },
  },
  es: {
    doloso: { intent: 'intentional' },
    dolosos: { intent: 'intentional' },
    culposo: { intent: 'unintentional' },
    culposos: { intent: 'unintentional' },
    victimas: { counting: 'victims' },
    victima: { counting: 'victims' },
    carpetas: { counting: 'case files' },
    averiguaciones: { counting: 'case files' },
    defunciones: { counting: 'deaths' },
    fiscal: { year: 'fiscal' },
    ejercicio: { year: 'fiscal' },
    municipales: { level: 'municipal' },
    municipal: { level: 'municipal' },
    federales: { level: 'federal' },
    federal: { level: 'federal' },
  },
}

/** Words of the sort "women", "with a firearm": the figure is about a part that the indicator may not be about. */
const narrowing: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'women woman men girls boys female male minors children adolescents youth firearm firearms gun guns armed knife journalists soldiers migrants candidates mayors municipal federal daily monthly weekly average attempted foreign transgender indigenous politicians activists students off-duty'.split(
      ' ',
    ),
  ),
  es: new Set(
    'mujeres mujer hombres ninas ninos menores adolescentes jovenes arma armas fuego periodistas soldados militares migrantes candidatos candidatas alcaldes municipales federales diarios diario mensual mensuales promedio tentativa tentativas extranjeros indigenas politicos activistas estudiantes'.split(
      ' ',
    ),
  ),
}

/** Words that make a figure a part of another: "eight of them", "including", "25 others". */
const partial: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'including include includes included among other others another remaining rest additional more fewer less each'.split(
      ' ',
    ),
  ),
  es: new Set(
    'incluidos incluidas incluyendo incluye entre otro otra otros otras restantes resto adicionales mas menos ellos ellas'.split(
      ' ',
    ),
  ),
}

export interface Qualifiers {
  /** The definitions that words of the clause name. */
  readonly dimensions: Dimensions
  /** Folded words of the sentence that narrow what is counted. */
  readonly narrowing: readonly string[]
  /** Whether the figure is told as part of another. */
  readonly partial: boolean
}

/** What the words round a figure say of its definition. */
export function qualifiersOf(tokens: readonly Token[], sentence: Sentence, clause: Span): Qualifiers {
  const found: Record<string, string> = {}
  const narrow: string[] = []
  let isPartial = false
  for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
    const token = tokens[index]
    if (token?.kind !== 'word') continue
    const inClause = token.start >= clause.start && token.end <= clause.end
    if (inClause) Object.assign(found, cues[sentence.language][token.folded])
    if (narrowing[sentence.language].has(token.folded)) narrow.push(token.folded)
    if (inClause && partial[sentence.language].has(token.folded)) isPartial = true
  }
  return { dimensions: found as Dimensions, narrowing: narrow, partial: isPartial }
}

/** The dimensions in which the words of a claim and an indicator part; empty when they can be the same. */
export function conflicts(said: Dimensions, counted: Dimensions): (keyof Dimensions)[] {
  const keys = Object.keys(said) as (keyof Dimensions)[]
  return keys.filter(
    (key) => counted[key] !== undefined && counted[key] !== 'all' && said[key] !== counted[key],
  )
}
