import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Workspace } from '../../src/evidence/workspace.ts'
import { checkBriefText, publishedReport } from '../../src/http/check-brief-text.ts'
import { evidenceBasis } from '../../src/http/evidence-basis.ts'
import { recheckPublished, watchStillTrue } from '../../src/http/still-true.ts'
import { importBriefs } from '../../src/registry/briefs/import-briefs.ts'
import { moveBrief } from '../../src/registry/briefs/move-brief.ts'
import { letClaimStand, staleClaims, whileAlone } from '../../src/registry/briefs/stale-claims.ts'
import { appendChange } from '../../src/registry/history/append-change.ts'
import { editor, researcher } from '../registry/briefs/sample-people.ts'
import { testRegistry } from '../registry/test-database.ts'
import { changingEvidence, mexico, textSaying, withFigure } from './desk/mexico-evidence.ts'

let registry: Awaited<ReturnType<typeof testRegistry>>
let workspace: Workspace
beforeAll(async () => {
  workspace = await mexico()
})
beforeEach(async () => {
  registry = await testRegistry()
})
afterEach(() => registry.drop())

const text = textSaying('According to Causa en Común, 524 police officers were murdered in 2020.')

async function published() {
  const changing = changingEvidence(workspace)
  const parts = { registry, evidence: changing.evidence }
  const checked = await checkBriefText(parts.evidence, { slug: 'police', language: 'en', text })
  const report = publishedReport(checked, 'en')
  const checkedAgainst = await evidenceBasis(parts)
  await importBriefs(registry, 'system', [
    { id: 'police', language: 'en', text, published: { report, checkedAgainst } },
  ])
  /** The evidence moves on, and the chain with it. */
  const become = async (value: string) => {
    changing.become(withFigure(workspace, { indicator: 'police-killed', period: '2020', value }))
    await registry.database.transaction().execute((transaction) =>
      appendChange(transaction, registry, {
        actor: 'system',
        action: 'import',
        subjectKind: 'source',
        subject: 'x',
        reason: '',
        detail: {},
        content: Buffer.alloc(32),
      }),
    )
  }
  return { parts, become }
}

describe('published claims', () => {
  it('are checked again only when the evidence has moved', async () => {
    const { parts, become } = await published()
    expect(await recheckPublished(parts)).toEqual({ checked: 0, busy: false })
    await become('524')
    expect(await recheckPublished(parts)).toEqual({ checked: 1, busy: false })
    expect(await recheckPublished(parts)).toEqual({ checked: 0, busy: false })
    expect(await staleClaims(registry)).toEqual([])
  })

  it('come on the list when they are no longer true, and leave it when they are again', async () => {
    const { parts, become } = await published()
    await become('590')
    await recheckPublished(parts)
    expect(await staleClaims(registry)).toMatchObject([
      {
        brief: 'police',
        title: 'Police officers',
        language: 'en',
        excerpt: 'According to Causa en Común, 524 police officers were murdered in 2020.',
        line: 7,
        before: 'supported',
        after: 'contradicted',
        message: expect.stringContaining('590'),
        settledBy: null,
      },
    ])
    await become('524')
    await recheckPublished(parts)
    expect(await staleClaims(registry)).toEqual([])
  })

  it('may stand with a reason, until the evidence moves on', async () => {
    const { parts, become } = await published()
    await become('590')
    await recheckPublished(parts)
    const [claim] = await staleClaims(registry)
    const settle = (viewer = editor, reason = 'A note below the text says so.') =>
      letClaimStand(registry, viewer, {
        brief: 'police',
        language: 'en',
        fingerprint: claim?.fingerprint ?? '',
        reason,
      })
    expect(await settle(researcher)).toMatchObject({ problems: [{ code: 'not allowed' }] })
    expect(await settle(editor, '')).toMatchObject({ problems: [{ code: 'reason wanted' }] })
    expect(await settle()).toEqual({ kind: 'done' })
    await become('590')
    await recheckPublished(parts)
    expect(await staleClaims(registry)).toMatchObject([{ settledBy: 'elena' }])
    await become('600')
    await recheckPublished(parts)
    expect(await staleClaims(registry)).toMatchObject([
      { settledBy: null, message: expect.stringContaining('600') },
    ])
  })

  it('of a withdrawn brief are nobody’s concern', async () => {
    const { parts, become } = await published()
    await become('590')
    await recheckPublished(parts)
    await moveBrief(registry, editor, {
      brief: 'police',
      from: 'published',
      to: 'withdrawn',
      reason: 'Wrong.',
    })
    expect(await staleClaims(registry)).toEqual([])
  })

  it('are checked by one of two servers', async () => {
    const { parts, become } = await published()
    await become('590')
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    let entered = () => {}
    const inside = new Promise<void>((resolve) => {
      entered = resolve
    })
    const other = whileAlone(registry, () => {
      entered()
      return held
    })
    await inside
    expect(await recheckPublished(parts)).toEqual({ checked: 0, busy: true })
    release()
    await other
    expect(await recheckPublished(parts)).toEqual({ checked: 1, busy: false })
  })

  it('are watched in the background', async () => {
    const { parts, become } = await published()
    await become('590')
    const complaints: string[] = []
    const watch = watchStillTrue(parts, { pause: 5, interval: 60_000 }, (line) => complaints.push(line))
    await expect.poll(async () => (await staleClaims(registry)).length).toBe(1)
    await become('524')
    watch.nudge()
    await expect.poll(async () => (await staleClaims(registry)).length).toBe(0)
    await watch.close()
    expect(complaints).toEqual([])
  })
})
