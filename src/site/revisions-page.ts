import { html } from 'hono/html'
import type { Markup } from '../check/reporters/html/markup.ts'
import { dayText, periodInWords } from '../check/reporters/period-text.ts'
import type { FigureChange, ReleaseRevisions } from '../evidence/observatory.ts'
import type { Dataset, Indicator } from '../model/dataset.ts'
import type { Language, Localized } from '../model/language.ts'
import { parsePeriod } from '../model/period.ts'
import { changeStrip } from './charts/change-strip.ts'
import { chartAssets } from './charts/chart-assets.ts'
import { chartFigure, inBothSizes, scrolled } from './charts/chart-figure.ts'
import { chartSizes } from './charts/chart-size.ts'
import { differenceText, figureText, type Measure, measureOf } from './figure-text.ts'
import { layout } from './layout.ts'
import { placeText, type Site } from './site.ts'
import { indicatorPath, indicatorsPath, revisionsPath } from './statistics-paths.ts'
import { statisticsWords } from './statistics-words.ts'

/** A data set with what its releases changed. */
export interface RevisedDataset {
  readonly dataset: Dataset
  readonly publisher: Localized
  readonly revisions: readonly ReleaseRevisions[]
}

/** Of each indicator so many changes are told, the largest; the others are counted. */
const mostTold = 10

/** What was revised: every release against the one before it, the newest first. */
export function revisionsPage(
  site: Site,
  language: Language,
  datasets: readonly RevisedDataset[],
): Promise<string> {
  const say = statisticsWords[language]
  const held = datasets
    .flatMap(({ revisions, ...about }) =>
      revisions.filter(({ previous }) => previous !== null).map((revision) => ({ ...about, revision })),
    )
    .sort((a, b) => b.revision.published.localeCompare(a.revision.published))
  const single = datasets.filter(({ revisions }) => revisions.every(({ previous }) => previous === null))
  return layout(site, {
    language,
    title: say.revisions,
    paths: { en: revisionsPath('en'), es: revisionsPath('es') },
    section: 'revisions',
    assets: chartAssets,
    main: html`<div class="lede"><h1>${say.revisions}</h1><p>${say.revisionsIntro}</p><p>${say.revisionsWhy}</p><p class="aside">${say.changesCaption}</p></div>
${held.some(({ revision }) => changesOf(revision).length > 0) ? '' : html`<p>${say.nothingRevised}</p>`}
${held.map((entry) => releaseArticle(site, entry, language))}
${
  single.length === 0
    ? ''
    : html`<section class="revision"><h2>${say.onlyOneRelease}</h2><ul class="plain">${single.map(
        ({ dataset, publisher }) =>
          html`<li>${dataset.title[language]} <span class="quiet">${publisher[language]}${dataset.releases[0] ? html` · ${dayText(dataset.releases[0].published, language)}` : ''}</span></li>`,
      )}</ul></section>`
}
<p class="aside"><a href="${indicatorsPath(language)}">${say.allIndicators}</a></p>`,
  })
}

interface HeldRelease {
  readonly dataset: Dataset
  readonly publisher: Localized
  readonly revision: ReleaseRevisions
}

function releaseArticle(
  site: Site,
  { dataset, publisher, revision }: HeldRelease,
  language: Language,
): Markup {
  const say = statisticsWords[language]
  const day = dayText(revision.published, language)
  const id = `${dataset.id}-${revision.release}`
  const before = dataset.releases.find(({ id }) => id === revision.previous)?.published
  const further = [
    revision.removed > 0 ? say.removedFigures(revision.removed) : null,
    revision.added > 0 ? say.addedFigures(revision.added) : null,
  ].filter(Boolean)
  return html`<article class="revision" aria-labelledby="${id}"><h2 id="${id}">${dataset.title[language]}: ${day}</h2>
<p class="under">${publisher[language]}. ${say.heldAgainst(day, before ? dayText(before, language) : (revision.previous ?? ''))}</p>
<p class="sum">${
    revision.revised === 0 && revision.removed === 0
      ? html`<b>${say.changedNothing}</b>`
      : html`<b>${say.revisedFigures(revision.revised)}</b>${directions(revision, language)}`
  }${further.length === 0 ? '' : html` · ${further.join(' · ')}`}</p>
${revision.indicators.map((revised) => {
  const indicator = dataset.indicators.find(({ id }) => id === revised.indicator)
  return indicator && revised.changes.length > 0
    ? indicatorChanges(
        site,
        { id, day, publisher: publisher[language], indicator, changes: revised.changes },
        language,
      )
    : ''
})}</article>`
}

/** How many went up and down, of all or of those that belong to an indicator: a file holds more than is followed. */
function directions(revision: ReleaseRevisions, language: Language): string {
  const say = statisticsWords[language]
  const moved = changesOf(revision).filter(({ before, after }) => before !== null && after !== null)
  if (moved.length === 0) return ''
  const up = moved.filter((change) => differenceOf(change) > 0).length
  const counted = say.upAndDown(up, moved.length - up)
  return moved.length === revision.revised
    ? ` (${counted})`
    : ` · ${say.amongIndicators(moved.length, counted)}`
}

interface IndicatorChanges {
  readonly id: string
  readonly day: string
  readonly publisher: string
  readonly indicator: Indicator
  readonly changes: readonly FigureChange[]
}

function indicatorChanges(
  site: Site,
  { id, day, publisher, indicator, changes }: IndicatorChanges,
  language: Language,
): Markup {
  const say = statisticsWords[language]
  const measure = measureOf(indicator, null)
  const named = changes.map((change) => ({ change, ...wordsOf(site, change, measure, language) }))
  const told = named.slice(0, mostTold)
  const moved = named.filter(({ change }) => change.before !== null && change.after !== null)
  const up = moved.filter(({ change }) => differenceOf(change) > 0).length
  const table = html`<table class="figures"><thead><tr><th scope="col">${say.place}</th><th class="words" scope="col">${say.period}</th><th scope="col">${say.before}</th><th scope="col">${say.after}</th><th scope="col">${say.difference}</th></tr></thead><tbody>${told.map(
    ({ change, place, period, before, after, difference }) =>
      html`<tr><th class="words" scope="row"><a href="${indicatorPath(indicator.id, language, { place: change.place })}">${place}</a></th><td class="words">${period}</td><td>${before}</td><td class="last">${after}</td><td>${difference}</td></tr>`,
  )}</tbody></table>`
  return html`<h3><a href="${indicatorPath(indicator.id, language)}">${indicator.label[language]}</a></h3>${
    moved.length < 4
      ? ''
      : chartFigure({
          language,
          name: `${indicator.id}-${id}`,
          title: `${indicator.label[language]}. ${say.changesTitle(day)}`,
          source: publisher,
          caption: say.upAndDown(up, moved.length - up),
          drawings: inBothSizes(chartSizes(96, 96), (size) =>
            changeStrip(
              {
                id: `strip-${id}-${indicator.id}`,
                language,
                title: say.changesTitle(day),
                changes: moved.map(({ change, place, period, before, after, difference }) => ({
                  difference: differenceOf(change),
                  title: `${place}, ${period}: ${before} → ${after} (${difference})`,
                })),
                difference: (value) => differenceText(value, measure, language),
              },
              size,
            ),
          ),
          table: null,
        })
  }${scrolled(table, `${indicator.label[language]}, ${day}`)}${changes.length > mostTold ? html`<p class="under">${say.moreChanges(changes.length - mostTold)}</p>` : ''}`
}

function wordsOf(site: Site, change: FigureChange, measure: Measure, language: Language) {
  const say = statisticsWords[language]
  const period = parsePeriod(change.period)
  const text = (numeral: string | null) =>
    numeral === null ? say.noFigure : figureText(Number(numeral), measure, language)
  return {
    place: placeText(site, change.place, language),
    period: period ? periodInWords(period, language) : change.period,
    before: text(change.before),
    after: text(change.after),
    difference:
      change.before === null || change.after === null
        ? ''
        : differenceText(differenceOf(change), measure, language),
  }
}

function changesOf({ indicators }: ReleaseRevisions): FigureChange[] {
  return indicators.flatMap(({ changes }) => changes)
}

function differenceOf({ before, after }: FigureChange): number {
  return Number(after ?? before) - Number(before)
}
