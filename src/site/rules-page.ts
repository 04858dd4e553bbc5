import { html } from 'hono/html'
import type { Markup } from '../check/reporters/html/markup.ts'
import { words } from '../check/reporters/words.ts'
import type { Rule } from '../check/rule.ts'
import type { Language } from '../model/language.ts'
import { layout } from './layout.ts'
import { rulePath, type Site } from './site.ts'
import { siteWords } from './site-words.ts'

/** Every rule of the checker, those that need the text alone first. */
export function rulesPage(site: Site, language: Language, rules: readonly Rule[]): Promise<string> {
  const say = siteWords[language]
  return layout(site, {
    language,
    title: say.rules,
    paths: { en: '/en/rules', es: '/es/rules' },
    section: 'rules',
    main: html`<div class="lede"><h1>${say.rules}</h1><p>${say.rulesIntro}</p></div>
${ruleList(
  say.fromText,
  rules.filter((rule) => rule.needs === 'text'),
  language,
)}
${ruleList(
  say.fromEvidence,
  rules.filter((rule) => rule.needs === 'evidence'),
  language,
)}`,
  })
}

function ruleList(heading: string, rules: readonly Rule[], language: Language): Markup {
  if (rules.length === 0) return html``
  return html`<section><h2>${heading}</h2><dl class="rules">${rules.map(
    (rule) =>
      html`<div><dt><a href="${rulePath(rule.id, language)}"><code>${rule.id}</code></a> <span class="severity ${rule.severity}">${words[language].severities[rule.severity]}</span></dt><dd>${rule.title[language]}</dd></div>`,
  )}</dl></section>`
}

/** One rule: what it means, a text on which it speaks and one on which it is silent. */
export function rulePage(site: Site, language: Language, rule: Rule): Promise<string> {
  const say = siteWords[language]
  return layout(site, {
    language,
    title: rule.title[language],
    paths: { en: rulePath(rule.id, 'en'), es: rulePath(rule.id, 'es') },
    section: 'rules',
    main: html`<div class="lede"><p class="eyebrow"><code>${rule.id}</code> <span class="severity ${rule.severity}">${words[language].severities[rule.severity]}</span></p><h1>${rule.title[language]}</h1><p>${rule.explanation[language]}</p></div>
<h2>${say.fires}</h2><blockquote class="example"><p>${rule.fires.text}</p></blockquote>
<h2>${say.silent}</h2><blockquote class="example"><p>${rule.silent.text}</p></blockquote>
<p class="aside"><a href="/${language}/rules">${say.allRules}</a></p>`,
  })
}
