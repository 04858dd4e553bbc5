import { describe, expect, it } from 'vitest'
import type { Citation } from '../../../src/model/source.ts'
import { isSameSource } from '../../../src/prose/bibliography/same-source.ts'

const base: Citation = {
  type: 'article-newspaper',
  title: 'Nine Officers Fall on a Mountain Road near Toluca',
  'container-title': 'The New York Times',
  issued: { 'date-parts': [[2019, 10, 14]] },
}

describe('two citations of one work', () => {
  it.each<[string, Partial<Citation>]>([
    ['itself', {}],
    ['other capitals, accents and marks', { title: 'Nine officers fall on a mountain road, near Tolúca' }],
    ['an outlet without its article', { 'container-title': 'New York Times' }],
    ['a less exact date', { issued: { 'date-parts': [[2019, 10]] } }],
    ['a title one word off', { title: 'Nine Officers Fall on the Mountain Road near Toluca' }],
  ])('%s', (_, change) => {
    expect(isSameSource(base, { ...base, ...change })).toBe(true)
  })

  it.each<[string, Partial<Citation>]>([
    ['the same title in another newspaper', { 'container-title': 'Reuters' }],
    ['the same title on another day', { issued: { 'date-parts': [[2019, 10, 15]] } }],
    ['another title', { title: 'Ten Soldiers Fall in a Town far from Toluca' }],
    ['another number', { title: 'Ten 9 Officers Fall on a Mountain Road near Toluca' }],
    ['no title', { title: undefined }],
  ])('not: %s', (_, change) => {
    expect(isSameSource(base, { ...base, ...change })).toBe(false)
  })

  it('is told by the address alone', () => {
    const one: Citation = { type: 'webpage', title: 'A', URL: 'https://www.example.org/a/' }
    expect(isSameSource(one, { type: 'webpage', title: 'B', URL: 'http://example.org/a?utm=1' })).toBe(true)
  })
})
