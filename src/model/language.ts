import * as z from 'zod'

/** The languages in which Cotejo reads prose and speaks to its users. */
export const language = z.enum(['en', 'es'])
export type Language = z.infer<typeof language>

/** The same words in each language, for what a user sees. */
export const localized = z.object({ en: z.string().min(1), es: z.string().min(1) })
export type Localized = Readonly<z.infer<typeof localized>>
