import type { Language } from '../model/language.ts'
import type { WorkspaceProblem } from './problem.ts'
import { problemWordsEn } from './problem-words-en.ts'
import { expectationsEs, problemWordsEs } from './problem-words-es.ts'

/**
 * A problem on one line: `records/incidents/x.yaml:12:7: deathsBest: expected a number, got "abc"`. The file stands
 * first so that editors and terminals make a link of it.
 */
export function problemText(problem: WorkspaceProblem, language: Language = 'en'): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`
  const field = problem.field === null ? '' : `${problem.field}: `
  return `${place}: ${field}${sentence(problem, language)}`
}

function sentence(problem: WorkspaceProblem, language: Language): string {
  const templates = language === 'en' ? problemWordsEn : problemWordsEs
  return templates[problem.code].replace(/\{(\w+)\}/g, (_, name: string) => {
    const word = String(problem.words[name] ?? '')
    if (name === 'meant') return word === '' ? '' : didYouMean(word, language)
    if (name === 'what') return numberOrFlag(word, language)
    return language === 'es' && name === 'expected' ? (expectationsEs[word] ?? word) : word
  })
}

function didYouMean(word: string, language: Language): string {
  return language === 'en' ? `: did you mean "${word}"?` : `: ¿quiso decir «${word}»?`
}

function numberOrFlag(word: string, language: Language): string {
  if (language === 'en') return word
  return word === 'number' ? 'el número' : 'el valor lógico'
}
