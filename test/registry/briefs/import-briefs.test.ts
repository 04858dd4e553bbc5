import { afterAll, beforeAll, expect, it } from 'vitest'
import { exportedBriefs } from '../../../src/registry/briefs/export-briefs.ts'
import { type ImportedBrief, importBriefs } from '../../../src/registry/briefs/import-briefs.ts'
import { moveBrief } from '../../../src/registry/briefs/move-brief.ts'
import { publishedBriefs } from '../../../src/registry/briefs/publications.ts'
import { briefWithTexts } from '../../../src/registry/briefs/read-brief.ts'
import { saveText } from '../../../src/registry/briefs/save-text.ts'
import { testRegistry } from '../test-database.ts'
import { editor, researcher } from './sample-people.ts'

let registry: Awaited<ReturnType<typeof testRegistry>>
beforeAll(async () => {
  registry = await testRegistry()
})
afterAll(() => registry.drop())

const published = { report: [], checkedAgainst: '0/x' }
const files: readonly ImportedBrief[] = [
  { id: 'arms', language: 'en', text: 'Arms.\n', published },
  { id: 'arms', language: 'es', text: 'Armas.\n', published },
  { id: 'sketch', language: 'en', text: 'A sketch.\n', published: null },
]

const exported = async () => {
  const all: string[] = []
  for await (const { path, text } of exportedBriefs(registry, { drafts: true }))
    all.push(`${path}: ${text.trim()}`)
  return all
}

it('brings briefs in as published and drafts as drafts, once', async () => {
  expect(await importBriefs(registry, 'system', files)).toEqual({
    created: 2,
    changed: 1,
    unchanged: 0,
    problems: [],
  })
  expect(await importBriefs(registry, 'system', files)).toMatchObject({
    created: 0,
    changed: 0,
    unchanged: 3,
  })
  expect(await publishedBriefs(registry)).toMatchObject([
    { brief: 'arms', language: 'en', state: 'published' },
    { brief: 'arms', language: 'es', state: 'published' },
  ])
  expect((await briefWithTexts(registry, 'arms'))?.texts.es).toMatchObject({ revision: 1, translates: 1 })
  expect((await briefWithTexts(registry, 'sketch'))?.state).toBe('draft')
  expect(await exported()).toEqual([
    'briefs/arms.md: Arms.',
    'briefs/arms.es.md: Armas.',
    'drafts/sketch.md: A sketch.',
  ])
})

it('leaves out what has no good name or no text, and says so', async () => {
  const { problems } = await importBriefs(registry, 'system', [
    { id: 'Bad Name', language: 'en', text: 'Text.', published: null },
    { id: 'hollow', language: 'en', text: '', published: null },
  ])
  expect(problems).toEqual([
    'expected lower-case letters, digits and hyphens as the name of a brief: Bad Name',
    'hollow: empty text',
  ])
})

it('makes a revision of what has changed, and brings back nothing that was corrected since', async () => {
  await importBriefs(registry, 'system', [{ id: 'arms', language: 'en', text: 'Arms, newer.\n', published }])
  expect((await briefWithTexts(registry, 'arms'))?.texts.en?.revision).toBe(2)
  await saveText(registry, researcher, {
    brief: 'arms',
    language: 'en',
    text: 'Arms, corrected.\n',
    basedOn: 2,
    reason: '',
  })
  expect(await exported()).toContain('drafts/arms.md: Arms, corrected.')
  await moveBrief(registry, editor, {
    brief: 'arms',
    from: 'published',
    to: 'corrected',
    reason: 'A slip.',
    passed: [{ language: 'en', revision: 3, report: [], checkedAgainst: '0/x', overrides: [] }],
  })
  expect(await importBriefs(registry, 'system', files)).toMatchObject({ changed: 0, unchanged: 3 })
  expect(await exported()).toContain('briefs/arms.md: Arms, corrected.')
})
