import type { ImportProblem } from '../model/format.ts'
import type { Language } from '../model/language.ts'
import { english } from './messages/en.ts'
import { spanish } from './messages/es.ts'
import type { ProblemKind, ProblemPatterns } from './messages/patterns.ts'

const messages: Readonly<Record<Language, ProblemPatterns>> = { en: english, es: spanish }

const placeholder = /\{(\w+)\}/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: what a hostile file holds must not steer a terminal
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g
const longestWord = 300

/** What is wrong, as one line in lower case, without the place where it is. */
export function importProblemText(problem: ImportProblem, language: Language): string {
  const words = wordsOf(problem)
  const kind = kindOf(problem)
  const patterns = messages[language]
  const special = kind === null ? undefined : patterns[`${problem.code}/${kind}`]
  const pattern = [...(special ?? []), ...patterns[problem.code]].find((candidate) =>
    isFilled(candidate, words),
  )
  if (pattern === undefined) throw new Error(`no sentence for ${problem.code} in ${language}`)
  return pattern.replace(placeholder, (_, word: string) => words.get(word) ?? '')
}

function wordsOf({ words }: ImportProblem): ReadonlyMap<string, string> {
  const filled = new Map(Object.entries(words).map(([word, value]) => [word, printable(String(value))]))
  const value = filled.get('value')
  if (value !== undefined && !filled.has('found')) filled.set('found', value)
  return filled
}

/** The quotation mark that a reader of rows expected says as much as the kind. */
function kindOf({ words }: ImportProblem): ProblemKind | null {
  if (words.expected === '"') return 'quote'
  return (words.kind as ProblemKind | undefined) ?? null
}

function isFilled(pattern: string, words: ReadonlyMap<string, string>): boolean {
  return [...pattern.matchAll(placeholder)].every(([, word = '']) => {
    const value = words.get(word)
    // A cell that is empty may be what was found; any other word without letters says nothing.
    return value !== undefined && (value !== '' || word === 'found')
  })
}

function printable(text: string): string {
  const line = text.replace(unprintable, ' ')
  return line.length > longestWord ? `${line.slice(0, longestWord)}…` : line
}
