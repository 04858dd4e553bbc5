import { checkBrief } from '../../../src/check/check.ts'
import type { CheckedBrief } from '../../../src/check/checked-brief.ts'
import type { RuleExample } from '../../../src/check/rule.ts'
import type { Evidence } from '../../../src/evidence/evidence.ts'
import { memoryEvidence } from '../../../src/evidence/memory-evidence.ts'
import { readWorkspace } from '../../../src/evidence/read-workspace.ts'
import type { Workspace } from '../../../src/evidence/workspace.ts'
import type { Finding } from '../../../src/model/finding.ts'
import { readBriefs } from '../../../src/prose/read.ts'

let read: Promise<Workspace> | null = null
let opened: Promise<Evidence> | null = null

/** The demonstration workspace, read once for a test file. */
export function mexicoWorkspace(): Promise<Workspace> {
  read ??= readWorkspace('examples/mexico').then(({ workspace }) => {
    if (!workspace) throw new Error('expected a valid workspace')
    return workspace
  })
  return read
}

/** Its evidence, with the indexes built once for a test file. */
export function mexico(): Promise<Evidence> {
  opened ??= mexicoWorkspace().then(memoryEvidence)
  return opened
}

/** Reads a short text as a brief of its day and checks it against the demonstration workspace. */
export async function checkText(text: string, date = '2021-04-01'): Promise<CheckedBrief> {
  const evidence = await mexico()
  const content = `---\ntitle: Example\ndate: ${date}\n---\n\n${text}\n`
  const gazetteer = await evidence.gazetteer()
  const [brief] = readBriefs(content, { file: 'example.md', format: 'markdown', gazetteer, language: 'en' })
  if (!brief) throw new Error('expected a brief')
  return checkBrief(brief, evidence)
}

export async function checkExample(example: RuleExample): Promise<readonly Finding[]> {
  return (await checkText(example.text, example.date)).findings
}
