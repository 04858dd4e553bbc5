import type { EditorView } from '@codemirror/view'
import type { EditorWords } from '../../briefs/brief-words.ts'
import type { AnsweredClaim, AnsweredFinding } from '../../briefs/check-answer.ts'
import { button, element } from './element.ts'

/** What is known of a claim: its verdict and the evidence. */
export function claimNote(claim: AnsweredClaim): HTMLElement {
  return element(
    'div',
    'brief-note',
    element('p', 'verdict', claim.heading),
    element('p', '', claim.meaning),
    evidence(claim.evidence),
  )
}

/** What a rule says, with the button that writes what it suggests. */
export function findingNote(view: EditorView, finding: AnsweredFinding, words: EditorWords): HTMLElement {
  const note = element(
    'div',
    'brief-note',
    element('p', `severity ${finding.severity}`, words.severities[finding.severity]),
    element('p', 'message', finding.message),
    evidence(finding.evidence),
  )
  if (finding.letStand !== null) note.append(element('p', 'hint', `${words.stands} ${finding.letStand}`))
  const { suggestion } = finding
  if (suggestion !== null) note.append(fixButton(view, finding, suggestion, words))
  return note
}

/** A button that writes what the rule suggests. */
export function fixButton(
  view: EditorView,
  finding: AnsweredFinding,
  suggestion: string,
  words: EditorWords,
): HTMLButtonElement {
  return button('quiet fix', `${words.write} “${suggestion}”`, () => applyFix(view, finding, suggestion))
}

/** Writes what a rule suggests in the place of what it found. */
export function applyFix(view: EditorView, finding: AnsweredFinding, suggestion: string): void {
  const end = finding.start + suggestion.length
  view.dispatch({
    changes: { from: finding.start, to: finding.end, insert: suggestion },
    selection: { anchor: end },
    userEvent: 'input.complete',
  })
  view.focus()
}

function evidence(lines: readonly string[]): HTMLElement {
  return element('ul', '', ...lines.map((line) => element('li', '', line)))
}
