import { diffArrays, diffWordsWithSpace } from 'diff'
import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'

/** A run of a paragraph that both texts have, or one of them. */
export interface DiffRun {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** A paragraph of the newer text, or one that it no longer has. */
export type DiffParagraph = readonly DiffRun[]

/** What has changed from one text to another, by paragraph, and within a paragraph by word. */
export function paragraphDiff(before: string, after: string): DiffParagraph[] {
  const changes = diffArrays(paragraphs(before), paragraphs(after))
  const rows: DiffParagraph[] = []
  for (let index = 0; index < changes.length; index++) {
    const change = changes[index]
    const next = changes[index + 1]
    if (!change) continue
    if (change.removed && next?.added) {
      rows.push(...pairs(change.value, next.value))
      index++
    } else {
      const kind = change.added ? 'added' : change.removed ? 'removed' : 'same'
      rows.push(...change.value.map((text): DiffParagraph => [{ kind, text }]))
    }
  }
  return rows
}

function paragraphs(text: string): string[] {
  return text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '')
}

function pairs(removed: readonly string[], added: readonly string[]): DiffParagraph[] {
  const count = Math.max(removed.length, added.length)
  return Array.from({ length: count }, (_, index): DiffParagraph => {
    const before = removed[index]
    const after = added[index]
    if (before === undefined) return [{ kind: 'added', text: after ?? '' }]
    if (after === undefined) return [{ kind: 'removed', text: before }]
    return diffWordsWithSpace(before, after).map((part) => ({
      kind: part.added ? 'added' : part.removed ? 'removed' : 'same',
      text: part.value,
    }))
  })
}

/** The paragraphs with what is new and what is gone marked. */
export function diffMarkup(rows: readonly DiffParagraph[]): Markup {
  return html`<div class="brief-diff">${rows.map((row) => html`<p>${row.map(runMarkup)}</p>`)}</div>`
}

function runMarkup({ kind, text }: DiffRun): Markup {
  if (kind === 'added') return html`<ins>${text}</ins>`
  if (kind === 'removed') return html`<del>${text}</del>`
  return html`${text}`
}
