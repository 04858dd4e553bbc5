import { EditorView } from '@codemirror/view'
import type { EditorWords } from '../../briefs/brief-words.ts'
import type { AnsweredFinding } from '../../briefs/check-answer.ts'
import { marksAt } from './check-marks.ts'
import { button, element } from './element.ts'
import { claimNote, findingNote, fixButton } from './notes.ts'

/** The list of findings beside the text, kept as the text is checked. */
export interface FindingsList {
  show(view: EditorView, findings: readonly AnsweredFinding[]): void
  /** One line on where the checking stands. */
  tell(text: string): void
  /** What is known at the cursor. */
  showCursor(view: EditorView): void
}

/** Takes over the list that the page came with; forms in it stay with their findings. */
export function findingsList(words: EditorWords): FindingsList {
  const list = document.getElementById('findings-list')
  const state = document.getElementById('findings-state')
  const cursor = document.getElementById('at-cursor')
  const none = document.getElementById('no-findings')
  const forms = new Map(
    [...(list?.querySelectorAll<HTMLElement>('[data-fingerprint]') ?? [])].map((form) => [
      form.dataset.fingerprint ?? '',
      form,
    ]),
  )
  return {
    show(view, findings) {
      none?.remove()
      const used = new Set<string>()
      list?.replaceChildren(
        ...findings.map((finding) => {
          const form = used.has(finding.fingerprint) ? undefined : forms.get(finding.fingerprint)
          used.add(finding.fingerprint)
          return item(view, finding, words, form)
        }),
      )
    },
    tell(text) {
      if (state && state.textContent !== text) state.textContent = text
    },
    showCursor(view) {
      const { claim, findings } = marksAt(view.state, view.state.selection.main.head)
      if (!cursor) return
      if (claim === null && findings.length === 0) return cursor.replaceChildren()
      cursor.replaceChildren(
        element('h3', '', words.atCursor),
        ...(claim ? [claimNote(claim)] : []),
        ...findings.map((finding) => findingNote(view, finding, words)),
      )
    },
  }
}

function item(
  view: EditorView,
  finding: AnsweredFinding,
  words: EditorWords,
  form: HTMLElement | undefined,
): HTMLLIElement {
  const made = element(
    'li',
    `brief-finding ${finding.severity}${finding.letStand === null ? '' : ' stands'}`,
    element(
      'p',
      'head',
      element('span', `severity ${finding.severity}`, words.severities[finding.severity]),
      ' ',
      element('span', 'hint', `${words.line} ${finding.line}`),
    ),
    button('jump', finding.excerpt === '' ? finding.rule : finding.excerpt, () => jumpTo(view, finding)),
    element('p', 'message', finding.message),
  )
  const { suggestion } = finding
  if (suggestion !== null) made.append(fixButton(view, finding, suggestion, words))
  if (finding.evidence.length > 0) {
    made.append(
      element(
        'details',
        '',
        element('summary', '', words.evidence),
        element('ul', '', ...finding.evidence.map((line) => element('li', '', line))),
      ),
    )
  }
  if (finding.letStand !== null) made.append(element('p', 'hint', `${words.stands} ${finding.letStand}`))
  else if (form) made.append(form)
  return made
}

/** Puts the cursor where a finding stands. */
export function jumpTo(
  view: EditorView,
  { start, end }: { readonly start: number; readonly end: number },
): void {
  const { length } = view.state.doc
  view.dispatch({
    selection: { anchor: Math.min(end, length), head: Math.min(start, length) },
    effects: EditorView.scrollIntoView(Math.min(start, length), { y: 'center' }),
  })
  view.focus()
}
