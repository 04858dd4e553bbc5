import type { Finding } from '../../model/finding.ts'
import type { Language } from '../../model/language.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'

/** One sentence for each rule and code, with `{word}` where a word of the finding goes. */
export type Messages = Readonly<Record<string, string>>

const messages: Readonly<Record<Language, Messages>> = { en: english, es: spanish }

/**
 * The sentence that tells a finding to a person.
 * @throws when no sentence is kept for its rule and code, which a test over all rules rules out
 */
export function messageOf(finding: Finding, language: Language): string {
  const pattern = messages[language][`${finding.rule}/${finding.code}`]
  if (pattern === undefined) throw new Error(`no message for ${finding.rule}/${finding.code} in ${language}`)
  return pattern.replace(/\{(\w+)\}/g, (whole, word: string) => String(finding.words[word] ?? whole))
}
