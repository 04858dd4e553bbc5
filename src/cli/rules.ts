import { words } from '../check/reporters/words.ts'
import { rules } from '../check/rulebook.ts'
import type { Language } from '../model/language.ts'
import { commandWords } from './words.ts'

/** `cotejo rules`: every rule on a line of its own. */
export function listRules(language: Language): string {
  const say = words[language]
  const width = Math.max(0, ...rules.map((rule) => rule.id.length))
  const grade = Math.max(0, ...rules.map((rule) => say.severities[rule.severity].length))
  const lines = rules.map(
    (rule) =>
      `${rule.id.padEnd(width)}  ${say.severities[rule.severity].padEnd(grade)}  ${rule.title[language]}`,
  )
  return `${lines.join('\n')}\n\n${commandWords[language].explainHint}\n`
}
