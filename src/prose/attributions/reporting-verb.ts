import { nounsOrVerbs, reportingVerbs } from './attribution-words.ts'
import { type SentenceReading, wordAt } from './source-reader.ts'

const afterVerb = new Set(
  `he she they we that the a an it its in on there more about how why what who as at by to from when only nearly almost over some at que un una el la los las mas menos casi como hasta unos unas alrededor cerca entre
  least up fewer less around approximately however this these those their his her than having being out today yesterday monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s+/,
  ),
)

/** "La Marina aseguró tres armas" tells of a seizure. */
const seizing = new Set(['aseguro', 'asegura'])

/**
 * Whether the word is a verb by which a source gives its word. "Reports", "documents" and the like are nouns as well:
 * they count when what follows can only follow a verb.
 */
export function isReportingVerb(reading: SentenceReading, at: number): boolean {
  const word = wordAt(reading, at)
  if (!reportingVerbs.has(word)) return false
  if (seizing.has(word)) return wordAt(reading, at + 1) === 'que'
  if (!nounsOrVerbs.has(word)) return true
  const next = wordAt(reading, at + 1)
  return afterVerb.has(next) || /^\d/.test(next) || ['“', '"', '«', ':'].includes(next)
}
