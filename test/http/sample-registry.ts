import { Hono } from 'hono'
import { correctionRoutes } from '../../src/http/correction-routes.ts'
import { correctionQueueRoutes } from '../../src/http/desk/corrections-routes.ts'
import { deskStyleRoute } from '../../src/http/desk/desk-style-route.ts'
import { overviewRoutes } from '../../src/http/desk/overview-routes.ts'
import { searchRoutes } from '../../src/http/desk/search-routes.ts'
import type { Environment } from '../../src/http/environment.ts'
import { islandFiles } from '../../src/http/island-files.ts'
import { recordPages } from '../../src/http/record-pages.ts'
import type { Role, Viewer } from '../../src/model/access.ts'
import { placeName } from '../../src/model/place-codes.ts'
import type { Source } from '../../src/model/source.ts'
import { createBrief } from '../../src/registry/briefs/create-brief.ts'
import { moveBrief } from '../../src/registry/briefs/move-brief.ts'
import type { NewStatement } from '../../src/registry/records/record-change.ts'
import { writeRecord } from '../../src/registry/records/write-record.ts'
import type { Registry } from '../../src/registry/registry.ts'
import type { Site } from '../../src/site/site.ts'

/** Words that nobody without the right to read what is restricted may ever see. */
export const canaries = [
  'CANARYHIDDEN',
  'CANARYNAME',
  'CANARYSOURCE',
  'CANARYLOCALITY',
  '18.34567',
  'CANARYVALUE',
]

/** Only people of the desk see these. */
export const deskCanaries = ['CANARYDRAFT', 'CANARYMESSAGE', 'canary-contact@example.org']

/** What an attacker enters wherever text may be entered. */
export const attack = `"><script>alert(1)</script><img src=x onerror='alert(2)'>`

export const editor: Viewer = { account: 'editor', role: 'editor' }

export const site: Site = {
  name: { en: 'Watch', es: 'Vigía' },
  names: { placeName, sourceTitle: () => null, evidenceName: () => null },
  hasStatistics: false,
  hasRecords: true,
}

const sources: readonly Source[] = [
  {
    id: 'times',
    type: 'article-newspaper',
    title: 'Students missing in Iguala',
    URL: 'https://example.org/times',
  },
  { id: 'proceso', type: 'article-magazine', title: `Proceso ${attack}`, URL: 'javascript:alert(3)' },
  { id: 'at-risk', type: 'interview', title: 'CANARYSOURCE', restricted: true },
]

/** A small registry with what is public, what is disputed and what is hidden. */
export async function fillRegistry(registry: Registry): Promise<void> {
  for (const role of ['reader', 'researcher', 'editor', 'administrator'] as const) {
    await registry.database
      .insertInto('account')
      .values({
        id: role,
        email: `${role}@example.org`,
        name: `Person ${role}`,
        role,
        language: 'en',
        password: null,
        totp_secret: null,
        totp_step: null,
        disabled: false,
        created_at: registry.now(),
      })
      .execute()
  }
  await write(registry, 'incident', 'iguala', [
    said('name', 'Disappearance in Iguala'),
    said('type', 'Violence against civilians'),
    said('date', '2014-09-26..2014-09-27'),
    said('status', 'under investigation'),
    said('deathsBest', 6, 'times'),
    { ...said('deathsBest', 9, 'proceso'), status: 'disputed' },
    { ...said('injured', 17, 'at-risk'), quotation: 'CANARYVALUE said so' },
    { ...said('missing', 43), quotation: 'Forty-three of them' },
    said('place', {
      state: 'MX-GRO',
      municipality: '12035',
      locality: 'CANARYLOCALITY',
      latitude: 18.34567,
      longitude: -99.5,
      publicPrecision: 'municipality',
    }),
    said('summary', `Police attacked students of Ayotzinapa. ${attack}`),
    { ...said('method', 'CANARYVALUE'), restricted: true },
  ])
  await write(
    registry,
    'incident',
    'hidden',
    [said('name', 'CANARYHIDDEN in Iguala'), said('deathsBest', 1)],
    true,
  )
  await write(registry, 'victim', 'victim-1', [
    said('incident', 'iguala'),
    { ...said('name', 'CANARYNAME'), restricted: true },
    said('sex', 'female'),
    said('outcome', 'injured'),
  ])
  await write(registry, 'victim', 'victim-2', [
    said('incident', 'iguala'),
    said('name', 'Julio César Mondragón'),
    said('outcome', 'killed'),
  ])
  await brief(registry, 'published-one', `# Guns in Iguala ${attack}\n\nPolice of Iguala carried rifles.`)
  for (const [from, to] of [
    ['draft', 'in review'],
    ['in review', 'approved'],
  ] as const)
    await moveBrief(registry, editor, { brief: 'published-one', from, to, reason: 'Read.' })
  const text = { language: 'en', revision: 1, report: [], checkedAgainst: '0/x', overrides: [] } as const
  await moveBrief(registry, editor, {
    brief: 'published-one',
    from: 'approved',
    to: 'published',
    reason: 'Checked.',
    passed: [text],
  })
  await brief(registry, 'draft-one', '# CANARYDRAFT of Iguala\n\nNot ready.')
}

function said(field: string, value: unknown, source = 'times'): NewStatement {
  return { field, value, source, status: 'accepted' }
}

async function write(
  registry: Registry,
  kind: string,
  record: string,
  enter: readonly NewStatement[],
  restricted = false,
): Promise<void> {
  const known = await registry.database.selectFrom('source').select('id').execute()
  const outcome = await writeRecord(registry, editor, {
    record,
    kind,
    expected: 0,
    sources: sources.filter(({ id }) => !known.some((row) => row.id === id)),
    enter,
    decide: [],
    ...(restricted ? { restricted } : {}),
    reason: 'For the test.',
  })
  if (outcome.kind !== 'written') throw new Error(`cannot write ${record}: ${JSON.stringify(outcome)}`)
}

async function brief(registry: Registry, id: string, text: string): Promise<void> {
  const made = await createBrief(registry, editor, { id, language: 'en', text, reason: '' })
  if (made.kind !== 'done') throw new Error(`cannot make ${id}: ${JSON.stringify(made)}`)
}

/** The pages of search, corrections, overview and public records, as one person sees them. */
export function samplePages(registry: Registry, role: Role | 'public') {
  const app = new Hono<Environment>()
  const siteName = site.name
  app.use(async (context, next) => {
    context.set('viewer', role === 'public' ? { account: null, role: 'reader' } : { account: role, role })
    context.set('personName', role === 'public' ? '' : `Person ${role}`)
    context.set('csrf', 'csrf-of-the-test')
    context.set('nonce', 'nonce')
    context.set('requestId', 'request')
    await next()
  })
  app.route('/', deskStyleRoute())
  app.route('/', islandFiles())
  app.route('/', searchRoutes({ registry, siteName }))
  app.route('/', overviewRoutes({ registry, siteName }))
  app.route('/', correctionQueueRoutes({ registry, siteName }))
  app.route('/', correctionRoutes({ registry, site }))
  app.route('/', recordPages({ registry, site }))
  const read = async (answer: Response) => ({
    status: answer.status,
    location: answer.headers.get('Location') ?? '',
    text: await answer.text(),
  })
  return {
    app,
    get: async (path: string) => read(await app.request(path)),
    post: async (path: string, fields: Readonly<Record<string, string>>) =>
      read(await app.request(path, { method: 'POST', body: new URLSearchParams(fields) })),
  }
}
