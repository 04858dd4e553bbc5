import type { Needs } from '../evidence/evidence.ts'
import { fold } from '../model/fold.ts'
import type { Brief } from '../prose/brief.ts'

/** What a brief speaks of, so that the evidence fetches no more than that. */
export function needsOf(brief: Brief): Needs {
  const names = new Set<string>()
  for (const name of brief.annotations.names) {
    names.add(name.key)
    for (const span of [name.acronym, name.translation]) {
      if (span) names.add(fold(brief.prose.text.slice(span.start, span.end)))
    }
  }
  const words = new Set<string>()
  for (const sentence of brief.sentences) {
    for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
      const token = brief.prose.tokens[index]
      if (token?.kind === 'word') words.add(token.folded)
    }
  }
  const titles = brief.bibliography.flatMap(({ citation }) => (citation.title ? [fold(citation.title)] : []))
  return { names, words, titles: new Set(titles) }
}
