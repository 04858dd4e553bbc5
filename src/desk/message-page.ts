import { html } from 'hono/html'
import { type DeskContext, deskPage } from './desk-page.ts'
import { deskWords } from './desk-words.ts'

/** Says that there is nothing here, or nothing for this person. */
export function deskMessagePage(context: DeskContext, what: 'unknown' | 'refused'): Promise<string> {
  const say = deskWords[context.language]
  return deskPage(context, {
    title: say[what],
    section: null,
    main: html`<p>${what === 'unknown' ? say.unknownText : say.refusedText}</p>`,
  })
}
