import { describe, expect, it } from 'vitest'
import { messageOf } from '../../../src/check/messages/message.ts'
import { rules } from '../../../src/check/rulebook.ts'
import { checkExample } from './check-example.ts'

describe('each rule, on its own examples', () => {
  for (const rule of rules) {
    it(`${rule.id} fires on the example that its documentation shows`, async () => {
      const findings = await checkExample(rule.fires)
      expect(findings.map((finding) => finding.rule)).toContain(rule.id)
    })

    it(`${rule.id} is silent on the example beside it`, async () => {
      const findings = await checkExample(rule.silent)
      expect(findings.filter((finding) => finding.rule === rule.id)).toEqual([])
    })

    it(`${rule.id} says the same in both languages, with every word filled in`, async () => {
      const findings = (await checkExample(rule.fires)).filter((finding) => finding.rule === rule.id)
      for (const finding of findings) {
        for (const language of ['en', 'es'] as const) {
          const message = messageOf(finding, language)
          expect(message).not.toMatch(/[{}]/)
          expect(message).not.toMatch(/undefined|null|NaN/)
        }
      }
    })
  }
})
