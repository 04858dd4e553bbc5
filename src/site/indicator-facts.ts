import { html } from 'hono/html'
import type { Markup } from '../check/reporters/html/markup.ts'
import { dayText } from '../check/reporters/period-text.ts'
import type { Language } from '../model/language.ts'
import type { IndicatorStatistics } from './indicator-statistics.ts'
import { downloadPath, indicatorPath } from './statistics-paths.ts'
import { statisticsWords } from './statistics-words.ts'

/** What an indicator counts, whose it is, where each release came from, how to cite and download it. */
export function indicatorFacts(statistics: IndicatorStatistics, language: Language, site: string): Markup {
  const { indicator, dataset, publisher } = statistics
  const say = statisticsWords[language]
  const unit = indicator.currency
    ? `${say.units[indicator.unit]} (${indicator.currency})`
    : say.units[indicator.unit]
  return html`<section aria-labelledby="about"><h2 id="about">${say.about}</h2><dl class="facts">
<div><dt>${say.definition}</dt><dd>${indicator.definition[language]}</dd></div>
<div><dt>${say.unit}</dt><dd>${unit}</dd></div>
<div><dt>${say.publisher}</dt><dd>${publisher[language]}</dd></div>
<div><dt>${say.dataset}</dt><dd>${outwardLink(dataset.url, dataset.title[language])}</dd></div>
<div><dt>${say.licence}</dt><dd>${dataset.licence}</dd></div>
<div><dt>${say.sources}</dt><dd><ul>${releasesOf(statistics).map(
    ({ published, source }) =>
      html`<li>${dayText(published, language)}: ${sourceText(statistics, source)}</li>`,
  )}</ul></dd></div>
<div><dt>${say.citation}</dt><dd>${citation(statistics, language, site)}</dd></div>
<div><dt>${say.download}</dt><dd class="downloads">${(['csv', 'json', 'parquet'] as const).map(
    (format) =>
      html`<a href="${downloadPath(indicator.id, format, language)}">${format === 'parquet' ? 'Parquet' : format.toUpperCase()}</a>`,
  )}</dd></div>
</dl></section>`
}

/** The releases that speak of the indicator, the newest first. */
function releasesOf({ dataset, history }: IndicatorStatistics) {
  const speaking = new Set<string>()
  for (const observed of history.values()) {
    for (const { vintages } of observed) for (const { release } of vintages) speaking.add(release)
  }
  return dataset.releases
    .filter(({ id }) => speaking.has(id))
    .sort((a, b) => b.published.localeCompare(a.published))
}

function sourceText({ sources }: IndicatorStatistics, id: string): Markup | string {
  const source = sources.get(id)
  return source ? outwardLink(source.URL, source.title ?? id) : id
}

/** Only addresses of the web are linked: what a source says of itself comes from outside. */
function outwardLink(url: string | undefined, text: string): Markup | string {
  return url !== undefined && /^https?:\/\//i.test(url)
    ? html`<a href="${url}" rel="external">${text}</a>`
    : text
}

function citation(statistics: IndicatorStatistics, language: Language, site: string): string {
  const { indicator, dataset, publisher } = statistics
  const say = statisticsWords[language]
  const newest = releasesOf(statistics)[0]
  const parts = [
    `${publisher[language]}, ${dataset.title[language]}: ${indicator.label[language]}`,
    newest && say.newestRelease(dayText(newest.published, language)),
    dataset.url,
    `${site}, ${indicatorPath(indicator.id, language)}`,
  ]
  return `${parts.filter(Boolean).join('. ')}.`
}
