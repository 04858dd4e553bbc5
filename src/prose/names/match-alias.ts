import { isCapital } from './capitals.ts'
import type { NameContext, NameMatch } from './name-draft.ts'

const naming = new Set(['alias', 'aka', 'dubbed', 'nicknamed', 'apodado', 'apodada', 'apodo', 'mote'])
const knownAs = new Set(['as', 'como'])
const passing = new Set([
  'also',
  'better',
  'popularly',
  'widely',
  'mejor',
  'tambien',
  'or',
  'o',
  'a',
  'known',
  'conocido',
  'conocida',
  'el',
  'de',
  ',',
])
const opening = new Set(['“', '"', '«', '‘', "'"])

/** Another name told right after a person's: "…, known as AMLO", "alias “El Larry”". */
export function matchAlias(context: NameContext, name: NameMatch): NameMatch | null {
  const after = name.last
  const initials = matchInitials(context, name)
  if (initials) return initials
  const { prose, sentence } = context
  let at = after
  let isNaming = false
  while (at < Math.min(sentence.lastToken, after + 6)) {
    const word = prose.tokens[at]?.folded ?? ''
    const told = naming.has(word) || (knownAs.has(word) && known.has(prose.tokens[at - 1]?.folded ?? ''))
    if (told) isNaming = true
    else if (!passing.has(word) || isCapital(prose, prose.tokens[at])) break
    at++
  }
  if (!isNaming) return null
  if (opening.has(prose.tokens[at]?.folded ?? '')) at++
  let last = at
  while (last < Math.min(sentence.lastToken, at + 4) && isCapital(prose, prose.tokens[last])) last++
  return last > at ? { first: at, last, kind: 'person' } : null
}

/** "(AMLO)" after Andrés Manuel López Obrador; a party or an employer in brackets has other letters. */
function matchInitials({ prose, sentence }: NameContext, { first, last }: NameMatch): NameMatch | null {
  const token = prose.tokens[last + 1]
  const isBracketed = prose.tokens[last]?.folded === '(' && prose.tokens[last + 2]?.folded === ')'
  if (!token || !isBracketed || last + 2 >= sentence.lastToken) return null
  let initials = ''
  for (let at = first; at < last; at++) {
    const word = prose.tokens[at]
    if (isCapital(prose, word)) initials += word.folded[0] ?? ''
  }
  const fits = initials.length >= 3 && token.folded === initials
  return fits ? { first: last + 1, last: last + 2, kind: 'person' } : null
}

const known = new Set(['known', 'conocido', 'conocida', 'identified', 'identificado'])
