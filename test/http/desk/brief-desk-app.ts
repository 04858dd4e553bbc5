import { Hono } from 'hono'
import { workspaceNames } from '../../../src/check/reporters/workspace-names.ts'
import { briefStyle } from '../../../src/desk/briefs/brief-style.ts'
import { deskStyle } from '../../../src/desk/style/desk-style.ts'
import type { Workspace } from '../../../src/evidence/workspace.ts'
import { briefRoutes } from '../../../src/http/desk/brief-routes.ts'
import { mediaRoutes } from '../../../src/http/desk/image-routes.ts'
import type { Environment } from '../../../src/http/environment.ts'
import { islandFiles } from '../../../src/http/island-files.ts'
import { securityHeaders } from '../../../src/http/sign-in/security-headers.ts'
import type { Role, Viewer } from '../../../src/model/access.ts'
import { createBrief } from '../../../src/registry/briefs/create-brief.ts'
import { briefWithTexts } from '../../../src/registry/briefs/read-brief.ts'
import { saveText, type TextChange } from '../../../src/registry/briefs/save-text.ts'
import type { Registry } from '../../../src/registry/registry.ts'
import { changingEvidence } from './mexico-evidence.ts'

/** The people of the tests. Whoever asks is who the header `X-Test-Person` or the cookie `person` names. */
const people: Readonly<Record<string, Role>> = {
  rosa: 'researcher',
  elena: 'editor',
  luis: 'reader',
}

/** The desk's routes of briefs on a registry, with evidence that can change. */
export async function briefDeskApp(registry: Registry, workspace: Workspace) {
  for (const [id, role] of Object.entries(people)) {
    const name = `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`
    await registry.database
      .insertInto('account')
      .values({
        id,
        email: `${id}@example.org`,
        name,
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
  const changing = changingEvidence(workspace)
  const app = new Hono<Environment>({ strict: false })
  app.use(securityHeaders({ secure: false }), async (context, next) => {
    const named =
      context.req.header('X-Test-Person') ??
      /person=(\w+)/.exec(context.req.header('Cookie') ?? '')?.[1] ??
      ''
    const role = people[named]
    context.set('viewer', role ? { account: named, role } : { account: null, role: 'reader' })
    context.set('personName', role ? named : '')
    context.set('csrf', 'token')
    context.set('nonce', 'nonceOfTheTest')
    await next()
  })
  app.get('/assets/desk.css', (context) =>
    context.body(deskStyle.includes(briefStyle) ? deskStyle : `${deskStyle}${briefStyle}`, 200, {
      'Content-Type': 'text/css; charset=utf-8',
    }),
  )
  app.route('/', islandFiles())
  app.route(
    '/:language/desk',
    briefRoutes({
      registry,
      evidence: changing.evidence,
      names: { ...workspaceNames(workspace), refresh: async () => {} },
      siteName: { en: 'Watch', es: 'Vigía' },
      country: 'MX',
    }),
  )
  app.route('/', mediaRoutes({ registry }))
  // What every page asks for and what others serve.
  app.get('/favicon.ico', (context) => context.body(null, 204))

  /** Saves a text, and makes the brief when it is not there. */
  const write = async (id: string, change: Partial<TextChange> = {}) => {
    const text = { language: 'en', text: 'A sentence.', reason: '', ...change } as const
    const brief = await briefWithTexts(registry, id)
    const outcome = brief
      ? await saveText(registry, rosa, {
          brief: id,
          basedOn: brief.texts[text.language]?.revision ?? 0,
          ...text,
        })
      : await createBrief(registry, rosa, { id, ...text })
    if (outcome.kind !== 'done' && outcome.kind !== 'saved') throw new Error(`expected to write ${id}`)
  }
  return { app, evidence: changing.evidence, become: changing.become, write }
}

export type BriefDesk = Awaited<ReturnType<typeof briefDeskApp>>

const rosa: Viewer = { account: 'rosa', role: 'researcher' }

/** A form as a browser sends it. */
export function form(person: string, values: Readonly<Record<string, string>>): RequestInit {
  return {
    method: 'POST',
    headers: { 'X-Test-Person': person, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ csrf: 'token', ...values }).toString(),
  }
}

/** A page as a person asks for it. */
export function as(person: string): RequestInit {
  return { headers: { 'X-Test-Person': person } }
}
