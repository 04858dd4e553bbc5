import { html } from 'hono/html'
import type { Verdict } from '../../../model/finding.ts'
import type { Language } from '../../../model/language.ts'
import { words } from '../words.ts'
import type { Markup } from './markup.ts'
import { verdictSigns } from './verdict-signs.ts'

const width = 1000

/** The claims of a brief as one bar, a stretch for each verdict. The numbers stand beside it in words. */
export function verdictBar(tally: ReadonlyMap<Verdict, number>, language: Language): Markup {
  const total = [...tally.values()].reduce((sum, count) => sum + count, 0)
  if (total === 0) return html``
  let x = 0
  const parts = [...tally].map(([verdict, count]) => {
    const part = (count / total) * width
    const rect = html`<rect class="${verdictSigns[verdict].className}" x="${x.toFixed(1)}" y="0" width="${Math.max(0, part - 3).toFixed(1)}" height="10"><title>${count} ${words[language].verdictOf(verdict, count)}</title></rect>`
    x += part
    return count === 0 ? '' : rect
  })
  return html`<svg class="bar" viewBox="0 0 ${width} 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">${parts}</svg>`
}

/** How many claims have each verdict that occurs, each with its line and sign. */
export function verdictCounts(tally: ReadonlyMap<Verdict, number>, language: Language): Markup {
  const say = words[language]
  const present = [...tally].filter(([, count]) => count > 0)
  return html`<ul class="counts">${present.map(
    ([verdict, count]) =>
      html`<li><b>${count}</b> <span class="line ${verdictSigns[verdict].className}">${say.verdictOf(verdict, count)}</span></li>`,
  )}</ul>`
}

/** What each underlining means. */
export function verdictLegend(language: Language): Markup {
  const say = words[language]
  const entries = Object.entries(verdictSigns) as [Verdict, { sign: string; className: string }][]
  return html`<details class="legend"><summary>${say.legend}</summary><dl>${entries.map(
    ([verdict, { sign, className }]) =>
      html`<div><dt><span class="line ${className}">${say.verdicts[verdict]}</span> <span class="sign" aria-hidden="true">${sign}</span></dt><dd>${say.verdictMeanings[verdict]}</dd></div>`,
  )}</dl></details>`
}
