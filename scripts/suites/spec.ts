import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

const result = z.looseObject({
  Text: z.string(),
  TypeName: z.string(),
  Resolution: z
    .looseObject({ value: z.union([z.string(), z.number()]).nullish(), unit: z.string().nullish() })
    .nullish(),
})

const specs = z.array(z.looseObject({ Input: z.string(), Results: z.array(result).default([]) }))

/** One case of a suite: a sentence and what is to be found in it. */
export interface SuiteCase {
  readonly input: string
  readonly expected: readonly Expected[]
}

/** What the suite's authors find: text, value, unit. */
export interface Expected {
  readonly text: string
  readonly value: string | null
  readonly unit: string | null
}

/** Reads one specification file of Recognizers-Text. */
export function readSpecs(folder: string, file: string): SuiteCase[] {
  const text = readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '')
  return specs.parse(JSON.parse(text)).map(({ Input, Results }) => ({
    input: Input,
    expected: Results.map(({ Text, Resolution }) => ({
      text: Text,
      value: shownValue(Resolution?.value),
      unit: Resolution?.unit ?? null,
    })),
  }))
}

/** The suite writes a missing value as null or as the word. */
function shownValue(value: string | number | null | undefined): string | null {
  return value === undefined || value === null || value === 'null' ? null : String(value)
}
