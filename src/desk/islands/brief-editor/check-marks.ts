import { type EditorState, RangeSet, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import type { AnsweredClaim, AnsweredFinding, CheckAnswer } from '../../briefs/check-answer.ts'

/** Puts what the checker said of the text as it is now. */
export const checkArrived = StateEffect.define<CheckAnswer>()

interface Marks {
  readonly decorations: DecorationSet
  readonly answer: CheckAnswer
}

const empty: Marks = { decorations: RangeSet.empty, answer: { claims: [], findings: [] } }

/** What the checker said last, moved along with what is typed since. */
export const checkMarks = StateField.define<Marks>({
  create: () => empty,
  update(marks, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(checkArrived)) return marksOf(effect.value, transaction.state)
    }
    if (!transaction.docChanged) return marks
    const moved = <T extends { readonly start: number; readonly end: number }>(spans: readonly T[]) =>
      spans.map((span) => ({
        ...span,
        start: transaction.changes.mapPos(span.start, 1),
        end: Math.max(transaction.changes.mapPos(span.start, 1), transaction.changes.mapPos(span.end, -1)),
      }))
    return {
      decorations: marks.decorations.map(transaction.changes),
      answer: { claims: moved(marks.answer.claims), findings: moved(marks.answer.findings) },
    }
  },
  provide: (field) => EditorView.decorations.from(field, ({ decorations }) => decorations),
})

function marksOf(answer: CheckAnswer, state: EditorState): Marks {
  const { length } = state.doc
  const inText = ({ start, end }: { readonly start: number; readonly end: number }) =>
    start < end && end <= length
  const claims = answer.claims
    .filter(inText)
    .map((claim) =>
      Decoration.mark({ class: `cm-claim ${claim.verdict.replace(' ', '-')}` }).range(claim.start, claim.end),
    )
  const findings = answer.findings.filter(inText).map((finding) =>
    Decoration.mark({
      class: `cm-found ${finding.severity}${finding.letStand === null ? '' : ' stands'}`,
    }).range(finding.start, finding.end),
  )
  return { decorations: Decoration.set([...claims, ...findings], true), answer }
}

/** The claim and the findings at a place of the text. */
export function marksAt(
  state: EditorState,
  position: number,
): { readonly claim: AnsweredClaim | null; readonly findings: readonly AnsweredFinding[] } {
  const { answer } = state.field(checkMarks)
  const here = ({ start, end }: { readonly start: number; readonly end: number }) =>
    start <= position && position <= end
  return { claim: answer.claims.find(here) ?? null, findings: answer.findings.filter(here) }
}
