import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/model/language.ts'
import { daysInMonth, formatPeriod, type Period, parsePeriod } from '../../../src/model/period.ts'
import { findPeriods } from '../../../src/prose/periods/find-periods.ts'
import { monthNames } from '../../../src/prose/periods/month-names.ts'
import { oneSentence } from './one-sentence.ts'

const seed = { seed: 20210401 }
const names: Record<Language, string[]> = {
  en: [...monthNames.en.keys()].map((name) => name[0]?.toUpperCase() + name.slice(1)),
  es: [...monthNames.es.keys()].slice(0, 12),
}

const year = fc.integer({ min: 1900, max: 2099 })
const month = fc.integer({ min: 1, max: 12 })
const day = fc
  .record({ year, month, day: fc.integer({ min: 1, max: 31 }) })
  .map((date) => ({ ...date, day: Math.min(date.day, daysInMonth(date.year, date.month)) }))
const language = fc.constantFrom<Language>('en', 'es')

function text(value: number): string {
  return String(value).padStart(2, '0')
}

function nameOf(language: Language, month: number): string {
  return names[language][month - 1] ?? ''
}

function read(sentence: string, language: Language): string[] {
  const { prose, sentences } = oneSentence(sentence, language)
  return findPeriods(prose, sentences, null).map((found) => formatPeriod(found.period))
}

describe('a period that is written out is read back', () => {
  test('days', () => {
    fc.assert(
      fc.property(day, language, fc.nat({ max: 2 }), (date, language, form) => {
        const month = nameOf(language, date.month)
        const forms = {
          en: [`${month} ${date.day}, ${date.year}`, `${date.day} ${month} ${date.year}`],
          es: [`${date.day} de ${month} de ${date.year}`, `${date.day} de ${month} del ${date.year}`],
        }
        const iso = `${date.year}-${text(date.month)}-${text(date.day)}`
        const written = forms[language][form] ?? iso
        expect(read(language === 'en' ? `It was on ${written}.` : `Fue el ${written}.`, language)).toEqual([
          iso,
        ])
      }),
      seed,
    )
  })

  test('days in figures, in the order of the language', () => {
    fc.assert(
      fc.property(day, language, (date, language) => {
        const [first, second] = language === 'en' ? [date.month, date.day] : [date.day, date.month]
        const iso = `${date.year}-${text(date.month)}-${text(date.day)}`
        expect(read(`(${text(first)}/${text(second)}/${date.year})`, language)).toEqual([iso])
      }),
      seed,
    )
  })

  test('months and stretches of months', () => {
    fc.assert(
      fc.property(year, month, month, language, (year, from, to, language) => {
        const first = nameOf(language, from)
        const last = nameOf(language, to)
        const one = language === 'en' ? `In ${first} ${year} it rose.` : `En ${first} de ${year} subió.`
        expect(read(one, language)).toEqual([`${year}-${text(from)}`])
        fc.pre(from < to)
        const both =
          language === 'en'
            ? `From ${first} to ${last} ${year} it rose.`
            : `De ${first} a ${last} de ${year} subió.`
        const expected = parsePeriod(`${year}-${text(from)}..${year}-${text(to)}`) as Period
        expect(read(both, language)).toEqual([formatPeriod(expected)])
      }),
      seed,
    )
  })

  test('stretches of years, open and closed', () => {
    fc.assert(
      fc.property(year, year, language, (a, b, language) => {
        fc.pre(a < b)
        const en = [`From ${a} to ${b} it rose.`, `Between ${a} and ${b} it rose.`, `In ${a}–${b} it rose.`]
        const es = [`De ${a} a ${b} subió.`, `Entre ${a} y ${b} subió.`, `En ${a}-${b} subió.`]
        for (const sentence of language === 'en' ? en : es)
          expect(read(sentence, language)).toEqual([`${a}..${b}`])
        expect(read(language === 'en' ? `Since ${a} it rose.` : `Desde ${a} subió.`, language)).toEqual([
          `${a}..`,
        ])
      }),
      seed,
    )
  })
})

const pieces = fc.constantFrom(
  ...'from to between and since by 2012 2015 – - / , . ( ) March marzo de 18 first five months of the year last entre y el del año pasado so far this 31 2020s junio quarter'.split(
    ' ',
  ),
)

describe('any text', () => {
  test('gives periods in order, apart, and on the edges of words', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), language, (words, language) => {
        const sentence = words.join(' ')
        const { prose, sentences } = oneSentence(sentence, language)
        const found = findPeriods(prose, sentences, '2021-04-01')
        let last = 0
        for (const period of found) {
          expect(period.start).toBeGreaterThanOrEqual(last)
          expect(period.end).toBeGreaterThan(period.start)
          expect(sentence.slice(period.start, period.end)).toBe(
            sentence.slice(period.start, period.end).trim(),
          )
          const { start, end } = period.period
          if (start !== null && end !== null) expect(start <= end).toBe(true)
          last = period.end
        }
      }),
      { ...seed, numRuns: 500 },
    )
  })

  test('is read with work that grows as the text does', () => {
    for (const unit of [
      '2012, ',
      'March, ',
      '26, 27, ',
      'from from ',
      'entre de ',
      'first ',
      '2012-',
      '1/2/',
    ]) {
      const small = steps(unit.repeat(500))
      const large = steps(unit.repeat(1000))
      expect(large).toBeLessThan(small * 2.2)
    }
  })
})

/** How often the tokens are looked at. */
function steps(text: string): number {
  const { prose, sentences } = oneSentence(text, 'en')
  let count = 0
  const tokens = new Proxy(prose.tokens, {
    get(target, key) {
      count++
      return Reflect.get(target, key)
    },
  })
  findPeriods({ ...prose, tokens }, sentences, '2021-04-01')
  return count
}
