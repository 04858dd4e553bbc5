import Fraction from 'fraction.js'
import type { CheckedBrief } from '../../../src/check/checked-brief.ts'
import type { Claim } from '../../../src/check/claim.ts'
import type { EvidenceItem, Finding, Verdict } from '../../../src/model/finding.ts'
import type { Language } from '../../../src/model/language.ts'
import { parsePeriod } from '../../../src/model/period.ts'
import type { Citation } from '../../../src/model/source.ts'
import type { Span } from '../../../src/model/span.ts'
import type { Block, BlockKind, Brief } from '../../../src/prose/brief.ts'
import { sourceMap } from '../../../src/prose/text/source-map.ts'

/** A block of a sample brief: its kind and text. */
export type SampleBlock = readonly [kind: BlockKind, text: string, level?: number]

/** A claim of a sample brief: its words, its value and what the checker made of it. */
export interface SampleClaim {
  readonly words: string
  readonly value: number
  readonly verdict: Verdict
  readonly period?: string
  readonly evidence?: readonly EvidenceItem[]
}

/** A finding of a sample brief, at its words. */
export type SampleFinding = Omit<Finding, 'span' | 'evidence' | 'suggestion'> &
  Partial<Pick<Finding, 'evidence' | 'suggestion'>> & { readonly at: string }

export interface Sample {
  readonly file?: string
  readonly language?: Language
  readonly blocks: readonly SampleBlock[]
  readonly claims?: readonly SampleClaim[]
  readonly findings?: readonly SampleFinding[]
  readonly citations?: readonly {
    readonly at: string
    readonly authors?: string
    readonly citation: Citation
  }[]
}

/** A checked brief made by hand, so that reporters are tested apart from the reader and the rules. */
export function sampleBrief(sample: Sample): CheckedBrief {
  const language = sample.language ?? 'en'
  const text = sample.blocks.map(([, words]) => words).join('\n\n')
  const find = (words: string): Span => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`not in the sample: ${words}`)
    return { start, end: start + words.length }
  }
  const blocks = blocksOf(sample.blocks)
  const brief: Brief = {
    prose: {
      file: sample.file ?? 'briefs/sample.md',
      text,
      map: sourceMap(text),
      blocks,
      tokens: [],
      sentences: [],
    },
    span: { start: 0, end: text.length },
    blocks,
    sentences: [],
    language,
    title: sample.blocks.find(([kind]) => kind === 'title')?.[1] ?? null,
    date: '2021-04-01',
    byline: 'Ana Torres Lugo',
    annotations: {
      quantities: [],
      periods: [],
      names: [],
      quotations: [],
      attributions: [],
      comparisons: [],
    },
    bibliography: (sample.citations ?? []).map(({ at, authors, citation }) => ({
      ...find(at),
      citation,
      parts: authors === undefined ? {} : { authors: find(authors) },
      defects: [],
    })),
  }
  return {
    brief,
    claims: (sample.claims ?? []).map((claim) => claimOf(claim, find(claim.words), language)),
    findings: (sample.findings ?? []).map(({ at, ...finding }) => ({
      evidence: [],
      suggestion: null,
      ...finding,
      span: find(at),
    })),
    records: [],
    listed: [],
  }
}

function blocksOf(samples: readonly SampleBlock[]): Block[] {
  let start = 0
  return samples.map(([kind, words, level = 0]) => {
    const block = { kind, level, start, end: start + words.length }
    start = block.end + 2
    return block
  })
}

function claimOf(sample: SampleClaim, span: Span, language: Language): Claim {
  return {
    ...span,
    quantity: {
      ...span,
      quantity: {
        kind: 'count',
        values: [new Fraction(sample.value)],
        relation: 'single',
        step: new Fraction(1),
        approximation: 'exact',
        unit: 'person',
        currency: null,
        per: null,
      },
      number: span,
      noun: null,
      language,
    },
    measure: 'police killed',
    place: 'MX',
    period: sample.period === undefined ? null : parsePeriod(sample.period),
    attribution: null,
    verdict: sample.verdict,
    evidence: sample.evidence ?? [],
  }
}
