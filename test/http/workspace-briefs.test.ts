import { afterAll, beforeAll, expect, it } from 'vitest'
import { workspaceObservatory } from '../../src/evidence/workspace-observatory.ts'
import { workspaceBriefs } from '../../src/http/workspace-briefs.ts'
import { checkReport } from '../../src/model/report.ts'
import { importBriefs } from '../../src/registry/briefs/import-briefs.ts'
import { publishedBriefs } from '../../src/registry/briefs/publications.ts'
import { testRegistry } from '../registry/test-database.ts'
import { mexico } from './desk/mexico-evidence.ts'

let registry: Awaited<ReturnType<typeof testRegistry>>
beforeAll(async () => {
  registry = await testRegistry()
})
afterAll(() => registry.drop())

it('reads the briefs and drafts of the demonstration with the reports they are published on', async () => {
  const workspace = await mexico()
  const files = await workspaceBriefs({ registry, evidence: workspaceObservatory(workspace) }, workspace)
  expect(files.filter(({ published }) => published !== null)).toHaveLength(workspace.briefs.length)
  expect(
    files.filter(({ published }) => published === null).map(({ id, language }) => `${id} ${language}`),
  ).toEqual(['every-rule en', 'every-rule es'])
  expect(await importBriefs(registry, 'system', files)).toMatchObject({ unchanged: 0, problems: [] })
  for (const { report } of await publishedBriefs(registry)) {
    expect(checkReport.safeParse({ cotejo: 'x', briefs: report }).success).toBe(true)
    expect(report.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'))).toEqual(
      [],
    )
  }
  expect(await importBriefs(registry, 'system', files)).toMatchObject({ created: 0, changed: 0 })
})
