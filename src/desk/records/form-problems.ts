import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import type { EntryState } from './entry-inputs.ts'
import { recordWords } from './record-words.ts'

/** All that keeps a form from being saved, above it. */
export function formProblems({
  problems,
  language,
}: Pick<EntryState, 'problems' | 'language'>): Markup | string {
  if (problems.size === 0) return ''
  const lines = [...new Set(problems.values())]
  return html`<div class="notice problem" role="alert"><p>${recordWords[language].formProblems}</p><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></div>`
}
