import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Workspace } from '../../src/evidence/workspace.ts'
import { workspaceObservatory } from '../../src/evidence/workspace-observatory.ts'
import { checkBriefText, publishedReport } from '../../src/http/check-brief-text.ts'
import { publishGate } from '../../src/http/publish-gate.ts'
import { createBrief } from '../../src/registry/briefs/create-brief.ts'
import { overrideFinding } from '../../src/registry/briefs/override-finding.ts'
import { briefWithTexts } from '../../src/registry/briefs/read-brief.ts'
import { editor, researcher } from '../registry/briefs/sample-people.ts'
import { testRegistry } from '../registry/test-database.ts'
import { mexico, noEvidence, textSaying } from './desk/mexico-evidence.ts'

let registry: Awaited<ReturnType<typeof testRegistry>>
let workspace: Workspace
let id = ''
let count = 0

beforeAll(async () => {
  registry = await testRegistry()
  workspace = await mexico()
})
afterAll(() => registry.drop())
beforeEach(() => {
  id = `police-${++count}`
})

const right = textSaying('According to Causa en Común, 524 police officers were murdered in 2020.')
const wrong = textSaying('According to Causa en Común, 542 police officers were murdered in 2020.')

async function gate(text: string, evidence = workspaceObservatory(workspace)) {
  await createBrief(registry, researcher, { id, language: 'en', text, reason: '' })
  const brief = await briefWithTexts(registry, id)
  if (!brief) throw new Error('expected the brief')
  return publishGate({ registry, evidence }, brief, ['en'])
}

describe('the gate before the public', () => {
  it('lets a text pass whose figures the evidence bears out, with the report', async () => {
    const outcome = await gate(right)
    expect(outcome).toMatchObject({ kind: 'passed', texts: [{ language: 'en', revision: 1, overrides: [] }] })
    if (outcome.kind !== 'passed') return
    const [report] = outcome.texts[0]?.report ?? []
    expect(report?.claims.map(({ text, verdict }) => `${text}: ${verdict}`)).toEqual([
      '524 police officers: supported',
    ])
    expect(report?.claims[0]?.fingerprint).toMatch(/^[\w-]{27}$/)
  })

  it('stops a text with an error', async () => {
    expect(await gate(wrong)).toEqual({ kind: 'stopped', texts: [{ language: 'en', errors: 1 }] })
  })

  it('lets the error pass that an editor lets stand, and no other', async () => {
    const evidence = workspaceObservatory(workspace)
    const checked = await checkBriefText(evidence, { slug: id, language: 'en', text: wrong })
    const [error] = publishedReport(checked, 'en').flatMap(({ findings }) =>
      findings.filter(({ severity }) => severity === 'error'),
    )
    await gate(wrong)
    await overrideFinding(registry, editor, {
      brief: id,
      language: 'en',
      rule: error?.rule ?? '',
      fingerprint: error?.fingerprint ?? '',
      excerpt: error?.text ?? '',
      message: error?.message ?? '',
      reason: 'The publisher told us of 18 more.',
    })
    const passes = async (text: string) => {
      const brief = await briefWithTexts(registry, id)
      if (!brief?.texts.en) throw new Error('expected the brief')
      const changed = { ...brief, texts: { en: { ...brief.texts.en, text } } }
      return (await publishGate({ registry, evidence }, changed, ['en'])).kind
    }
    expect(await passes(wrong)).toBe('passed')
    // The same finding further down, behind a new paragraph.
    expect(await passes(wrong.replace('According', 'A new paragraph.\n\nAccording'))).toBe('passed')
    expect(await passes(wrong.replace('542', '554'))).toBe('stopped')
  })

  it('lets nothing pass where there is nothing to check against', async () => {
    expect(await gate(right, noEvidence(workspace))).toMatchObject({ problems: [{ code: 'no evidence' }] })
  })

  it('asks for a text in each language that is to be published', async () => {
    await gate(right)
    const brief = await briefWithTexts(registry, id)
    if (!brief) throw new Error('expected the brief')
    const parts = { registry, evidence: workspaceObservatory(workspace) }
    expect(await publishGate(parts, brief, ['en', 'es'])).toMatchObject({
      problems: [{ code: 'no text', detail: 'es' }],
    })
    expect(await publishGate(parts, brief, [])).toMatchObject({ problems: [{ code: 'no text' }] })
  })
})
