import { Hono } from 'hono'
import { briefHistoryPage } from '../../desk/briefs/brief-history-page.ts'
import { textPath } from '../../desk/briefs/brief-paths.ts'
import { briefsPage } from '../../desk/briefs/briefs-page.ts'
import type { Language } from '../../model/language.ts'
import { createBrief } from '../../registry/briefs/create-brief.ts'
import { listBriefs } from '../../registry/briefs/list-briefs.ts'
import { personNames } from '../../registry/briefs/person-names.ts'
import { briefRevisions, briefWithTexts, textRevision } from '../../registry/briefs/read-brief.ts'
import type { Environment } from '../environment.ts'
import { languageOf } from '../page-language.ts'
import { deskContext } from '../sign-in/desk-context.ts'
import { briefForm } from './brief-form.ts'
import {
  type BriefDeskParts,
  doneNotice,
  onlyDesk,
  refusalNotice,
  refusalStatus,
  textLanguage,
} from './brief-parts.ts'
import { briefSavingRoutes } from './brief-saving-routes.ts'
import { editorServiceRoutes } from './editor-service-routes.ts'
import { editorView } from './editor-view.ts'
import { imageUploadRoute } from './image-routes.ts'
import { stillTrueRoutes } from './still-true-routes.ts'

/** Everything about briefs on the desk. Mounted at `/:language/desk`. */
export function briefRoutes(parts: BriefDeskParts): Hono<Environment> {
  const app = new Hono<Environment>({ strict: false })
  for (const path of ['/briefs', '/briefs/*', '/check', '/complete', '/still-true', '/still-true/*']) {
    app.use(path, onlyDesk)
  }
  app.route('/', briefPages(parts))
  app.route('/', briefSavingRoutes(parts))
  app.route('/', imageUploadRoute(parts))
  app.route('/', editorServiceRoutes(parts))
  app.route('/', stillTrueRoutes(parts))
  return app
}

function briefPages(parts: BriefDeskParts): Hono<Environment> {
  const { registry } = parts
  const app = new Hono<Environment>({ strict: false })

  app.get('/briefs', async (context) => {
    const desk = deskContext(context, parts.siteName)
    const notice = doneNotice(context, desk.language)
    return context.html(await briefsPage(desk, await listBriefs(registry), notice ? { notice } : {}))
  })

  app.post('/briefs', async (context) => {
    const desk = deskContext(context, parts.siteName)
    const { id = '', title = '', text = '' } = await briefForm(context)
    const language = textLanguage(text) ?? desk.language
    const made = await createBrief(registry, context.get('viewer'), {
      id: id.trim(),
      language,
      text: firstText(title.trim(), language, registry.now()),
      reason: '',
    })
    if (made.kind === 'done')
      return context.redirect(`${textPath(desk.language, id.trim(), language)}&done=created`, 303)
    const page = await briefsPage(desk, await listBriefs(registry), {
      notice: refusalNotice(made, desk.language),
      typed: { id, title },
    })
    return context.html(page, refusalStatus(made))
  })

  app.get('/briefs/:id', async (context) => {
    const brief = await briefWithTexts(registry, context.req.param('id'))
    if (!brief) return context.notFound()
    const language = languageOf(context)
    const text =
      textLanguage(context.req.query('text')) ?? (brief.texts[language] ? language : other(language))
    const notice = doneNotice(context, language)
    const beside = context.req.query('view') === 'beside'
    return context.html(
      await editorView(context, parts, brief, { text, beside, ...(notice ? { notice } : {}) }),
    )
  })

  app.get('/briefs/:id/history', async (context) => {
    const id = context.req.param('id')
    const brief = await briefWithTexts(registry, id)
    if (!brief) return context.notFound()
    const revisions = await briefRevisions(registry, id)
    const text = textLanguage(context.req.query('text'))
    const [from, to] = await Promise.all(
      [context.req.query('from'), context.req.query('to')].map((revision) =>
        text !== null && revision !== undefined && /^\d{1,9}$/.test(revision)
          ? textRevision(registry.database, id, text, Number(revision))
          : null,
      ),
    )
    const people = await personNames(registry, [
      ...brief.events.map((event) => event.actor),
      ...revisions.map((revision) => revision.author),
    ])
    return context.html(
      await briefHistoryPage(deskContext(context, parts.siteName), {
        brief,
        revisions,
        compared: from && to ? { from, to } : null,
        people,
      }),
    )
  })

  return app
}

function other(language: Language): Language {
  return language === 'en' ? 'es' : 'en'
}

/** What a new brief starts with: front matter as the reader of prose expects it, and a heading for its sources. */
function firstText(title: string, language: Language, now: Date): string {
  const sources = language === 'es' ? 'Fuentes' : 'Sources'
  return `---
title: ${JSON.stringify(title)}
date: ${now.toISOString().slice(0, 10)}
lang: ${language}
---


## ${sources}

`
}
