/**
 * What a word does in a number. `add`: stands for its value (seven, forty, doscientos). `scale`: multiplies what
 * stands before it (hundred, mil, million). `dozen`: multiplies only the number right before it. `part`: a
 * denominator (half, third, tercio).
 */
export type NumberRole = 'add' | 'scale' | 'dozen' | 'part'

/** A number word: its value, and the slot it fills, so that only smaller words may follow (40 leaves room below 10). */
export interface NumberWord {
  readonly role: NumberRole
  readonly value: bigint
  readonly slot: bigint
  /** Ends a number as an ordinal (seventh, millonésimo). */
  readonly ordinal: boolean
  /** A form that is a denominator only after more than one (thirds), or the plural of a scale. */
  readonly plural: boolean
  /** Whether it may open a number without anything before it ("mil", "a hundred" but not "k"). */
  readonly opens: boolean
}

/** Makes a table of number words out of lists of `word value` pairs. */
export function numberTable(lists: {
  readonly add: string
  readonly scale: string
  readonly dozen: string
  readonly ordinal: string
  readonly ordinalScale: string
  readonly part: string
}): Map<string, NumberWord> {
  const table = new Map<string, NumberWord>()
  for (const [word, value] of pairs(lists.add)) table.set(word, entry('add', value, false, word))
  for (const [word, value] of pairs(lists.scale)) table.set(word, entry('scale', value, false, word))
  for (const [word, value] of pairs(lists.dozen)) table.set(word, entry('dozen', value, false, word))
  for (const [word, value] of pairs(lists.ordinal)) table.set(word, entry('add', value, true, word))
  for (const [word, value] of pairs(lists.ordinalScale)) table.set(word, entry('scale', value, true, word))
  for (const [word, value] of pairs(lists.part)) table.set(word, entry('part', value, false, word))
  return table
}

function entry(role: NumberRole, value: bigint, ordinal: boolean, word: string): NumberWord {
  return { role, value, slot: slotOf(role, value), ordinal, plural: word.endsWith('s'), opens: word.length > 1 }
}

/** The largest power of ten that divides the value, at most 1000 apart from scales: nothing as large may follow. */
function slotOf(role: NumberRole, value: bigint): bigint {
  if (role === 'scale') return value
  if (value === 0n || value % 10n !== 0n || value < 20n) return 1n
  return value % 100n === 0n ? 100n : 10n
}

/** Reads "one 1 two 2 …", with `e` for powers of ten: "million 1e6". */
function* pairs(list: string): Generator<[string, bigint]> {
  const words = list.split(/\s+/).filter((word) => word !== '')
  for (let at = 0; at + 1 < words.length; at += 2) yield [words[at] ?? '', power(words[at + 1] ?? '0')]
}

function power(text: string): bigint {
  const [mantissa = '0', exponent = '0'] = text.split('e')
  return BigInt(mantissa) * 10n ** BigInt(exponent)
}
