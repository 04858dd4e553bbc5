import type { Clause, FoundComparison } from './reading.ts'
import { endOfQuantity, quantityAt, wordOf } from './reading.ts'
import { superlative, valueAfter } from './superlative-value.ts'
import type { Extreme, SuperlativeWords } from './superlative-words.ts'

const recordOpeners = new Set('a an new all-time un una nuevo nueva su its the el la'.split(' '))

/** "a record high", "an all-time low", "a record 34,588", "cifra récord", "máximo histórico". */
export function readRecord(clause: Clause, index: number, words: SuperlativeWords): FoundComparison | null {
  const word = wordOf(clause, index)
  if (!words.record.has(word)) return null
  if (clause.spanish) return spanishRecord(clause, index, word, words)
  if (!recordOpeners.has(wordOf(clause, index - 1))) return null
  const extreme = words.recordNouns.get(wordOf(clause, index + 1))
  const quantity = quantityAt(clause, index + 1) ? index + 1 : -1
  if (extreme === undefined && quantity < 0) return null
  const next = quantity >= 0 ? endOfQuantity(clause, quantity) : index + 2
  return recordOf(clause, index, next, extreme ?? 'most', quantity)
}

function spanishRecord(
  clause: Clause,
  index: number,
  word: string,
  words: SuperlativeWords,
): FoundComparison | null {
  if (word === 'record') {
    const noun = words.recordNouns.has(wordOf(clause, index - 1))
    const historic = wordOf(clause, index + 1) === 'historico'
    if (!noun && !historic) return null
    return recordOf(clause, noun ? index - 1 : index, historic ? index + 2 : index + 1, 'most', -1)
  }
  if (!wordOf(clause, index + 1).startsWith('historico')) return null
  return recordOf(clause, index, index + 2, word === 'minimo' ? 'least' : 'most', -1)
}

function recordOf(
  clause: Clause,
  start: number,
  next: number,
  extreme: Extreme,
  quantity: number,
): FoundComparison {
  const value = quantity >= 0 ? quantity : valueAfter(clause, next)
  const end = value >= 0 ? endOfQuantity(clause, value) : next
  return superlative(clause, { extreme, start, next: end, value, since: null })
}
