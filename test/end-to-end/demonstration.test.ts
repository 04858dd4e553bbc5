import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { checker } from '../../src/check/check-file.ts'
import { memoryEvidence } from '../../src/evidence/memory-evidence.ts'
import { readWorkspace } from '../../src/evidence/read-workspace.ts'
import { createApp } from '../../src/http/app.ts'

const root = fileURLToPath(new URL('../../examples/mexico', import.meta.url))

describe('the demonstration observatory', () => {
  let app: ReturnType<typeof createApp>
  const complaints: string[] = []

  beforeAll(async () => {
    const { workspace, problems } = await readWorkspace(root)
    expect(problems).toEqual([])
    if (workspace === null) throw new Error('no workspace')
    app = createApp({
      workspace,
      checker: await checker(memoryEvidence(workspace), 'all', 'en'),
      complain: (line) => complaints.push(line),
    })
  })

  const linksOn = async (path: string) =>
    [
      ...(await (await app.request(path)).text()).matchAll(/href="(\/(?:en|es)\/(?:briefs|drafts)\/[^"]+)"/g),
    ].map((match) => match[1] ?? '')

  test.each(['en', 'es'])(
    'has a page with claims for every brief in %s, and its front page leads there',
    async (language) => {
      const links = await linksOn(`/${language}`)
      expect(links.filter((link) => link.startsWith(`/${language}/briefs/`)).length).toBeGreaterThanOrEqual(5)
      for (const link of links) {
        const response = await app.request(link)
        expect(response.status, link).toBe(200)
        expect(await response.text(), link).toContain('class="claim ')
      }
      expect(complaints).toEqual([])
    },
  )
})
