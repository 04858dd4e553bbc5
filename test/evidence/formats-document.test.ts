import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { problemText } from '../../src/evidence/problem-text.ts'
import { readWorkspace } from '../../src/evidence/read-workspace.ts'
import { codebook } from '../../src/model/codebook.ts'
import { absence } from '../../src/model/dataset.ts'
import { sourceType } from '../../src/model/source.ts'
import { filesInMemory } from './memory-files.ts'

const text = readFileSync('docs/formats.md', 'utf8')

/** The files shown in the document: each code block is the file named last before it. */
function filesShown(): Record<string, string> {
  const files: Record<string, string> = {}
  for (const match of text.matchAll(/```(?:yaml|json|csv)\n([\s\S]*?)```/g)) {
    const before = text.slice(0, match.index)
    const name = [...before.matchAll(/^`([\w./-]+\.(?:yaml|json|csv))`/gm)].at(-1)?.[1]
    if (name && match[1] !== undefined) files[name] = match[1]
  }
  return files
}

describe('docs/formats.md', () => {
  it('shows a workspace that is valid', async () => {
    const files = filesShown()
    expect(Object.keys(files)).toHaveLength(7)
    const { workspace, problems } = await readWorkspace('/nowhere', filesInMemory(files))
    expect(problems.map((problem) => problemText(problem))).toEqual([])
    expect(workspace?.records).toHaveLength(2)
    expect(workspace?.observations.size).toBe(2)
  })

  it('names every kind of record, every type of source and every reason for an absence', () => {
    for (const { folder } of codebook) expect(text).toContain(`\`${folder}\``)
    for (const type of sourceType.options) expect(text).toContain(`\`${type}\``)
    for (const reason of absence.options) expect(text).toContain(`\`${reason}\``)
  })
})
