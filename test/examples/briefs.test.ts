import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkFiles } from '../../src/check/check-file.ts'
import type { CheckedBrief } from '../../src/check/checked-brief.ts'
import { rules } from '../../src/check/rulebook.ts'
import type { Evidence } from '../../src/evidence/evidence.ts'
import { memoryEvidence } from '../../src/evidence/memory-evidence.ts'
import { readWorkspace } from '../../src/evidence/read-workspace.ts'

const root = join(import.meta.dirname, '../../examples/mexico')

let evidence: Evidence
let briefs: readonly string[]

beforeAll(async () => {
  const { workspace } = await readWorkspace(root)
  if (workspace === null) throw new Error('the demonstration workspace cannot be read')
  evidence = memoryEvidence(workspace)
  briefs = workspace.briefs
})

async function checkOne(path: string): Promise<CheckedBrief> {
  const [checked] = await checkFiles([join(root, path)], evidence)
  if (checked === undefined) throw new Error(`no brief in ${path}`)
  return checked
}

/** A finding as one line: its rule and the words that it points at. */
function linesOf(checked: CheckedBrief, severities: readonly string[]): string[] {
  return checked.findings
    .filter((finding) => severities.includes(finding.severity))
    .map(({ rule, span }) => `${rule}: ${checked.brief.prose.text.slice(span.start, span.end)}`)
}

describe('the briefs of the demonstration', () => {
  test('are clean: no error and no warning', async () => {
    const findings: string[] = []
    for (const path of briefs) {
      const checked = await checkOne(path)
      findings.push(...linesOf(checked, ['error', 'warning']).map((line) => `${path}: ${line}`))
    }
    expect(findings).toEqual([])
  })

  test('stand on evidence: more figures are borne out than not', async () => {
    const borneOut = new Set(['supported', 'rounded', 'derived', 'outdated'])
    for (const path of briefs) {
      const { claims } = await checkOne(path)
      const checkable = claims.filter((claim) => claim.verdict !== 'not checkable')
      const good = checkable.filter((claim) => borneOut.has(claim.verdict))
      expect(good.length, path).toBeGreaterThan(checkable.length * 0.7)
    }
  })

  test('and their translations list the same number of sources', async () => {
    for (const path of briefs.filter((each) => !each.endsWith('.es.md'))) {
      const [english, spanish] = [await checkOne(path), await checkOne(path.replace(/\.md$/, '.es.md'))]
      expect(english.brief.language).toBe('en')
      expect(spanish.brief.language).toBe('es')
      expect(spanish.brief.bibliography.length, path).toBe(english.brief.bibliography.length)
    }
  })
})

describe('the draft that gets everything wrong', () => {
  test('has an example of every rule', async () => {
    const { findings } = await checkOne('drafts/every-rule.md')
    const fired = new Set(findings.map((finding) => finding.rule))
    expect(rules.map((rule) => rule.id).filter((id) => !fired.has(id))).toEqual([])
  })

  test('is found out in Spanish too', async () => {
    const { findings } = await checkOne('drafts/every-rule.es.md')
    const fired = new Set(findings.map((finding) => finding.rule))
    for (const rule of [
      'sum-of-parts',
      'percent-change',
      'figure-contradicted',
      'rank',
      'office',
      'acronym',
    ]) {
      expect(fired).toContain(rule)
    }
  })
})
