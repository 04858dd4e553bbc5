import { html } from 'hono/html'
import type { CheckedBrief } from '../check/checked-brief.ts'
import type { Markup } from '../check/reporters/html/markup.ts'
import { verdictBar, verdictCounts } from '../check/reporters/html/verdict-bar.ts'
import { dayText } from '../check/reporters/period-text.ts'
import { tallySeverities, tallyVerdicts } from '../check/reporters/tally.ts'
import { words } from '../check/reporters/words.ts'
import type { Language } from '../model/language.ts'
import { layout } from './layout.ts'
import { type BriefFile, briefPath, type Site } from './site.ts'
import { siteWords } from './site-words.ts'
import { indicatorsPath, revisionsPath } from './statistics-paths.ts'
import { statisticsWords } from './statistics-words.ts'

/** The front page: every brief with its counts, in the language asked for where there is such a version. */
export function homePage(site: Site, language: Language, files: readonly BriefFile[]): Promise<string> {
  const say = siteWords[language]
  const shown = inLanguage(files, language)
  const published = shown.filter((file) => !file.draft)
  const drafts = shown.filter((file) => file.draft)
  return layout(site, {
    language,
    title: site.name[language],
    paths: { en: '/en', es: '/es' },
    section: 'briefs',
    main: html`<div class="lede"><h1>${site.name[language]}</h1><p>${say.intro}</p>${site.hasStatistics ? figuresLinks(language) : ''}</div>
${published.length === 0 ? html`<p>${say.noBriefs}</p>` : html`<ol class="index">${published.map((file) => entries(file, language, 2))}</ol>`}
${drafts.length === 0 ? '' : html`<section aria-labelledby="drafts"><h2 id="drafts">${say.drafts}</h2><p class="aside">${say.draftsIntro}</p><ol class="index">${drafts.map((file) => entries(file, language, 3))}</ol></section>`}`,
  })
}

function figuresLinks(language: Language): Markup {
  const say = statisticsWords[language]
  return html`<p class="aside"><a href="${indicatorsPath(language)}">${say.indicators}</a> · <a href="${revisionsPath(language)}">${say.revisions}</a></p>`
}

/** One file for each slug: the one in the language, or else whichever there is. */
function inLanguage(files: readonly BriefFile[], language: Language): BriefFile[] {
  const bySlug = new Map<string, BriefFile>()
  for (const file of files) {
    const key = `${file.draft} ${file.slug}`
    if (!bySlug.has(key) || file.language === language) bySlug.set(key, file)
  }
  return [...bySlug.values()].sort(newestFirst)
}

function newestFirst(a: BriefFile, b: BriefFile): number {
  const dateOf = (file: BriefFile) => file.briefs[0]?.brief.date ?? ''
  return dateOf(b).localeCompare(dateOf(a)) || a.slug.localeCompare(b.slug)
}

function entries(file: BriefFile, language: Language, level: 2 | 3): Markup[] {
  return file.briefs.map((checked) => entry(file, checked, language, level))
}

function entry(file: BriefFile, checked: CheckedBrief, language: Language, level: 2 | 3): Markup {
  const say = words[language]
  const { brief } = checked
  const title = html`<a href="${briefPath(file)}" lang="${brief.language}" hreflang="${brief.language}">${brief.title ?? say.untitled}</a>`
  const tally = tallyVerdicts(checked.claims)
  const severities = [...tallySeverities(checked.findings)].filter(([, count]) => count > 0)
  const line = [brief.date && dayText(brief.date, language), brief.byline].filter(Boolean).join(' · ')
  return html`<li class="entry">${level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}
<p class="dateline">${line}${brief.language === language ? '' : html` · ${siteWords[brief.language].languageName}`}</p>
${verdictBar(tally, language)}
<div class="tally">${verdictCounts(tally, language)}<p>${severities.length === 0 ? html`<span class="clean">${say.noFindings}</span>` : severities.map(([severity, count]) => html`<span class="severity ${severity}">${say.severityCount(severity, count)}</span> `)}</p></div></li>`
}
