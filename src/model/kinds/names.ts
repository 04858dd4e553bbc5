import * as z from 'zod'
import { periodText } from '../period.ts'

/** A name with its language, what sort of name it is, and when it was in use. */
export const recordName = z.object({
  text: z.string().min(1),
  language: z.string().length(2).optional(),
  kind: z
    .enum(['official', 'common', 'short', 'former', 'acronym', 'nickname', 'translation'])
    .default('common'),
  period: periodText.optional(),
})

/** An identifier in a public register. */
export const identifier = z.object({
  scheme: z.enum(['wikidata', 'iso-3166', 'inegi', 'orcid', 'other']),
  value: z.string().min(1),
})

export const nameHelp = {
  en: 'Each name with its language, its sort and the period in which it was in use',
  es: 'Cada nombre con su idioma, su clase y el periodo en que se usó',
}

export const identifierHelp = { en: 'For example wikidata: Q96', es: 'Por ejemplo wikidata: Q96' }
