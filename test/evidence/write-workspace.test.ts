import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { problemText } from '../../src/evidence/problem-text.ts'
import { readWorkspace } from '../../src/evidence/read-workspace.ts'
import type { Workspace } from '../../src/evidence/workspace.ts'
import { workspaceTexts, writeWorkspace } from '../../src/evidence/write-workspace.ts'
import { arbitraryWorkspace } from './arbitrary-workspace.ts'
import { filesInMemory, small } from './memory-files.ts'

async function readBack(texts: ReadonlyMap<string, string>): Promise<Workspace> {
  const { workspace, problems } = await readWorkspace('/nowhere', filesInMemory(Object.fromEntries(texts)))
  expect(problems.map((problem) => problemText(problem))).toEqual([])
  if (!workspace) throw new Error('expected a workspace')
  return workspace
}

/** Without the division of the sources into files, which workspaces made elsewhere do not have. */
function held({ bibliographies: _, ...rest }: Workspace): object {
  return rest
}

describe('a workspace written and read again', () => {
  it('is the same, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryWorkspace, async (workspace) => {
        const again = await readBack(workspaceTexts(workspace))
        expect(held(again)).toEqual(held(workspace))
      }),
      { seed: 20210401, numRuns: 150 },
    )
  })

  it('is written alike the second time', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryWorkspace, async (workspace) => {
        const texts = workspaceTexts(workspace)
        expect(workspaceTexts(await readBack(texts))).toEqual(texts)
      }),
      { seed: 20210401, numRuns: 50 },
    )
  })

  it('keeps each source in its file', async () => {
    const { workspace } = await readWorkspace(
      '/nowhere',
      filesInMemory({ ...small, 'sources/other.json': '[{ "id": "x", "type": "book", "ISBN": "1" }]' }),
    )
    if (!workspace) throw new Error('expected a workspace')
    const texts = workspaceTexts(workspace)
    expect(texts.get('sources/other.json')).toBe(
      '[\n  {\n    "id": "x",\n    "type": "book",\n    "ISBN": "1"\n  }\n]\n',
    )
    expect(await readBack(texts)).toEqual({ ...workspace, briefs: [] })
    expect(texts.get('sources/press.json')?.trim()).toBe(small['sources/press.json'])
  })

  it('changes one line when one value changes', async () => {
    const workspace = await readBack(new Map(Object.entries(small)))
    const changed = {
      ...workspace,
      records: workspace.records.map((record) => ({
        ...record,
        statements: record.statements.map((statement) =>
          statement.field === 'deathsBest' ? { ...statement, value: 4 } : statement,
        ),
      })),
    }
    const before = lines(workspaceTexts(workspace))
    const after = lines(workspaceTexts(changed))
    expect(after.filter((line) => !before.includes(line))).toEqual(['    - value: 4'])
    expect(after).toHaveLength(before.length)
  })
})

function lines(texts: ReadonlyMap<string, string>): string[] {
  return [...texts.values()].join('').split('\n')
}

it.each(['../x', 'a/b', 'a\\b', '.hidden', ''])('refuses to write a record of the id %j', (id) => {
  const workspace: Workspace = {
    root: '/nowhere',
    settings: { name: { en: 'x', es: 'x' }, languages: ['en'], country: 'MX', timeZone: 'UTC' },
    sources: [],
    records: [{ id, kind: 'person', statements: [] }],
    datasets: [],
    observations: new Map(),
    documents: new Map(),
    briefs: [],
  }
  expect(() => workspaceTexts(workspace)).toThrow(/^not a file name: /)
})

describe('on disk', () => {
  const made: string[] = []
  const folder = (): string => {
    const path = mkdtempSync(join(tmpdir(), 'cotejo-write-'))
    made.push(path)
    return path
  }
  afterEach(() => {
    for (const path of made.splice(0)) rmSync(path, { recursive: true })
  })

  it('a workspace is copied whole, its briefs too, and unchanged files are not touched', async () => {
    const first = folder()
    const second = folder()
    writeWorkspace(
      await readBack(new Map(Object.entries({ ...small }).filter(([path]) => !path.startsWith('briefs')))),
      first,
    )
    const { workspace, problems } = await readWorkspace(first)
    expect(problems).toEqual([])
    if (!workspace) throw new Error('expected a workspace')
    writeWorkspace(workspace, second)
    const copy = await readWorkspace(second)
    expect(copy.workspace).toEqual({ ...workspace, root: second })
    const settings = join(second, 'cotejo.yaml')
    utimesSync(settings, 0, 0)
    writeWorkspace(workspace, second)
    expect(statSync(settings).mtimeMs).toBe(0)
    expect(readFileSync(settings, 'utf8')).toContain('timeZone: America/Mexico_City')
  })
})
