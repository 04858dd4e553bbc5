import { describe, expect, test } from 'vitest'
import { paragraphNear, sentenceNear } from '../../../src/check/claims/near-stretch.ts'
import { type Sentence, tokenize } from '../../../src/prose/text/tokens.ts'

const sentenceOf = (text: string): Sentence => ({
  start: 0,
  end: text.length,
  firstToken: 0,
  lastToken: tokenize(text).length,
  language: 'en',
  block: 0,
})

describe('what is read round a figure', () => {
  test('is the sentence, when it is as long as sentences are', () => {
    const text = 'Five people were killed in Iguala'
    const sentence = sentenceOf(text)
    expect(sentenceNear(tokenize(text), sentence, { start: 0, end: 4 })).toBe(sentence)
  })

  test('is its middle, when no full stop ends it for thousands of words', () => {
    const text = 'word '.repeat(5000).trim()
    const near = sentenceNear(tokenize(text), sentenceOf(text), { start: 10_000, end: 10_004 })
    expect(near.lastToken - near.firstToken).toBe(400)
    expect(near.start).toBeLessThan(10_000)
    expect(near.end).toBeGreaterThan(10_004)
  })

  test('is the part of a paragraph that stands near, and all of it when it is short', () => {
    const sentence = { start: 50_000, end: 50_100 }
    expect(paragraphNear({ start: 49_000, end: 51_000 }, sentence)).toEqual({ start: 49_000, end: 51_000 })
    expect(paragraphNear({ start: 0, end: 90_000 }, sentence)).toEqual({ start: 40_000, end: 60_100 })
  })
})
