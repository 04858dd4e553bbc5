import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { workspaceObservatory } from '../../../src/evidence/workspace-observatory.ts'
import type { Viewer } from '../../../src/model/access.ts'
import { createBrief } from '../../../src/registry/briefs/create-brief.ts'
import { moveBrief } from '../../../src/registry/briefs/move-brief.ts'
import { saveText } from '../../../src/registry/briefs/save-text.ts'
import { testRegistry } from '../../registry/test-database.ts'
import { statisticsWorkspace } from '../statistics-workspace.ts'
import { type Ask, apiApp } from './api-app.ts'

const editor: Viewer = { account: 'account-editor', role: 'editor' }

let registry: Awaited<ReturnType<typeof testRegistry>>
let ask: Ask

async function make(id: string, steps: readonly ('in review' | 'approved' | 'published' | 'withdrawn')[]) {
  await createBrief(registry, editor, { id, language: 'es', text: `Texto de ${id}.`, reason: '' })
  let from: 'draft' | (typeof steps)[number] = 'draft'
  for (const to of steps) {
    const passed = [
      { language: 'es' as const, revision: 1, report: [], checkedAgainst: '0/x', overrides: [] },
    ]
    const moved = await moveBrief(registry, editor, {
      ...{ brief: id, from, to, reason: 'prueba' },
      ...(to === 'published' ? { passed } : {}),
    })
    expect(moved).toEqual({ kind: 'done' })
    from = to
  }
}

beforeAll(async () => {
  registry = await testRegistry()
  ask = apiApp(registry, workspaceObservatory(statisticsWorkspace())).ask
  await make('canary-draft', [])
  await make('out', ['in review', 'approved', 'published'])
  await make('gone', ['in review', 'approved', 'published', 'withdrawn'])
})
afterAll(() => registry.drop())

describe('briefs', () => {
  it('that are published are listed; a withdrawn one is named, a draft is not', async () => {
    const answer = await ask(null, 'GET', '/briefs')
    const { briefs } = (await answer.json()) as { briefs: { id: string; withdrawn: boolean }[] }
    expect(briefs.map(({ id, withdrawn }) => [id, withdrawn])).toEqual([
      ['gone', true],
      ['out', false],
    ])
  })

  it('are read with their report, and by nobody here while they are drafts or withdrawn', async () => {
    expect(await (await ask(null, 'GET', '/briefs/out/es')).json()).toMatchObject({
      ...{ id: 'out', language: 'es', revision: 1, text: 'Texto de out.', report: [], letStand: {} },
    })
    for (const path of ['/briefs/out/en', '/briefs/gone/es', '/briefs/canary-draft/es'])
      expect((await ask('administrator', 'GET', path)).status).toBe(404)
  })

  it('show the published text while a newer one is a draft', async () => {
    const saved = await saveText(registry, editor, {
      ...{ brief: 'out', language: 'es', text: 'canary draft', basedOn: 1, reason: 'prueba' },
    })
    expect(saved).toEqual({ kind: 'saved', revision: 2 })
    expect(await (await ask(null, 'GET', '/briefs/out/es')).text()).not.toContain('canary')
  })
})

describe('indicators', () => {
  it('are listed with what they count', async () => {
    const { indicators } = (await (await ask(null, 'GET', '/indicators')).json()) as {
      indicators: { id: string }[]
    }
    expect(indicators.map(({ id }) => id)).toContain('victims')
  })

  it('give their series as it stood on a day', async () => {
    const path = '/indicators/victims/series?place=MX'
    interface Series {
      readonly series: readonly {
        readonly place: string
        readonly values: readonly { readonly published: string }[]
      }[]
    }
    const now = (await (await ask(null, 'GET', path)).json()) as Series
    const days = [...new Set(now.series.flatMap(({ values }) => values.map(({ published }) => published)))]
    expect(now.series[0]?.place).toBe('MX')
    const before = (await (await ask(null, 'GET', `${path}&asOf=1999-01-01`)).json()) as Series
    expect(before.series.flatMap(({ values }) => values)).toEqual([])
    expect(days.length).toBeGreaterThan(0)
    const states = (await (
      await ask(null, 'GET', '/indicators/victims/series?within=MX&level=state')
    ).json()) as Series
    expect(states.series).toHaveLength(32)
  })
})
