import type { Context } from 'hono'
import type { DeskPage } from '../../desk/desk-page.ts'
import { recordWords } from '../../desk/records/record-words.ts'
import { sourceWords } from '../../desk/sources/source-words.ts'
import type { Language } from '../../model/language.ts'

/** What may stand in the address after something was done. */
export type Done = 'saved' | 'created' | 'decided' | 'merged' | 'victims' | 'source'

/** The message for what was just done, as the address says; anything else in it says nothing. */
export function doneNotice(context: Context, language: Language): Pick<DeskPage, 'notice'> {
  const say = recordWords[language]
  const texts: Readonly<Record<Done, string>> = {
    saved: say.saved,
    created: say.created,
    decided: say.decided,
    merged: say.merged,
    victims: say.victimsSaved,
    source: sourceWords[language].saved,
  }
  const done = context.req.query('done') ?? ''
  if (!Object.hasOwn(texts, done)) return {}
  const same = Number(context.req.query('same') ?? '')
  const more = Number.isInteger(same) && same > 0 && same < 1000 ? ` ${say.sameAlready(same)}` : ''
  return { notice: { kind: 'done', text: `${texts[done as Done]}${more}` } }
}
