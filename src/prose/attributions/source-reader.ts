import { firstFrom } from '../../model/span.ts'
import type { NameAnnotation } from '../annotations.ts'
import type { Prose } from '../brief.ts'
import type { Sentence } from '../text/tokens.ts'

/** A name with the tokens it takes, its gloss in brackets included in `after`. */
export interface PlacedName {
  readonly index: number
  readonly name: NameAnnotation
  readonly first: number
  /** The token after the name. */
  readonly last: number
  /** The token after the name and its translation or acronym in brackets. */
  readonly after: number
}

/** What the matchers see of a sentence: its tokens and the names that begin at each. */
export interface SentenceReading {
  readonly prose: Prose
  readonly sentence: Sentence
  readonly names: readonly PlacedName[]
  readonly byToken: ReadonlyMap<number, PlacedName>
  readonly byEnd: ReadonlyMap<number, PlacedName>
}

/** Places the names of a sentence on its tokens. `names` are those of the sentence, with their indices. */
export function readSentence(
  prose: Prose,
  sentence: Sentence,
  names: readonly NameAnnotation[],
  from: number,
  to: number,
): SentenceReading {
  const placed: PlacedName[] = []
  for (let index = from; index < to; index++) {
    const name = names[index]
    if (!name) continue
    const first = firstFrom(prose.tokens, name.start)
    const last = firstFrom(prose.tokens, name.end)
    placed.push({ index, name, first, last, after: afterGloss(prose, sentence, name, last) })
  }
  const byToken = new Map(placed.map((name) => [name.first, name]))
  return { prose, sentence, names: placed, byToken, byEnd: new Map(placed.map((name) => [name.after, name])) }
}

function afterGloss(prose: Prose, sentence: Sentence, name: NameAnnotation, last: number): number {
  const end = Math.max(name.translation?.end ?? 0, name.acronym?.end ?? 0)
  if (end === 0) return last
  let at = firstFrom(prose.tokens, end)
  while (at < sentence.lastToken && at < last + 40 && prose.tokens[at]?.folded !== ')') at++
  return at < sentence.lastToken ? at + 1 : last
}

/** Whether a name can give its word for a statement: a body, an outlet, or a survey or study of its own name. */
export function isSource(placed: PlacedName): boolean {
  const { kind, key } = placed.name
  if (kind === 'instrument') return studies.some((word) => key.includes(word))
  return kind === 'organization' || kind === 'publication'
}

const studies = [
  'survey',
  'study',
  'index',
  'report',
  'census',
  'encuesta',
  'indice',
  'informe',
  'estudio',
  'censo',
  'envipe',
  'ensu',
]

/** The folded word at a token of the sentence, or the empty text outside it. */
export function wordAt({ prose, sentence }: SentenceReading, at: number): string {
  return at >= sentence.firstToken && at < sentence.lastToken ? (prose.tokens[at]?.folded ?? '') : ''
}
