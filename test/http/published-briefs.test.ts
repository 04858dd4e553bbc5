import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findingFingerprint } from '../../src/check/fingerprint.ts'
import { textOf } from '../../src/check/reporters/report.ts'
import type { Observatory } from '../../src/evidence/observatory.ts'
import { registryObservatory } from '../../src/evidence/registry-observatory.ts'
import type { Workspace } from '../../src/evidence/workspace.ts'
import { checkBriefText, publishedReport } from '../../src/http/check-brief-text.ts'
import type { Environment } from '../../src/http/environment.ts'
import { type PublishedBriefs, publishedFiles } from '../../src/http/published-briefs.ts'
import { publishedRoutes } from '../../src/http/published-routes.ts'
import { type RegistryNames, registryNames } from '../../src/http/registry-names.ts'
import type { Language } from '../../src/model/language.ts'
import type { RegistryRecord } from '../../src/model/record.ts'
import type { ReviewState } from '../../src/model/review.ts'
import { createBrief } from '../../src/registry/briefs/create-brief.ts'
import { addImage } from '../../src/registry/briefs/images.ts'
import { moveBrief } from '../../src/registry/briefs/move-brief.ts'
import { overrideFinding } from '../../src/registry/briefs/override-finding.ts'
import { briefWithTexts } from '../../src/registry/briefs/read-brief.ts'
import { saveText } from '../../src/registry/briefs/save-text.ts'
import { putRecords, putSources } from '../evidence/filled-registry.ts'
import { editor } from '../registry/briefs/sample-people.ts'
import { testRegistry } from '../registry/test-database.ts'

let registry: Awaited<ReturnType<typeof testRegistry>>
let evidence: Observatory
let names: RegistryNames
let briefs: PublishedBriefs
let app: Hono<Environment>

const workspace: Workspace = {
  root: '',
  settings: {
    name: { en: 'Watch', es: 'Vigía' },
    languages: ['en', 'es'],
    country: 'MX',
    timeZone: 'America/Mexico_City',
  },
  sources: [],
  records: [],
  datasets: [],
  observations: new Map(),
  documents: new Map(),
  briefs: [],
}

const coatepec = (deaths: number): RegistryRecord => ({
  id: 'coatepec-2021',
  kind: 'incident',
  statements: [
    ['name', 'Ambush of Coatepec Harinas'],
    ['date', '2021-03-18'],
    ['place', { state: 'MX-MEX', municipality: '15021', publicPrecision: 'municipality' }],
    ['deathsBest', deaths],
    ['police', deaths],
  ].map(([field, value]) => ({
    record: 'coatepec-2021',
    field: String(field),
    value,
    source: 'daily',
    status: 'accepted' as const,
  })),
})

const text = (killed: string) =>
  `# The ambush\n\nMarch 25, 2021\n\nOn March 18, 2021, gunmen killed ${killed} police officers in Coatepec Harinas, State of Mexico.\n`

beforeAll(async () => {
  registry = await testRegistry(() => new Date('2026-03-02T03:00:00Z'))
  await putSources(registry, [
    { id: 'daily', type: 'article-newspaper', title: 'Thirteen officers' },
    { id: 'hidden', type: 'interview', title: 'What a witness said', restricted: true },
  ])
  await putRecords(registry, [
    coatepec(13),
    {
      id: 'MX-MEX',
      kind: 'place',
      statements: [
        {
          record: 'MX-MEX',
          field: 'name',
          value: { text: 'State of Mexico', kind: 'official', language: 'en' },
          source: 'daily',
          status: 'accepted',
        },
      ],
    },
  ])
  evidence = await registryObservatory(registry, workspace)
  names = await registryNames(registry, workspace)
  briefs = publishedFiles({ registry, evidence }, workspace.settings, names.refresh)
  const site = { name: workspace.settings.name, names, hasStatistics: false, hasRecords: true }
  app = new Hono<Environment>().route('/', publishedRoutes(site, briefs))
  await createBrief(registry, editor, { id: 'ambush', language: 'en', text: text('nine'), reason: '' })
  await createBrief(registry, editor, { id: 'secret-draft', language: 'en', text: text('13'), reason: '' })
})
afterAll(() => registry.drop())

const page = async (path: string) => {
  const response = await app.request(path)
  return { status: response.status, body: await response.text() }
}

const move = async (from: ReviewState, to: ReviewState, revision?: number, language: Language = 'en') => {
  const brief = await briefWithTexts(registry, 'ambush')
  const checked = await checkBriefText(evidence, {
    slug: 'ambush',
    language,
    text: brief?.texts[language]?.text ?? '',
  })
  const report = publishedReport(checked, language)
  const passed =
    revision === undefined ? [] : [{ language, revision, report, checkedAgainst: 'x', overrides: [] }]
  const outcome = await moveBrief(registry, editor, {
    brief: 'ambush',
    from,
    to,
    reason: 'Internal.',
    passed,
  })
  expect(outcome).toEqual({ kind: 'done' })
  return checked
}

const image: string[] = []

async function addPicture(alternative: string): Promise<string> {
  const added = await addImage(registry, editor, {
    brief: 'ambush',
    mediaType: 'image/png',
    width: 4,
    height: 3,
    caption: { en: 'The road', es: 'El camino' },
    alternative: { en: alternative, es: alternative },
    credit: 'Ana Ruiz',
    licence: 'CC BY 4.0',
    bytes: Uint8Array.of(1),
  })
  if (added.kind !== 'added') throw new Error('expected the picture to be added')
  return added.id
}

describe('the public pages of briefs in a registry', () => {
  it('do not know of drafts, in whatever state before publication', async () => {
    await move('draft', 'in review')
    expect((await page('/en/briefs/ambush')).status).toBe(404)
    await move('in review', 'approved')
    expect((await page('/en/briefs/ambush')).status).toBe(404)
    expect((await page('/en/drafts/secret-draft')).status).toBe(404)
    expect(await briefs.all()).toEqual([])
  })

  it('show a published text against the evidence, and why an editor let a finding stand', async () => {
    const [checked] = await move('approved', 'published', 1)
    const finding = checked?.findings.find(({ severity }) => severity === 'error')
    if (!checked || !finding) throw new Error('expected an error')
    const before = await page('/en/briefs/ambush')
    expect(before.status).toBe(200)
    expect(before.body).toContain('Thirteen officers')
    expect(before.body).not.toContain('An editor let this stand')
    const override = {
      brief: 'ambush',
      language: 'en' as const,
      rule: finding.rule,
      fingerprint: findingFingerprint(checked, finding),
      excerpt: textOf(checked.brief, finding.span),
      message: '',
      reason: 'Four died <b>later</b>.',
    }
    expect(await overrideFinding(registry, editor, override)).toEqual({ kind: 'done' })
    const { body } = await page('/en/briefs/ambush')
    expect(body).toContain('An editor let this stand:</span> Four died &lt;b&gt;later&lt;/b&gt;.')
    expect((await page('/en')).body).toContain('/en/briefs/ambush')
    expect((await page('/es')).body).toContain('/en/briefs/ambush')
    expect((await page('/es/briefs/ambush')).status).toBe(404)
  })

  it('show the text that was published, not the one that is being written', async () => {
    for (const alternative of ['A road "at night"', 'Never named']) image.push(await addPicture(alternative))
    const change = {
      brief: 'ambush',
      language: 'en',
      text: `${text('thirteen')}\n![A road](/media/${image[0]})\n`,
      basedOn: 1,
      reason: '',
    } as const
    expect((await saveText(registry, editor, change)).kind).toBe('saved')
    expect((await page('/en/briefs/ambush')).body).toContain('killed')
    expect((await page('/en/briefs/ambush')).body).not.toContain('>thirteen<')
    expect((await briefs.named('ambush'))?.length).toBe(1)
  })

  it('tell the day of the last correction, as a day of the observatory', async () => {
    await move('published', 'corrected', 2)
    const { body } = await page('/en/briefs/ambush')
    expect(body).toContain('Corrected on March 1, 2026.')
    expect(body).toContain('/en/corrections')
    expect(body).not.toContain('Internal.')
    expect(body).not.toContain('An editor let this stand')
  })

  it('show the pictures that the text names, with caption, credit and licence, and no others', async () => {
    const response = await app.request('/en/briefs/ambush')
    const body = await response.text()
    expect(body).toContain(
      `<img src="/media/${image[0]}" alt="A road &quot;at night&quot;" width="4" height="3"><figcaption>The road <span class="credit">Ana Ruiz · CC BY 4.0</span>`,
    )
    expect(body).not.toContain('Never named')
    expect(response.headers.get('Content-Security-Policy')).toContain("img-src 'self'")
    expect(body).toContain('img-src &#39;self&#39;')
  })

  it('hold the text against what has been entered since', async () => {
    expect((await briefs.named('ambush'))?.[0]).toMatchObject({ briefs: [{ findings: [] }] })
    await putRecords(registry, [coatepec(14)])
    const after = await briefs.named('ambush')
    if (after === null || after === 'withdrawn') throw new Error('expected the brief')
    expect(after[0]?.briefs[0]?.findings.map(({ severity }) => severity)).toContain('error')
  })

  it('say that a brief has been withdrawn, and no more of it', async () => {
    await move('corrected', 'withdrawn')
    const { status, body } = await page('/es/briefs/ambush')
    expect(status).toBe(410)
    expect(body).toContain('Informe retirado')
    expect(body).not.toContain('Internal.')
    expect(await briefs.all()).toEqual([])
    await move('withdrawn', 'draft')
    expect((await page('/en/briefs/ambush')).status).toBe(404)
  })
})

describe('the names of a registry', () => {
  it('are those of sources, places and fields, as the public knows them', async () => {
    const checked = await checkBriefText(evidence, { slug: 'x', language: 'en', text: text('nine') })
    await names.refresh(checked)
    expect(names.sourceTitle('daily')).toBe('Thirteen officers')
    expect(names.sourceTitle('hidden')).toBeNull()
    expect(names.placeName('MX-MEX', 'en')).toBe('State of Mexico')
    expect(names.placeName('MX-GRO', 'es')).toBe('Guerrero')
    expect(names.evidenceName('coatepec-2021.police', 'es')).toBe('Policías muertos')
    expect(names.evidenceName('nothing.police', 'es')).toBeNull()
  })

  it('are brought up to date', async () => {
    await putSources(registry, [{ id: 'weekly', type: 'article-newspaper', title: 'A week later' }])
    expect(names.sourceTitle('weekly')).toBeNull()
    await names.refresh()
    expect(names.sourceTitle('weekly')).toBe('A week later')
  })
})
