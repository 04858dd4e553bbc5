import type { ReportContext } from '../../../src/check/reporters/evidence-text.ts'
import type { EvidenceItem } from '../../../src/model/finding.ts'
import { type Sample, sampleBrief } from './sample-brief.ts'

const rate: EvidenceItem = {
  kind: 'observation',
  id: 'exchange.mxn-usd',
  value: 21.49,
  source: 'bank-of-mexico-fix',
  release: '2021-01',
  place: 'MX',
  period: '2020',
  label: 'Pesos to the dollar',
}

/** A made-up brief with a claim of every sort of verdict and a finding of every severity. */
export const ambushSample: Sample = {
  blocks: [
    ['title', 'Two patrols lost on the mountain road'],
    ['dateline', '1 April 2021'],
    ['byline', 'By Ana Torres Lugo'],
    [
      'paragraph',
      'The memorial counts 414 officers killed in 2019; the year after it was 524. The fund of 65,333 million pesos (almost $3 million USD) did not change that.',
    ],
    ['heading', 'Who they were', 2],
    ['paragraph', 'Of 13 dead, eight served the state and six the prosecutor, about a fifth of the shift.'],
    ['quote', '“We asked for radios,” said one of the 27 survivors <script>alert(1)</script>.'],
    ['caption', 'The road at dawn. Photo: the authors.'],
    ['list item', '32 states signed.'],
    ['list item', 'Only 12 published.'],
    ['bibliography heading', 'Sources', 2],
    [
      'bibliography entry',
      'Torres Lugo, Ana. “The count of the fallen.” Demonstration Observatory, 18 March 2021.',
    ],
    ['bibliography entry', 'Yearly memorial. Demonstration publisher.'],
  ],
  claims: [
    {
      words: '414 officers',
      value: 414,
      verdict: 'supported',
      period: '2019',
      evidence: [{ ...rate, id: 'memorial', value: 414, label: 'Officers killed', period: '2019' }],
    },
    { words: '524', value: 524, verdict: 'outdated', period: '2020' },
    { words: '65,333 million pesos', value: 65_333e6, verdict: 'contradicted' },
    { words: 'almost $3 million USD', value: 3e6, verdict: 'not checkable' },
    { words: '13 dead', value: 13, verdict: 'inconsistent' },
    { words: 'eight', value: 8, verdict: 'rounded' },
    { words: 'six', value: 6, verdict: 'derived' },
    { words: 'about a fifth', value: 0.2, verdict: 'unsupported' },
    { words: '32 states', value: 32, verdict: 'supported' },
  ],
  findings: [
    {
      at: '65,333 million pesos (almost $3 million USD)',
      rule: 'currency-conversion',
      code: 'rate',
      severity: 'error',
      words: {
        first: '65,333 million pesos',
        right: '3.04 billion',
        currency: 'US dollars',
        rate: '21.49',
        other: 'pesos',
        year: 2020,
        second: '$3 million USD',
      },
      suggestion: '65,333 million pesos (about $3.04 billion USD)',
      evidence: [rate],
    },
    {
      at: '13 dead, eight served the state and six',
      rule: 'sum-of-parts',
      code: 'sum',
      severity: 'warning',
      words: { sum: 14, parts: '8 + 6', whole: 13 },
    },
    {
      at: 'Yearly memorial. Demonstration publisher.',
      rule: 'bibliography-entry',
      code: 'no date',
      severity: 'note',
      words: {},
    },
  ],
  citations: [
    {
      at: 'Torres Lugo, Ana. “The count of the fallen.” Demonstration Observatory, 18 March 2021.',
      authors: 'Torres Lugo, Ana',
      citation: {
        type: 'report',
        author: [{ family: 'Torres Lugo', given: 'Ana' }],
        title: 'The count of the fallen',
        issued: { 'date-parts': [[2021, 3, 18]] },
      },
    },
    {
      at: 'Yearly memorial. Demonstration publisher.',
      citation: { type: 'report', title: 'Yearly memorial', publisher: 'Demonstration publisher' },
    },
  ],
}

export const ambush = sampleBrief(ambushSample)

/** A context that knows the title of one source. */
export function contextIn(language: 'en' | 'es'): ReportContext {
  return {
    language,
    sourceTitle: (id) => (id === 'bank-of-mexico-fix' ? 'Daily rate of the central bank' : null),
    evidenceName: () => null,
    placeName: (code) => (code === 'MX' ? 'Mexico' : null),
  }
}
