import type { EvidenceView, IndicatorEntry } from '../../evidence/evidence.ts'
import type { Localized } from '../../model/language.ts'
import { formatPeriod, type Period } from '../../model/period.ts'
import type { Brief } from '../../prose/brief.ts'
import type { JudgedClaim } from '../claims/judged-claim.ts'
import { numeral } from '../messages/numeral.ts'
import type { Rule, RuleFinding } from '../rule.ts'
import { textOf, tokensWithin } from '../words.ts'
import { where } from './figure-contradicted.ts'

/** A stretch that ended this many months before the brief and is told in the present perfect has been overtaken. */
const staleMonths = 6

export const figureOutdated: Rule = {
  id: 'figure-outdated',
  needs: 'evidence',
  severity: 'warning',
  title: { en: 'Figure has been revised or overtaken', es: 'La cifra fue revisada o rebasada' },
  explanation: {
    en: 'The figure agrees with an older release only, and the release of the day, or one since, says otherwise; or a part-year count is told as current ("there have been …") when the series had moved on.',
    es: 'La cifra concuerda solo con una edición anterior, y la del día, o una posterior, dice otra cosa; o un conteo de parte del año se da como actual ("ha habido …") cuando la serie ya había avanzado.',
  },
  fires: {
    text: 'According to the SESNSP, there were 34,588 victims of intentional homicide in Mexico in 2019.',
    date: '2026-01-15',
  },
  silent: {
    text: 'According to the SESNSP, there were 34,723 victims of intentional homicide in Mexico in 2019.',
    date: '2026-01-15',
  },
  *check({ brief, claims, evidence }) {
    for (const claim of claims) {
      yield* revised(brief, claim)
      yield* overtaken(brief, claim, evidence)
    }
  },
}

function* revised(brief: Brief, claim: JudgedClaim): Iterable<RuleFinding> {
  const { outdated } = claim.judgement
  if (outdated === null) return
  yield {
    severity: outdated.revisedAfter ? 'note' : 'warning',
    span: claim,
    code: outdated.revisedAfter ? 'revised since' : 'older release',
    words: {
      ...where(claim),
      stated: textOf(brief, claim.quantity.number),
      release: outdated.release,
      now: outdated.now,
    },
    evidence: claim.evidence,
  }
}

const perfect: Readonly<Record<'en' | 'es', readonly string[]>> = {
  en: ['have been', 'has been'],
  es: ['ha habido', 'han sido', 'se han'],
}

function* overtaken(brief: Brief, claim: JudgedClaim, evidence: EvidenceView): Iterable<RuleFinding> {
  const { sentence, period } = claim.reading
  const entry = claim.judgement.candidate?.entry
  if (!entry || brief.date === null || period?.value.end == null) return
  if (claim.verdict === 'contradicted' || period.value.precision === 'year') return
  if (monthsFrom(period.value.end, brief.date) < staleMonths) return
  const told = perfect[sentence.language].find((words) => findBefore(brief, claim, words) !== null)
  if (told === undefined) return
  const later = laterFigure(evidence, entry, claim.place ?? evidence.country, period.value, brief.date)
  if (later === null) return
  const start = findBefore(brief, claim, told) ?? claim.start
  yield {
    severity: 'warning',
    span: { start, end: claim.end },
    code: 'overtaken',
    words: {
      period: formatPeriod(period.value),
      later: formatPeriod(later.period),
      now: numeral(later.value, brief.language),
      place: later.place,
      measure: later.measure[brief.language],
    },
    evidence: claim.evidence,
  }
}

/** Where the words stand in the sentence before the claim, with "there" or the subject pronoun before them. */
function findBefore(brief: Brief, claim: JudgedClaim, words: string): number | null {
  const [first, second] = words.split(' ')
  const tokens = tokensWithin(brief, { start: claim.reading.sentence.start, end: claim.start })
  const index = tokens.findLastIndex(
    (token, at) => token.folded === first && tokens[at + 1]?.folded === second,
  )
  const before = tokens[index - 1]
  if (index < 0) return null
  return before?.folded === 'there' ? before.start : (tokens[index]?.start ?? null)
}

function monthsFrom(day: string, later: string): number {
  const months = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
  return months(later) - months(day)
}

/** What the series, or another of the same family, had by the brief's day for a later period: at the place or country-wide. */
function laterFigure(
  evidence: EvidenceView,
  entry: IndicatorEntry,
  place: string,
  period: Period,
  date: string,
): Later | null {
  const { family, id } = entry.indicator
  const kin = evidence.indicators.filter(
    (other) => other.indicator.id !== id && other.indicator.family === family && family !== undefined,
  )
  for (const where of new Set([place, evidence.country])) {
    for (const { indicator } of [entry, ...kin]) {
      const later = latestBy(evidence, indicator.id, where, period.end ?? '', date)
      if (later) return { ...later, place: where, measure: indicator.label }
    }
  }
  return null
}

interface Later {
  readonly period: Period
  readonly value: number
  readonly place: string
  readonly measure: Localized
}

function latestBy(
  evidence: EvidenceView,
  indicator: string,
  place: string,
  after: string,
  date: string,
): Pick<Later, 'period' | 'value'> | null {
  const later = evidence.series(indicator, place).findLast((observed) => {
    const known = observed.vintages.some((vintage) => vintage.published <= date && vintage.value !== null)
    return known && (observed.period.end ?? '') > after && (observed.period.end ?? '9999') <= date
  })
  const value = later?.vintages.findLast((vintage) => vintage.published <= date)?.value
  return later && value ? { period: later.period, value: value.valueOf() } : null
}
