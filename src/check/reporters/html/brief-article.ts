import { html } from 'hono/html'
import type { BlockKind } from '../../../prose/brief.ts'
import { dayText } from '../period-text.ts'
import { tallySeverities, tallyVerdicts } from '../tally.ts'
import { words } from '../words.ts'
import type { BriefView } from './brief-view.ts'
import { claimNote } from './claim-note.ts'
import { claimsTable } from './claims-table.ts'
import { findingsOf } from './finding-note.ts'
import { headingLevels } from './heading-levels.ts'
import { markedText } from './marked-text.ts'
import type { Markup } from './markup.ts'
import { type Passage, passagesOf } from './passages.ts'
import { verdictBar, verdictCounts, verdictLegend } from './verdict-bar.ts'

const headKinds: ReadonlySet<BlockKind> = new Set(['title', 'dateline', 'byline'])
const listKinds: ReadonlySet<BlockKind> = new Set(['list item', 'bibliography entry', 'table cell'])

/** A whole brief as an article: its head with the counts, its text with claims and findings, the table of claims. */
export function briefArticle(view: BriefView): Markup {
  const passages = passagesOf(view.checked)
  const head = passages.filter((passage) => headKinds.has(passage.block.kind))
  const body = passages.filter((passage) => !headKinds.has(passage.block.kind))
  const levels = headingLevels(body.map((passage) => passage.block))
  return html`<article class="brief" lang="${view.checked.brief.language}">
<header class="row">${briefHead(view, head)}${findings(view, head)}${notes(view, head)}</header>
${summary(view)}
${view.pictures ?? ''}
<div class="body">${stretches(body).map((stretch) => stretchMarkup(view, stretch, levels))}</div>
${claimsTable(view)}
</article>`
}

function briefHead(view: BriefView, head: readonly Passage[]): Markup {
  const { brief } = view.checked
  const title = head.find((passage) => passage.block.kind === 'title')
  const rest = head.filter((passage) => passage !== title)
  const fallback = [brief.date && dayText(brief.date, brief.language), brief.byline]
    .filter(Boolean)
    .join(' · ')
  const line =
    rest.length > 0 ? rest.map((passage) => html`<span>${markedText(view, passage)}</span> `) : fallback
  return html`<div class="text"><h1>${title ? markedText(view, title) : (brief.title ?? words[brief.language].untitled)}</h1><p class="dateline">${line}</p></div>`
}

function summary(view: BriefView): Markup {
  const { language } = view.context
  const say = words[language]
  const tally = tallyVerdicts(view.checked.claims)
  const severities = [...tallySeverities(view.checked.findings)].filter(([, count]) => count > 0)
  return html`<section class="summary" lang="${language}" aria-label="${say.figures}">
<p><b>${say.figureCount(view.checked.claims.length)}</b>${severities.length === 0 ? html` <span class="clean">${say.noFindings}</span>` : severities.map(([severity, count]) => html` <span class="severity ${severity}">${say.severityCount(severity, count)}</span>`)}</p>
${verdictBar(tally, language)}
${verdictCounts(tally, language)}
${verdictLegend(language)}
</section>`
}

/** Neighbouring passages that belong into one list, or a passage alone. */
function stretches(passages: readonly Passage[]): Passage[][] {
  const all: Passage[][] = []
  for (const passage of passages) {
    const last = all.at(-1)
    const { kind } = passage.block
    if (last && listKinds.has(kind) && last[0]?.block.kind === kind) last.push(passage)
    else all.push([passage])
  }
  return all
}

function stretchMarkup(
  view: BriefView,
  stretch: readonly Passage[],
  levels: ReadonlyMap<number, number>,
): Markup {
  const [first] = stretch
  if (!first) return html``
  if (!listKinds.has(first.block.kind)) {
    return html`<div class="row">${passageMarkup(view, first, levels)}${findings(view, [first])}${notes(view, [first])}</div>`
  }
  const className =
    first.block.kind === 'list item' ? 'items' : first.block.kind === 'table cell' ? 'cells' : 'entries'
  return html`<ul class="${className}">${stretch.map(
    (passage) =>
      html`<li class="row"><div class="text">${markedText(view, passage)}</div>${findings(view, [passage])}${notes(view, [passage])}</li>`,
  )}</ul>`
}

function passageMarkup(view: BriefView, passage: Passage, levels: ReadonlyMap<number, number>): Markup {
  const text = markedText(view, passage)
  switch (passage.block.kind) {
    case 'heading':
    case 'bibliography heading':
      return heading(levels.get(passage.block.start) ?? 2, text)
    case 'quote':
      return html`<blockquote class="text"><p>${text}</p></blockquote>`
    case 'caption':
      return html`<p class="text caption">${text}</p>`
    default:
      return html`<p class="text">${text}</p>`
  }
}

function heading(level: number, text: Markup): Markup {
  switch (level) {
    case 2:
      return html`<h2 class="text">${text}</h2>`
    case 3:
      return html`<h3 class="text">${text}</h3>`
    default:
      return html`<h4 class="text">${text}</h4>`
  }
}

function findings(view: BriefView, passages: readonly Passage[]): Markup {
  return findingsOf(
    view,
    passages.flatMap((passage) => passage.findings.map((finding) => finding.index)),
  )
}

function notes(view: BriefView, passages: readonly Passage[]): Markup {
  const claims = passages.flatMap((passage) => passage.claims.map((claim) => claim.index))
  return html`${claims.map((index) => claimNote(view, index))}`
}
