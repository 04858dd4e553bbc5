import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { thePublic } from '../../../src/model/access.ts'
import { longestBrief } from '../../../src/model/stored-brief.ts'
import { createBrief } from '../../../src/registry/briefs/create-brief.ts'
import { addImage } from '../../../src/registry/briefs/images.ts'
import { listBriefs } from '../../../src/registry/briefs/list-briefs.ts'
import { type CheckedText, moveBrief } from '../../../src/registry/briefs/move-brief.ts'
import { overrideFinding, withdrawOverride } from '../../../src/registry/briefs/override-finding.ts'
import { publishedBriefs } from '../../../src/registry/briefs/publications.ts'
import { briefWithTexts } from '../../../src/registry/briefs/read-brief.ts'
import { saveText } from '../../../src/registry/briefs/save-text.ts'
import { keepStaleClaims, letClaimStand } from '../../../src/registry/briefs/stale-claims.ts'
import { testRegistry } from '../test-database.ts'
import { editor, otherResearcher, reader, researcher } from './sample-people.ts'

let registry: Awaited<ReturnType<typeof testRegistry>>
let id = ''
let count = 0

beforeAll(async () => {
  registry = await testRegistry()
})
afterAll(() => registry.drop())

beforeEach(async () => {
  id = `arms-${++count}`
  const made = await createBrief(registry, researcher, {
    id,
    language: 'en',
    text: 'One.\n\nTwo.\n\nThree.',
    reason: '',
  })
  expect(made).toEqual({ kind: 'done' })
})

const passedText = (revision: number, overrides: readonly number[] = []): CheckedText => ({
  language: 'en',
  revision,
  report: [],
  checkedAgainst: '0/x',
  overrides,
})

const approve = async () => {
  for (const [from, to] of [
    ['draft', 'in review'],
    ['in review', 'approved'],
  ] as const) {
    expect(await moveBrief(registry, editor, { brief: id, from, to, reason: 'Read.' })).toEqual({
      kind: 'done',
    })
  }
}

const publishNow = (passed: readonly CheckedText[]) =>
  moveBrief(registry, editor, { brief: id, from: 'approved', to: 'published', reason: 'Checked.', passed })

describe('a new brief', () => {
  it('is a draft with its first text, and an entry in the chain', async () => {
    const brief = await briefWithTexts(registry, id)
    expect(brief).toMatchObject({ state: 'draft', texts: { en: { revision: 1, author: 'rosa' } } })
    const change = await registry.database
      .selectFrom('change')
      .selectAll()
      .where('subject', '=', id)
      .executeTakeFirstOrThrow()
    expect(change).toMatchObject({ action: 'create', subject_kind: 'brief', actor: 'rosa' })
  })

  it('is refused to readers, under a bad name, twice, empty or too long', async () => {
    const brief = { id: 'new-one', language: 'en', text: 'Text.', reason: '' } as const
    const refused = async (viewer: typeof reader, change: object) => {
      const outcome = await createBrief(registry, viewer, { ...brief, ...change })
      return outcome.kind === 'refused' && outcome.problems[0]?.code
    }
    expect(await refused(reader, {})).toBe('not allowed')
    expect(await refused(thePublic, {})).toBe('not allowed')
    expect(await refused(researcher, { id: '../etc' })).toBe('invalid slug')
    expect(await refused(researcher, { id })).toBe('exists already')
    expect(await refused(researcher, { text: ' \n' })).toBe('empty text')
    expect(await refused(researcher, { text: 'ñ'.repeat(longestBrief / 2 + 1) })).toBe('too large')
    expect(await briefWithTexts(registry, 'new-one')).toBeNull()
  })

  it('goes to one of two who choose a name at once', async () => {
    const brief = { id: `both-${count}`, language: 'en', text: 'Text.', reason: '' } as const
    const outcomes = await Promise.all([
      createBrief(registry, researcher, brief),
      createBrief(registry, otherResearcher, brief),
    ])
    expect(outcomes.map((outcome) => outcome.kind).sort()).toEqual(['done', 'refused'])
  })
})

describe('saving a text', () => {
  const save = (text: string, basedOn: number, viewer = researcher) =>
    saveText(registry, viewer, { brief: id, language: 'en', text, basedOn, reason: 'why' })

  it('makes a revision, and none when nothing changed', async () => {
    expect(await save('One!\r\n\r\nTwo.', 1)).toEqual({ kind: 'saved', revision: 2 })
    expect(await save('One!\n\nTwo.', 2)).toEqual({ kind: 'saved', revision: 2 })
    expect((await briefWithTexts(registry, id))?.texts.en?.text).toBe('One!\n\nTwo.')
  })

  it('shows the second of two both texts joined, and loses nothing', async () => {
    await save('One, by Rosa.\n\nTwo.\n\nThree.', 1)
    const outcome = await save('One.\n\nTwo.\n\nThree, by Raul.', 1, otherResearcher)
    expect(outcome).toMatchObject({
      kind: 'conflict',
      current: { revision: 2, author: 'rosa' },
      merged: { clean: true, text: 'One, by Rosa.\n\nTwo.\n\nThree, by Raul.' },
    })
    expect((await briefWithTexts(registry, id))?.texts.en?.revision).toBe(2)
  })

  it('shows both where both changed one line', async () => {
    await save('One, by Rosa.\n\nTwo.\n\nThree.', 1)
    const outcome = await save('One, by Raul.\n\nTwo.\n\nThree.', 1, otherResearcher)
    expect(outcome).toMatchObject({ kind: 'conflict', merged: { clean: false } })
    if (outcome.kind !== 'conflict') return
    expect(outcome.merged.text).toBe('One, by Rosa.\nOne, by Raul.\n\nTwo.\n\nThree.')
  })

  it('of ten at once on one revision lets one through', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, index) => save(`One, number ${index}.\n\nTwo.\n\nThree.`, 1)),
    )
    expect(outcomes.filter((outcome) => outcome.kind === 'saved')).toHaveLength(1)
    expect(outcomes.filter((outcome) => outcome.kind === 'conflict')).toHaveLength(9)
  })

  it('keeps with which revision a translation agrees', async () => {
    const translation = { brief: id, language: 'es', text: 'Uno.', reason: '' } as const
    await saveText(registry, researcher, { ...translation, basedOn: 0, translates: 1 })
    await save('One, changed.', 1)
    const [brief] = (await listBriefs(registry)).filter((summary) => summary.id === id)
    expect(brief?.texts).toMatchObject([
      { language: 'en', revision: 2, translates: null },
      { language: 'es', revision: 1, translates: 1 },
    ])
    // The text is as it was, but it has been looked at: that is a revision of its own.
    expect(await saveText(registry, researcher, { ...translation, basedOn: 1, translates: 2 })).toEqual({
      kind: 'saved',
      revision: 2,
    })
    const unknown = await saveText(registry, researcher, { ...translation, basedOn: 2, translates: 9 })
    expect(unknown).toMatchObject({ problems: [{ code: 'unknown revision' }] })
  })

  it('is refused to readers, on what is not there, and while the text is approved', async () => {
    expect(await save('Text.', 1, reader)).toMatchObject({ problems: [{ code: 'not allowed' }] })
    expect(await save('Text.', 7)).toMatchObject({ problems: [{ code: 'unknown revision' }] })
    await approve()
    expect(await save('Text.', 1)).toMatchObject({ problems: [{ code: 'locked' }] })
  })
})

describe('the steps of a brief', () => {
  it('are those of the review, by those who may, with a reason', async () => {
    const step = (
      from: 'draft' | 'in review',
      to: 'in review' | 'approved' | 'published',
      viewer = researcher,
      reason = 'x',
    ) => moveBrief(registry, viewer, { brief: id, from, to, reason })
    expect(await step('draft', 'published', editor)).toMatchObject({ problems: [{ code: 'no such step' }] })
    expect(await step('draft', 'in review', reader)).toMatchObject({ problems: [{ code: 'not allowed' }] })
    expect(await step('draft', 'in review', researcher, ' ')).toMatchObject({
      problems: [{ code: 'reason wanted' }],
    })
    expect(await step('draft', 'in review')).toEqual({ kind: 'done' })
    expect(await step('draft', 'in review')).toMatchObject({ problems: [{ code: 'no such step' }] })
    expect(await step('in review', 'approved')).toMatchObject({ problems: [{ code: 'not allowed' }] })
    const brief = await briefWithTexts(registry, id)
    expect(brief?.events).toMatchObject([
      { from: 'draft', to: 'in review', actor: 'rosa' },
      { from: null, to: 'draft' },
    ])
  })

  it('publish exactly what was checked', async () => {
    await approve()
    expect(await publishNow([])).toMatchObject({ problems: [{ code: 'no text' }] })
    expect(await publishNow([passedText(2)])).toMatchObject({ problems: [{ code: 'text moved' }] })
    expect(await publishNow([passedText(1)])).toEqual({ kind: 'done' })
    const published = (await publishedBriefs(registry)).filter((text) => text.brief === id)
    expect(published).toMatchObject([{ language: 'en', revision: 1, state: 'published' }])
    // A draft of a correction is not read by the public.
    await saveText(registry, researcher, {
      brief: id,
      language: 'en',
      text: 'Corrected.',
      basedOn: 1,
      reason: '',
    })
    expect((await publishedBriefs(registry)).find((text) => text.brief === id)?.text).toBe(
      'One.\n\nTwo.\n\nThree.',
    )
  })

  it('take what is withdrawn from the public', async () => {
    await approve()
    await publishNow([passedText(1)])
    await moveBrief(registry, editor, { brief: id, from: 'published', to: 'withdrawn', reason: 'Wrong.' })
    expect((await publishedBriefs(registry)).filter((text) => text.brief === id)).toEqual([])
  })
})

describe('letting a finding stand', () => {
  const finding = {
    language: 'en',
    rule: 'figure-contradicted',
    fingerprint: 'abc',
    excerpt: '13',
    message: 'The evidence gives 14.',
    reason: 'Counted by hand.',
  } as const

  it('needs an editor and a reason, and holds once', async () => {
    const override = (viewer = editor, change = {}) =>
      overrideFinding(registry, viewer, { brief: id, ...finding, ...change })
    expect(await override(researcher)).toMatchObject({ problems: [{ code: 'not allowed' }] })
    expect(await override(editor, { reason: ' ' })).toMatchObject({ problems: [{ code: 'reason wanted' }] })
    expect(await override()).toEqual({ kind: 'done' })
    expect(await override()).toMatchObject({ problems: [{ code: 'exists already' }] })
    expect((await briefWithTexts(registry, id))?.overrides).toMatchObject([
      { reason: 'Counted by hand.', actor: 'elena' },
    ])
  })

  it('can be taken back, and then nothing is published by it', async () => {
    await overrideFinding(registry, editor, { brief: id, ...finding })
    const override = (await briefWithTexts(registry, id))?.overrides[0]?.id ?? 0
    await approve()
    await withdrawOverride(registry, editor, { brief: id, id: override, reason: 'Counted again.' })
    expect(await publishNow([passedText(1, [override])])).toMatchObject({
      problems: [{ code: 'override withdrawn' }],
    })
    expect(await withdrawOverride(registry, editor, { brief: id, id: override, reason: '' })).toMatchObject({
      problems: [{ code: 'unknown override' }],
    })
  })
})

describe('many things at once on one brief', () => {
  it('wait for each other and never for one another', async () => {
    await approve()
    await publishNow([passedText(1)])
    const noticed = {
      fingerprint: 'f',
      excerpt: 'One.',
      line: 1,
      before: 'supported',
      after: 'contradicted',
      message: 'No.',
    }
    const words = { en: 'x', es: 'x' }
    for (let round = 0; round < 8; round++) {
      const from = round === 0 ? 'published' : 'corrected'
      await Promise.all([
        moveBrief(registry, editor, {
          brief: id,
          from,
          to: 'corrected',
          reason: 'x',
          passed: [passedText(1)],
        }),
        keepStaleClaims(registry, {
          brief: id,
          language: 'en',
          revision: 1,
          checkedAgainst: 'x',
          noticed: [noticed],
        }),
        letClaimStand(registry, editor, { brief: id, language: 'en', fingerprint: 'f', reason: 'x' }),
        addImage(registry, editor, {
          brief: id,
          mediaType: 'image/png',
          width: 1,
          height: 1,
          caption: words,
          alternative: words,
          credit: 'x',
          licence: 'x',
          bytes: new Uint8Array(10),
        }),
        overrideFinding(registry, editor, {
          brief: id,
          language: 'en',
          rule: 'x',
          fingerprint: `${round}`,
          excerpt: 'x',
          message: 'x',
          reason: 'x',
        }),
      ])
    }
    const brief = await briefWithTexts(registry, id)
    expect(brief?.images).toHaveLength(8)
    expect(brief?.overrides).toHaveLength(8)
    expect(brief?.events.filter(({ to }) => to === 'corrected')).toHaveLength(8)
  })
})
