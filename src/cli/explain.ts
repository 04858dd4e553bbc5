import { words } from '../check/reporters/words.ts'
import { rules } from '../check/rulebook.ts'
import { nearest } from '../model/edit-distance.ts'
import type { Language } from '../model/language.ts'
import { Failure } from './failure.ts'
import { commandWords } from './words.ts'

/**
 * `cotejo explain RULE`: what a rule means, with a text on which it fires and one on which it does not.
 * @throws Failure when there is no such rule
 */
export function explainRule(id: string, language: Language): string {
  const say = commandWords[language]
  const rule = rules.find((candidate) => candidate.id === id)
  if (!rule) {
    const near = nearest(
      id,
      rules.map((candidate) => candidate.id),
    )
    throw new Failure([say.unknownRule(id), near && say.didYouMean(near)].filter(Boolean).join('; '))
  }
  const needs = rule.needs === 'text' ? say.needsText : say.needsEvidence
  return [
    `${rule.id}: ${rule.title[language]}`,
    `${say.atMost(words[language].severities[rule.severity])}; ${needs}`,
    '',
    rule.explanation[language],
    '',
    `${say.fires}:`,
    indented(rule.fires.text),
    '',
    `${say.silent}:`,
    indented(rule.silent.text),
    '',
  ].join('\n')
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? line : `    ${line}`))
    .join('\n')
}
