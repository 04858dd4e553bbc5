import { Hono } from 'hono'
import * as z from 'zod'
import { language as languages } from '../../model/language.ts'
import { briefSlug, longestBrief } from '../../model/stored-brief.ts'
import { overridesOf } from '../../registry/briefs/read-brief.ts'
import { checkAnswer, checkBriefText, standingOverrides } from '../check-brief-text.ts'
import type { Environment } from '../environment.ts'
import { languageOf } from '../page-language.ts'
import { storable } from './brief-form.ts'
import { type BriefDeskParts, textLanguage } from './brief-parts.ts'
import { completionsFor } from './completions.ts'

const question = z.object({
  text: z.string().max(longestBrief),
  language: languages,
  slug: z.string().regex(briefSlug),
})

/** More checks than this in a minute are no typing. */
const mostInAMinute = 240

/** What the editor asks while someone types: a check of the text, and what can be put in at `@`. */
export function editorServiceRoutes(parts: BriefDeskParts): Hono<Environment> {
  const { registry } = parts
  const app = new Hono<Environment>({ strict: false })
  const allowed = perMinute(mostInAMinute, () => registry.now().getTime())
  const current = new Map<string, number>()

  app.post('/check', async (context) => {
    const account = context.get('viewer').account ?? ''
    if (!allowed(account)) return context.json({ error: 'too many checks' }, 429, { 'Retry-After': '30' })
    const asked = question.safeParse(await context.req.json().catch(() => null))
    if (!asked.success) return context.json({ error: 'expected text, language and slug' }, 400)
    const { text, language, slug } = asked.data
    // While a check waited its turn the same person may have typed on: then nobody waits for this one any more.
    const turn = (current.get(account) ?? 0) + 1
    current.set(account, turn)
    const overrides = standingOverrides(await overridesOf(registry.database, slug), language)
    if (current.get(account) !== turn || context.req.raw.signal.aborted) return context.body(null, 204)
    const checked = text.trim() === '' ? [] : await checkBriefText(parts.evidence, { slug, language, text })
    await parts.names.refresh(checked)
    return context.json(checkAnswer(checked, parts.names, languageOf(context), overrides))
  })

  app.get('/complete', async (context) => {
    if (!allowed(context.get('viewer').account ?? ''))
      return context.json({ error: 'too many questions' }, 429)
    const language = textLanguage(context.req.query('text')) ?? languageOf(context)
    const words = storable(context.req.query('q') ?? '').slice(0, 100)
    return context.json({ language, completions: await completionsFor(parts, words, language) })
  })

  return app
}

/** Whether a key may go on: so many times a minute. */
function perMinute(most: number, now: () => number): (key: string) => boolean {
  const counts = new Map<string, { minute: number; count: number }>()
  return (key) => {
    const minute = Math.floor(now() / 60_000)
    const known = counts.get(key)
    if (known?.minute !== minute) {
      if (counts.size > 10_000) counts.clear()
      counts.set(key, { minute, count: 1 })
      return true
    }
    known.count++
    return known.count <= most
  }
}
