import type { Context } from 'hono'
import { editorPage, type OtherText } from '../../desk/briefs/editor-page.ts'
import { paragraphDiff } from '../../desk/briefs/text-diff.ts'
import type { DeskPage } from '../../desk/desk-page.ts'
import type { Language } from '../../model/language.ts'
import type { StoredBrief } from '../../model/stored-brief.ts'
import { personNames } from '../../registry/briefs/person-names.ts'
import { textRevision } from '../../registry/briefs/read-brief.ts'
import { checkAnswer, checkBriefText, standingOverrides } from '../check-brief-text.ts'
import type { Environment } from '../environment.ts'
import { deskContext } from '../sign-in/desk-context.ts'
import type { BriefDeskParts } from './brief-parts.ts'

/** What the page of a brief shows beside what is saved. */
export interface EditorView {
  readonly text: Language
  readonly beside: boolean
  /** What was typed when it could not be saved, and the revision it grew from. */
  readonly typed?: { readonly content: string; readonly basedOn: number }
  readonly notice?: DeskPage['notice']
}

/** The page of a brief as it is now, checked. */
export async function editorView(
  context: Context<Environment>,
  parts: BriefDeskParts,
  brief: StoredBrief,
  { text, beside, typed, notice }: EditorView,
): Promise<string> {
  const desk = deskContext(context, parts.siteName)
  const saved = brief.texts[text]
  const content = typed?.content ?? saved?.text ?? ''
  const checked =
    content.trim() === ''
      ? []
      : await checkBriefText(parts.evidence, { slug: brief.id, language: text, text: content })
  await parts.names.refresh(checked)
  return editorPage(desk, {
    brief,
    text,
    typed: content,
    basedOn: typed?.basedOn ?? saved?.revision ?? 0,
    check: checkAnswer(checked, parts.names, desk.language, standingOverrides(brief.overrides, text)),
    beside: beside ? await otherText(parts, brief, text) : null,
    people: await personNames(
      parts.registry,
      brief.overrides.map((override) => override.actor),
    ),
    ...(notice ? { notice } : {}),
  })
}

async function otherText(
  { registry }: BriefDeskParts,
  brief: StoredBrief,
  text: Language,
): Promise<OtherText | null> {
  const other = brief.texts[text === 'en' ? 'es' : 'en']
  if (!other) return null
  const agreed = brief.texts[text]?.translates ?? null
  const before =
    agreed === null ? null : await textRevision(registry.database, brief.id, other.language, agreed)
  return { text: other, changes: before ? paragraphDiff(before.text, other.text) : null }
}
