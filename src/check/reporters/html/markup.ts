import type { html } from 'hono/html'

/** Escaped markup, as hono's tagged template makes it: text put into it is escaped, markup is not escaped twice. */
export type Markup = ReturnType<typeof html>

/** Markup ready to be written. */
export async function renderMarkup(markup: Markup): Promise<string> {
  return String(await markup)
}
