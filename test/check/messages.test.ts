import { describe, expect, it } from 'vitest'
import { english } from '../../src/check/messages/en.ts'
import { spanish } from '../../src/check/messages/es.ts'
import { rules } from '../../src/check/rulebook.ts'

const words = (pattern: string): string[] =>
  [...pattern.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort()

describe('messages', () => {
  it('exist in both languages for the same rules and codes', () => {
    expect(Object.keys(spanish).sort()).toEqual(Object.keys(english).sort())
  })

  it('take the same words in both languages', () => {
    for (const [key, pattern] of Object.entries(english)) {
      expect([key, ...words(spanish[key] ?? '')]).toEqual([key, ...words(pattern)])
    }
  })

  it('exist for every rule, and for no other', () => {
    const ids = new Set(Object.keys(english).map((key) => key.split('/')[0]))
    expect([...ids].sort()).toEqual(rules.map((rule) => rule.id).sort())
  })
})
