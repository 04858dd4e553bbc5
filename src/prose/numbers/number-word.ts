/**
 * What a word does in a number. `add`: stands for its value (seven, forty, doscientos). `scale`: multiplies what
 * stands before it (hundred, mil, million). `dozen`: multiplies only the number right before it. `part`: is a
 * denominator and nothing else (half, tercio).
 */
export type NumberRole = 'add' | 'scale' | 'dozen' | 'part'

/** A number word: its value, and the slot it fills, so that only smaller words may follow (40 leaves room below 10). */
export interface NumberWord {
  readonly role: NumberRole
  readonly value: bigint
  readonly slot: bigint
  /** Whether it ends a number as an ordinal (seventh, millonésimo); ordinals are denominators too. */
  readonly ordinal: boolean
  /** Whether a ten before it belongs to the same ordinal, as in English: "thirty-fifths" are one word, "treinta quintos" two. */
  readonly joinsTen: boolean
  /** A plural scale opens no number ("millions of"); a plural ordinal is a denominator ("two thirds"). */
  readonly plural: boolean
}

/** Lists of "word value word value …", with `e` for powers of ten: "million 1e6". */
export interface NumberLists {
  readonly add: string
  readonly scale: string
  readonly dozen: string
  readonly part: string
  readonly ordinal: string
  readonly ordinalScale: string
  readonly ordinalsJoinTens: boolean
}

/** Makes one table of the lists; a word that stands in two has its last meaning. */
export function numberTable(lists: NumberLists): Map<string, NumberWord> {
  const table = new Map<string, NumberWord>()
  const fill = (list: string, role: NumberRole, ordinal: boolean) => {
    for (const [word, value] of pairs(list)) {
      const entry = numberWord(role, value, ordinal, word.endsWith('s'))
      table.set(word, { ...entry, joinsTen: ordinal && lists.ordinalsJoinTens })
    }
  }
  fill(lists.ordinal, 'add', true)
  fill(lists.ordinalScale, 'scale', true)
  fill(lists.add, 'add', false)
  fill(lists.scale, 'scale', false)
  fill(lists.dozen, 'dozen', false)
  fill(lists.part, 'part', false)
  return table
}

/** A number word of the value given. */
export function numberWord(role: NumberRole, value: bigint, ordinal: boolean, plural: boolean): NumberWord {
  const slot = ordinal && value === 10n ? 10n : slotOf(role, value)
  return { role, value, slot, ordinal, joinsTen: false, plural }
}

/** What is smaller than the slot may follow in the same number: after 40 a number below 10, after 7 none. */
function slotOf(role: NumberRole, value: bigint): bigint {
  if (role === 'scale') return value
  if (value < 20n || value % 10n !== 0n) return 1n
  return value % 100n === 0n ? 100n : 10n
}

function* pairs(list: string): Generator<[string, bigint]> {
  const words = list.split(/\s+/).filter((word) => word !== '')
  for (let at = 0; at + 1 < words.length; at += 2) yield [words[at] ?? '', power(words[at + 1] ?? '0')]
}

function power(text: string): bigint {
  const [mantissa = '0', exponent = '0'] = text.split('e')
  return BigInt(mantissa) * 10n ** BigInt(exponent)
}
