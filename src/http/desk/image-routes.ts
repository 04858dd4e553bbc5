import { Hono } from 'hono'
import { textPath } from '../../desk/briefs/brief-paths.ts'
import { readImageHeader } from '../../formats/image-header.ts'
import { type Language, language as languages } from '../../model/language.ts'
import type { BriefProblem, StoredBrief } from '../../model/stored-brief.ts'
import { refusal } from '../../registry/briefs/brief-change.ts'
import { addImage, imageFor } from '../../registry/briefs/images.ts'
import { briefWithTexts } from '../../registry/briefs/read-brief.ts'
import type { Registry } from '../../registry/registry.ts'
import type { Environment } from '../environment.ts'
import { languageOf } from '../page-language.ts'
import { storable } from './brief-form.ts'
import { type BriefDeskParts, refusalNotice, refusalStatus, textLanguage } from './brief-parts.ts'
import { editorView } from './editor-view.ts'

const largestImage = 10 * 1024 * 1024
const longestSide = 12_000

/** Takes an image for a brief. The name of the file is not looked at: neither its kind nor its place comes from it. */
export function imageUploadRoute(parts: BriefDeskParts): Hono<Environment> {
  const { registry } = parts
  const app = new Hono<Environment>({ strict: false })

  app.post('/briefs/:id/images', async (context) => {
    const brief = await briefWithTexts(registry, context.req.param('id'))
    if (!brief) return context.notFound()
    const form = await context.req.formData().catch(() => new FormData())
    const language = languageOf(context)
    const text = textLanguage(fieldText(form, 'text')) ?? language
    const file = form.get('file')
    const bytes =
      file instanceof File && file.size <= largestImage ? new Uint8Array(await file.arrayBuffer()) : null
    const header = bytes && readImageHeader(bytes)
    const said = imageWords(form, brief)
    const problem = problemOf(file, header, said)
    const outcome =
      problem !== null || bytes === null || !header
        ? refusal(problem ?? 'not an image', brief.id)
        : await addImage(registry, context.get('viewer'), { brief: brief.id, ...header, ...said, bytes })
    if (outcome.kind === 'added') {
      return context.redirect(`${textPath(language, brief.id, text)}&done=uploaded`, 303)
    }
    const notice = refusalNotice(outcome, language)
    return context.html(
      await editorView(context, parts, brief, { text, beside: false, notice }),
      refusalStatus(outcome),
    )
  })

  return app
}

/** Serves `/media/<id>`. Mounted at the root. */
export function mediaRoutes({ registry }: { readonly registry: Registry }): Hono<Environment> {
  const app = new Hono<Environment>({ strict: false })
  app.get('/media/:id{[0-9a-f-]{36}}', async (context) => {
    const image = await imageFor(registry, context.get('viewer'), context.req.param('id'))
    if (image === null) return context.notFound()
    return context.body(new Uint8Array(image.bytes), 200, {
      'Content-Type': image.mediaType,
      'X-Content-Type-Options': 'nosniff',
      'Content-Disposition': 'inline',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      // A brief may be withdrawn: then its images are asked for again and are not there.
      'Cache-Control': 'private, no-cache',
    })
  })
  return app
}

interface ImageWords {
  readonly caption: Readonly<Record<Language, string>>
  readonly alternative: Readonly<Record<Language, string>>
  readonly credit: string
  readonly licence: string
  readonly complete: boolean
}

/** What is said of the image; in a language that the brief does not have, what is said in the other. */
function imageWords(form: FormData, brief: StoredBrief): ImageWords {
  const wanted = languages.options.filter((language) => brief.texts[language])
  const both = (name: string): Record<Language, string> => {
    const [en, es] = (['en', 'es'] as const).map((language) => fieldText(form, `${name}-${language}`))
    return { en: en || es || '', es: es || en || '' }
  }
  const complete = wanted.every(
    (language) => fieldText(form, `caption-${language}`) && fieldText(form, `alternative-${language}`),
  )
  const credit = fieldText(form, 'credit')
  const licence = fieldText(form, 'licence')
  return {
    caption: both('caption'),
    alternative: both('alternative'),
    credit,
    licence,
    complete: complete && credit !== '' && licence !== '',
  }
}

function problemOf(
  file: File | string | null,
  header: { readonly width: number; readonly height: number } | null,
  said: ImageWords,
): BriefProblem['code'] | null {
  if (file instanceof File && file.size > largestImage) return 'image too large'
  if (!header) return 'not an image'
  if (Math.max(header.width, header.height) > longestSide) return 'image too large'
  return said.complete ? null : 'words wanted'
}

function fieldText(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? storable(value).trim().slice(0, 1000) : ''
}
