import { describe, expect, it } from 'vitest'
import { checkBrief } from '../../src/check/check.ts'
import type { Evidence, EvidenceView } from '../../src/evidence/evidence.ts'
import { type Brief, readBriefs, type Token } from '../../src/prose/read.ts'
import { mexico } from './rules/check-example.ts'

/** Counts how often tokens are looked at and the evidence is asked, which is what checking spends its time on. */
interface Steps {
  count: number
}

function countingTokens(brief: Brief, steps: Steps): Brief {
  const tokens = new Proxy(brief.prose.tokens as Token[], {
    get(target, property, receiver) {
      if (typeof property === 'string' && property.charCodeAt(0) < 58) steps.count += 1
      return Reflect.get(target, property, receiver)
    },
  })
  return { ...brief, prose: { ...brief.prose, tokens } }
}

function countingEvidence(evidence: Evidence, steps: Steps): Evidence {
  const counting = (view: EvidenceView): EvidenceView =>
    new Proxy(view, {
      get(target, property, receiver) {
        steps.count += 1
        return Reflect.get(target, property, receiver)
      },
    })
  return { gazetteer: evidence.gazetteer, view: async (needs) => counting(await evidence.view(needs)) }
}

const paragraph =
  'According to the SESNSP, there were 33,472 victims of intentional homicide in Mexico in 2018. On March 18, 2021, 13 police officers were killed in Coatepec Harinas, State of México, the deadliest attack since 2019. Killings rose from 400 to 500, an increase of 35 percent, President Andrés Manuel López Obrador said “we will not rest.”\n\n'

async function stepsFor(paragraphs: number): Promise<number> {
  const steps: Steps = { count: 0 }
  const evidence = await mexico()
  const gazetteer = await evidence.gazetteer()
  const content = `A Title\n\n04/01/21 (written by test) – ${paragraph.repeat(paragraphs)}`
  const [brief] = readBriefs(content, { file: 'x.txt', format: 'text', gazetteer, language: 'en' })
  if (!brief) throw new Error('expected a brief')
  await checkBrief(countingTokens(brief, steps), countingEvidence(evidence, steps))
  return steps.count
}

describe('checking', () => {
  it('takes twice the steps for twice the text, give or take the halving searches', async () => {
    const once = await stepsFor(50)
    const twice = await stepsFor(100)
    expect(once).toBeGreaterThan(1000)
    expect(twice / once).toBeLessThan(2.3)
  })
})
