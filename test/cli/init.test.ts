import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { checkFiles } from '../../src/check/check-file.ts'
import { reportOf } from '../../src/check/reporters/report.ts'
import { initText, initWorkspace } from '../../src/cli/init.ts'
import { openWorkspace } from '../../src/evidence/open-workspace.ts'
import { problemText } from '../../src/evidence/problem-text.ts'
import { readWorkspace } from '../../src/evidence/read-workspace.ts'

const made: string[] = []
function scratch(): string {
  const path = mkdtempSync(join(tmpdir(), 'cotejo-init-'))
  made.push(path)
  return path
}
afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true })
})

describe('a new workspace', () => {
  it('is valid and holds an example of each part', async () => {
    const root = join(scratch(), 'new', 'observatory')
    const result = await initWorkspace(root)
    expect('files' in result && result.files).toContain('cotejo.yaml')
    const { workspace, problems } = await readWorkspace(root)
    expect(problems.map((problem) => problemText(problem))).toEqual([])
    expect(workspace?.sources.length).toBeGreaterThan(0)
    expect(workspace?.records.map((record) => record.kind).sort()).toEqual([
      'incident',
      'organization',
      'organization',
    ])
    expect(workspace?.datasets[0]?.releases).toHaveLength(2)
    expect(workspace?.briefs).toEqual(['briefs/first-brief.md'])
  })

  it('has a brief that checks clean', async () => {
    const root = join(scratch(), 'new')
    await initWorkspace(root)
    const brief = join(root, 'briefs/first-brief.md')
    const report = reportOf(await checkFiles([brief], await openWorkspace(root)))
    expect(report.briefs.flatMap((each) => each.findings)).toEqual([])
    expect(report.briefs.flatMap((each) => each.claims.map((claim) => claim.verdict))).toEqual([
      'supported',
      'supported',
    ])
  })

  it('may be made in an empty folder', async () => {
    expect('files' in (await initWorkspace(scratch()))).toBe(true)
  })

  it('is never made over what is there', async () => {
    const root = scratch()
    writeFileSync(join(root, 'mine.txt'), 'mine')
    expect(await initWorkspace(root)).toEqual({ refused: 'not empty' })
    expect(readdirSync(root)).toEqual(['mine.txt'])
    expect(await initWorkspace(join(root, 'mine.txt'))).toEqual({ refused: 'not a folder' })
    expect(readFileSync(join(root, 'mine.txt'), 'utf8')).toBe('mine')
  })

  it('is told of in both languages', () => {
    expect(initText({ files: ['a', 'b'] }, 'x', 'en')).toBe(
      'made a workspace of 2 files in x\ncheck its brief: cotejo check x/briefs/first-brief.md',
    )
    expect(initText({ refused: 'not empty' }, 'x', 'es')).toBe('la carpeta no está vacía: x')
    expect(initText({ refused: 'not a folder' }, 'x', 'en')).toBe('not a folder: x')
  })
})
