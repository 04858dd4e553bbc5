/** Words, folded, that bring in the author's name at the head of a brief; the longer first. */
export const bylineOpeners: readonly (readonly string[])[] = [
  ['written', 'and', 'researched', 'by'],
  ['researched', 'and', 'written', 'by'],
  ['written', 'by'],
  ['posted', 'by'],
  ['published', 'by'],
  ['prepared', 'by'],
  ['compiled', 'by'],
  ['reported', 'by'],
  ['story', 'by'],
  ['text', 'by'],
  ['authored', 'by'],
  ['by'],
  ['author', ':'],
  ['authors', ':'],
  ['escrito', 'por'],
  ['publicado', 'por'],
  ['elaborado', 'por'],
  ['redactado', 'por'],
  ['texto', 'de'],
  ['texto', ':'],
  ['autor', ':'],
  ['autora', ':'],
  ['autores', ':'],
  ['redaccion', ':'],
  ['por', ':'],
  ['por'],
]

/** Words that may open the head of a brief without meaning anything by themselves. */
export const headOpeners: ReadonlySet<string> = new Set(
  `published posted updated date fecha publicado publicada actualizado`.split(/\s+/),
)

/** Little words that may stand later in the head; at its start they would open a sentence ("On April 1 – …"). */
export const headFillers: ReadonlySet<string> = new Set(`on at the el a last dia`.split(/\s+/))

/** Particles that stand in small letters inside names and places. */
export const nameJoiners: ReadonlySet<string> = new Set(
  `and y e de del la las los el von van da dos di i &`.split(/\s+/),
)

/** News agencies that stand in brackets in a dateline. */
export const agencies: ReadonlySet<string> = new Set(
  `ap reuters afp efe notimex xinhua apro cuartoscuro dpa upi bloomberg redaccion staff proceso milenio`.split(
    /\s+/,
  ),
)
