import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import Fraction from 'fraction.js'
import {
  ageModel,
  currencyModel,
  type Found,
  type Model,
  numberModel,
  ordinalModel,
  percentModel,
  rangeModel,
} from './suites/models.ts'
import { outOfScope } from './suites/scope.ts'
import { type Expected, readSpecs, type SuiteCase } from './suites/spec.ts'
import { isSameCurrency, isSameTime } from './suites/units.ts'

/** Runs our lexers on the specifications of Recognizers-Text and prints what they pass, with every miss. */
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const folder = process.argv[2] ?? join(root, '../shared/suites/recognizers-text/Specs')

/** Files whose whole model is not what briefs need. */
const skippedFiles: readonly (readonly [RegExp, string])[] = [
  [/Temperature/, 'temperatures do not occur in briefs on public security'],
  [
    /Dimension/,
    'lengths, speeds and angles: briefs have weights and distances, read as counts of their unit',
  ],
]

const models: readonly (readonly [RegExp, Model])[] = [
  [/NumberRange/, rangeModel],
  [/Ordinal/, ordinalModel],
  [/NumberModel/, numberModel],
  [/Percent/, percentModel],
  [/Currency/, currencyModel],
  [/Age/, ageModel],
]

function main(): void {
  if (!existsSync(folder)) {
    console.log(`no suites at ${resolve(folder)}`)
    return
  }
  const totals = { passed: 0, scope: 0, out: 0 }
  for (const file of specFiles(folder)) {
    const skipped = skippedFiles.find(([pattern]) => pattern.test(file))
    if (skipped) {
      console.log(`${file}: not in scope, ${skipped[1]}`)
      continue
    }
    const model = models.find(([pattern]) => pattern.test(file))?.[1]
    if (!model) continue
    const { passed, scope, out } = runFile(file, model)
    totals.passed += passed
    totals.scope += scope
    totals.out += out
  }
  console.log(`\nall files: ${rate(totals.passed, totals.scope)}, ${totals.out} not in scope`)
}

function specFiles(from: string): string[] {
  return readdirSync(from, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
}

function runFile(file: string, model: Model): { passed: number; scope: number; out: number } {
  const language = file.includes('Spanish') ? 'es' : 'en'
  const convention = /[\\/]Spanish[\\/]/.test(file) ? 'comma' : 'point'
  const reasons = new Map<string, number>()
  const misses: string[] = []
  let passed = 0
  let scope = 0
  for (const spec of readSpecs(folder, file)) {
    const reason = outOfScope(file, spec)
    if (reason !== null) {
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
      continue
    }
    scope++
    const found = model(spec.input, language, convention)
    if (agrees(file, spec, found, language)) passed++
    else misses.push(missLine(spec, found))
  }
  console.log(`\n${file}: ${rate(passed, scope)}`)
  for (const [reason, count] of reasons) console.log(`  not in scope ${count}: ${reason}`)
  for (const miss of misses) console.log(miss)
  return { passed, scope, out: [...reasons.values()].reduce((sum, count) => sum + count, 0) }
}

function rate(passed: number, scope: number): string {
  return `${passed}/${scope} = ${scope === 0 ? 100 : ((100 * passed) / scope).toFixed(1)} %`
}

function missLine(spec: SuiteCase, found: readonly Found[]): string {
  const expected = spec.expected.map(
    ({ text, value, unit }) => `${text}=${value ?? ''}${unit ? ` ${unit}` : ''}`,
  )
  const got = found.map(({ text, value, unit }) => `${text}=${shown(value)}${unit ? ` ${unit}` : ''}`)
  return `  miss: ${JSON.stringify(spec.input)}\n    expected ${expected.join(' | ') || 'nothing'}\n    got      ${got.join(' | ') || 'nothing'}`
}

function shown(value: Found['value']): string {
  if (value === null) return ''
  return value instanceof Fraction ? value.toString(12) : `${value[0]}..${value[1]}`
}

function agrees(file: string, spec: SuiteCase, found: readonly Found[], language: 'en' | 'es'): boolean {
  const expected = spec.expected.filter(({ value }) => value !== null)
  return (
    expected.length === found.length &&
    expected.every((each, at) => sameItem(file, each, found[at], language))
  )
}

function sameItem(
  file: string,
  expected: Expected,
  found: Found | undefined,
  language: 'en' | 'es',
): boolean {
  if (!found) return false
  if (/NumberRange/.test(file)) return sameInterval(expected.value ?? '', found)
  const sameText = squeeze(expected.text) === squeeze(found.text)
  const sameValue = found.value instanceof Fraction && isNear(expected.value ?? '', found.value)
  if (!sameValue) return false
  if (/Age/.test(file)) return isSameTime(expected.unit ?? '', found.unit ?? '')
  if (!sameText) return false
  if (!/Currency/.test(file)) return true
  const display = new Intl.DisplayNames([language], { type: 'currency' })
  return isSameCurrency(expected.unit ?? '', found.unit ?? '', (code) => display.of(code) ?? '')
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}

function numeral(text: string): number {
  return Number(text.replace('%', '').replace(',', '.'))
}

function isNear(expected: string, found: Fraction): boolean {
  const wanted = numeral(expected)
  return Math.abs(found.valueOf() - wanted) <= 1e-9 * Math.max(1e-12, Math.abs(wanted))
}

/** The suite writes intervals as `[20,30)`; whether an end is open does not count for a range, only for a bound. */
function sameInterval(expected: string, found: Found): boolean {
  const [low = '', high = ''] = expected.slice(1, -1).split(',')
  if (found.value === null) return false
  if (!(found.value instanceof Fraction))
    return low !== '' && high !== '' && isNear(low, found.value[0]) && isNear(high, found.value[1])
  const lower = found.unit?.startsWith('>') ?? false
  return lower ? high === '' && isNear(low, found.value) : low === '' && isNear(high, found.value)
}

main()
