import { isCapital, isPossessive, isUpperCase, longestName } from './capitals.ts'
import { matchKnown } from './match-known.ts'
import type { NameContext, NameMatch } from './name-draft.ts'
import { properAdjectives, sentenceOpeners } from './not-names.ts'

/** Kinds of settlement, folded. */
export const settlements: ReadonlySet<string> = new Set(
  `municipality city town village state community neighborhood borough district port county province ranch
  municipio ciudad pueblo poblado estado comunidad colonia alcaldia delegacion localidad puerto ejido rancho barrio
  condado provincia ranchería cabecera`.split(/\s+/),
)
const joints = new Set(['de', 'del', 'la', 'las', 'los', 'el'])
const locating = new Set(['in', 'near', 'at', 'en', 'from', 'desde', 'outside'])

/** An unknown place shown by the words around it: "the municipality of X", "in X, Michoacán". */
export function matchPlace(context: NameContext, at: number): NameMatch | null {
  const { prose, sentence } = context
  const token = prose.tokens[at]
  if (!isCapital(prose, token) || isUpperCase(prose, token) || at === sentence.firstToken) return null
  if (properAdjectives.has(token.folded) || sentenceOpeners.has(token.folded)) return null
  const last = endOfRow(context, at)
  if (followsSettlement(context, at) || settlements.has(prose.tokens[last]?.folded ?? ''))
    return { first: at, last, kind: 'place' }
  const before = prose.tokens[at - 1]?.folded ?? ''
  const isLocated = locating.has(before) || before === ','
  const isWithin = prose.tokens[last]?.folded === ',' && last + 1 < sentence.lastToken
  if (!isLocated || !isWithin || last - at > 4) return null
  const outer = matchKnown(context, last + 1)
  return outer?.kind === 'place' ? { first: at, last, kind: 'place' } : null
}

function endOfRow({ prose, sentence }: NameContext, at: number): number {
  let last = at + 1
  while (last < Math.min(sentence.lastToken, at + longestName)) {
    const previous = prose.tokens[last - 1]
    if (previous && isPossessive(previous)) break
    let next = last
    while (
      next < last + 2 &&
      joints.has(prose.tokens[next]?.folded ?? '') &&
      !isCapital(prose, prose.tokens[next])
    )
      next++
    if (next >= sentence.lastToken || !isCapital(prose, prose.tokens[next])) break
    last = next + 1
  }
  return last
}

function followsSettlement({ prose, sentence }: NameContext, at: number): boolean {
  let before = at - 1
  if (prose.tokens[before]?.folded === 'the' || prose.tokens[before]?.folded === 'la') before--
  const joint = prose.tokens[before]?.folded
  if (before - 1 < sentence.firstToken || (joint !== 'of' && joint !== 'de')) return false
  const noun = prose.tokens[before - 1]
  return noun !== undefined && settlements.has(noun.folded) && !isCapital(prose, noun)
}
