import { type Context, Hono } from 'hono'
import { textPath } from '../../desk/briefs/brief-paths.ts'
import { type BriefNotice, briefWords } from '../../desk/briefs/brief-words.ts'
import { mergePage } from '../../desk/briefs/merge-page.ts'
import type { DeskPage } from '../../desk/desk-page.ts'
import { type Language, language as languages } from '../../model/language.ts'
import { reviewStates } from '../../model/review.ts'
import type { StoredBrief } from '../../model/stored-brief.ts'
import { moveBrief, stepFor } from '../../registry/briefs/move-brief.ts'
import { overrideFinding, withdrawOverride } from '../../registry/briefs/override-finding.ts'
import { personNames } from '../../registry/briefs/person-names.ts'
import { briefWithTexts } from '../../registry/briefs/read-brief.ts'
import { type SaveOutcome, saveText } from '../../registry/briefs/save-text.ts'
import { checkBriefText, publishedReport } from '../check-brief-text.ts'
import type { Environment } from '../environment.ts'
import { languageOf } from '../page-language.ts'
import { type GateOutcome, publishGate } from '../publish-gate.ts'
import { deskContext } from '../sign-in/desk-context.ts'
import { briefForm, storable } from './brief-form.ts'
import { type BriefDeskParts, refusalNotice, refusalStatus, textLanguage } from './brief-parts.ts'
import { editorView } from './editor-view.ts'

/** What changes a brief: saving a text, taking a step, letting a finding stand. */
export function briefSavingRoutes(parts: BriefDeskParts): Hono<Environment> {
  const { registry } = parts
  const app = new Hono<Environment>({ strict: false })

  app.post('/briefs/:id/text', async (context) => {
    const brief = await briefWithTexts(registry, context.req.param('id'))
    if (!brief) return context.notFound()
    const form = await briefForm(context)
    const text = textLanguage(form.text)
    if (text === null) return context.notFound()
    const content = (form.content ?? '').replace(/\r\n?/g, '\n')
    const basedOn = wholeNumber(form.basedOn)
    const outcome = await saveText(registry, context.get('viewer'), {
      brief: brief.id,
      language: text,
      text: content,
      basedOn,
      ...(form.translates === undefined || form.translates === ''
        ? {}
        : { translates: wholeNumber(form.translates) }),
      reason: form.reason ?? '',
    })
    const beside = form.view === 'beside'
    if (outcome.kind === 'saved') return toEditor(context, brief.id, text, 'saved', beside)
    if (outcome.kind === 'conflict') {
      return context.html(await merge(context, parts, brief.id, outcome, { ...form, content }), 409)
    }
    const page = await editorView(context, parts, brief, {
      text,
      beside,
      typed: { content, basedOn },
      notice: refusalNotice(outcome, languageOf(context)),
    })
    return context.html(page, refusalStatus(outcome))
  })

  app.post('/briefs/:id/state', async (context) => {
    const brief = await briefWithTexts(registry, context.req.param('id'))
    if (!brief) return context.notFound()
    const form = await context.req.formData().catch(() => new FormData())
    const from = stateNamed(form.get('from'))
    const to = stateNamed(form.get('to'))
    const reason = form.get('reason')
    if (from === null || to === null || typeof reason !== 'string') return context.notFound()
    const language = languageOf(context)
    const text = brief.texts[language] ? language : language === 'en' ? 'es' : 'en'
    const stay = async (notice: NonNullable<DeskPage['notice']>, status: 403 | 404 | 422) =>
      context.html(await editorView(context, parts, brief, { text, beside: false, notice }), status)

    const step = stepFor(context.get('viewer'), from, to)
    if ('kind' in step) return stay(refusalNotice(step, language), refusalStatus(step))
    const chosen = languages.options.filter((option) => form.getAll('language').includes(option))
    const gate: GateOutcome = step.gate
      ? await publishGate(parts, brief, chosen)
      : { kind: 'passed', texts: [] }
    if (gate.kind === 'refused') return stay(refusalNotice(gate, language), 422)
    if (gate.kind === 'stopped') {
      const say = briefWords[language]
      const told = gate.texts.map((stopped) => say.stopped(say.languages[stopped.language], stopped.errors))
      return stay({ kind: 'problem', text: told.join(' ') }, 422)
    }
    const moved = await moveBrief(registry, context.get('viewer'), {
      brief: brief.id,
      from,
      to,
      reason: storable(reason),
      passed: gate.texts,
    })
    if (moved.kind === 'refused') return stay(refusalNotice(moved, language), refusalStatus(moved))
    return toEditor(context, brief.id, text, 'moved')
  })

  app.post('/briefs/:id/overrides', async (context) => {
    const brief = await briefWithTexts(registry, context.req.param('id'))
    if (!brief) return context.notFound()
    const { text: named, fingerprint = '', reason = '' } = await briefForm(context)
    const text = textLanguage(named)
    const finding = text === null ? null : await findingNow(parts, brief, text, fingerprint)
    if (text === null || finding === null) return context.notFound()
    const { rule, text: excerpt, message } = finding
    const outcome = await overrideFinding(registry, context.get('viewer'), {
      brief: brief.id,
      language: text,
      fingerprint,
      rule,
      excerpt,
      message,
      reason,
    })
    if (outcome.kind === 'done') return toEditor(context, brief.id, text, 'letStand')
    const notice = refusalNotice(outcome, languageOf(context))
    return context.html(
      await editorView(context, parts, brief, { text, beside: false, notice }),
      refusalStatus(outcome),
    )
  })

  app.post('/briefs/:id/overrides/:override/withdraw', async (context) => {
    const brief = await briefWithTexts(registry, context.req.param('id'))
    if (!brief) return context.notFound()
    const { text: named, reason = '' } = await briefForm(context)
    const text = textLanguage(named) ?? 'en'
    const outcome = await withdrawOverride(registry, context.get('viewer'), {
      brief: brief.id,
      id: wholeNumber(context.req.param('override')),
      reason,
    })
    if (outcome.kind === 'done') return toEditor(context, brief.id, text, 'withdrawn')
    const notice = refusalNotice(outcome, languageOf(context))
    return context.html(
      await editorView(context, parts, brief, { text, beside: false, notice }),
      refusalStatus(outcome),
    )
  })

  return app
}

function toEditor(
  context: Context<Environment>,
  id: string,
  text: Language,
  done: BriefNotice,
  beside = false,
): Response {
  return context.redirect(`${textPath(languageOf(context), id, text, beside)}&done=${done}`, 303)
}

async function merge(
  context: Context<Environment>,
  parts: BriefDeskParts,
  brief: string,
  { current, merged }: Extract<SaveOutcome, { kind: 'conflict' }>,
  form: Readonly<Record<string, string>> & { readonly content: string },
): Promise<string> {
  const people = await personNames(parts.registry, [current.author])
  return mergePage(deskContext(context, parts.siteName), {
    brief,
    text: current.language,
    savedBy: people.get(current.author) ?? briefWords[languageOf(context)].system,
    revision: current.revision,
    theirs: current.text,
    mine: form.content,
    joined: merged.text,
    clean: merged.clean,
    disputed: merged.parts.flatMap((part) => (part.kind === 'disputed' ? [part] : [])),
    reason: form.reason ?? '',
    translates: form.translates ?? '',
  })
}

/** The finding of this name on the text as it is saved: only what the checker says now can be let pass. */
async function findingNow(
  { evidence }: BriefDeskParts,
  brief: StoredBrief,
  language: Language,
  fingerprint: string,
) {
  const text = brief.texts[language]
  if (!text) return null
  const checked = await checkBriefText(evidence, { slug: brief.id, language, text: text.text })
  const findings = publishedReport(checked, language).flatMap((report) => report.findings)
  return findings.find((finding) => finding.fingerprint === fingerprint) ?? null
}

function stateNamed(value: File | string | null) {
  return reviewStates.find((state) => state === value) ?? null
}

/** A number as a form sends it; what is none is one that no revision has. */
function wholeNumber(text: string | undefined): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : -1
}
