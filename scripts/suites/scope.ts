import type { SuiteCase } from './spec.ts'

/** A reason for which a case says nothing of how briefs are read. */
export interface Exclusion {
  readonly reason: string
  readonly files: RegExp
  readonly holds: (spec: SuiteCase) => boolean
}

const everywhere = /./
const ranges = /NumberRange/

const endsInBareCents =
  /(?:dollars?|dolares|euros|usd|\$ ?\d+) (?:(?:and|y|con) )?(?:\d+|one|two|forty five|fifty)$/i

/** What is not in scope. A case is left out for what it asks, never for being missed. */
export const exclusions: readonly Exclusion[] = [
  {
    reason: 'powers and exponents: notation of programs and calculators (1e10, 1.1^23, 1.3x10^6)',
    files: /Number\//,
    holds: ({ input }) => /\d\s*\^|\d[eE][+-]?\d/.test(input),
  },
  {
    reason: 'division said aloud (one over three, 1 sobre 3): arithmetic, not prose',
    files: /NumberModel|Percent/,
    holds: ({ input, expected }) =>
      / (?:over|sobre) /.test(input) && expected.some(({ text }) => / (?:over|sobre) /.test(text)),
  },
  {
    reason: 'addresses, telephone numbers and codes (192.168.1.2, SCP-173): no numbers in prose',
    files: /NumberModel/,
    holds: ({ input }) => /\d\.\d+\.\d{1,2}\.\d|\+\d+-|SCP/.test(input),
  },
  {
    reason: 'half an ordinal (two of "two millionth") as a number: a wrong reading',
    files: /NumberModel/,
    holds: ({ input, expected }) =>
      /ill(?:ionths?|on[eé]sim[oa]s?)$/.test(input) && expected.every(({ text }) => !/ill/.test(text)),
  },
  {
    reason: 'relative ordinals (next, last, previous, the one before the last): no number',
    files: /Ordinal/,
    holds: ({ input, expected }) =>
      / to last/.test(input) || expected.some(({ value }) => value === null || !/^\d/.test(value)),
  },
  {
    reason: 'a share as one number (one out of three): read as a share with its parts by findQuantities',
    files: /Number\/English\/(?:NumberModel|PercentModelPercentMode)/,
    holds: ({ expected }) =>
      expected.some(({ text }) => /\b(?:out of|in|of)\b/.test(text) && !/^per/.test(text)),
  },
  {
    reason: 'a unit without a number (dollar, percent, %)',
    files: everywhere,
    holds: ({ expected }) =>
      expected.some(({ value }) => value === null) &&
      expected.every(({ unit, value }) => unit !== null || value === null),
  },
  {
    reason: 'word before number (percent of twenty): not said in prose',
    files: /Percent/,
    holds: ({ expected }) => expected.some(({ text }) => /^per/i.test(text)),
  },
  {
    reason: 'query language: operators and equality (>= 30, equal to 5000 or less)',
    files: ranges,
    holds: ({ input }) => /[<>=~]|\bequal|\bigual|equivale/.test(input),
  },
  {
    reason: 'query language: two bounds in one interval (above 1000 and below 1500)',
    files: ranges,
    holds: ({ expected }) =>
      expected.some(({ text, value }) => /^[[(]-?[\d.]+,-?[\d.]+/.test(value ?? '') && !isPlainRange(text)),
  },
  {
    reason: 'query language: a bound after the number (200 or greater, 100 como máximo)',
    files: ranges,
    holds: ({ expected }) =>
      expected.some(({ text }) =>
        /\b(?:or|and) (?:more|less|greater)|\bo (?:más|menos|mayor|menor)|(?:al menos|por lo menos|como m[áí]\w+)$/.test(
          text,
        ),
      ),
  },
  {
    reason: 'ordinals as the ends of a range',
    files: ranges,
    holds: ({ input }) => /tenth|quinta|undécima|duodécima/.test(input),
  },
  {
    reason: 'script or coin that briefs do not have (crypto coins, Indian and Chinese spoken units)',
    files: /Currency/,
    holds: ({ input }) => /bitcoin|btc|₿|satoshi|kuai|mao|ரூ/i.test(input),
  },
  {
    reason: 'cents without their name (15 dollars and 15, thirteen dollars forty five): colloquial',
    files: /Currency/,
    holds: ({ expected }) => expected.some(({ text }) => endsInBareCents.test(text)),
  },
]

function isPlainRange(text: string): boolean {
  return (
    /^(?:between|entre|from|desde|de|del)\b/i.test(text) ||
    /\d\s*[-–]\s*\d/.test(text) ||
    /^\S+ through \S+$/.test(text)
  )
}

/** The reason why a case is not in scope, or null. */
export function outOfScope(file: string, spec: SuiteCase): string | null {
  return exclusions.find(({ files, holds }) => files.test(file) && holds(spec))?.reason ?? null
}
