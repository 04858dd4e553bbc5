import { may, type Viewer } from '../../model/access.ts'
import { codebook, kindNamed } from '../../model/codebook.ts'
import { fold } from '../../model/fold.ts'
import type { Language } from '../../model/language.ts'
import { deskWords } from '../desk-words.ts'
import { searchPath } from './search-asked.ts'
import type { FoundRecord, FoundText } from './search-results.ts'
import { searchWords } from './search-words.ts'

/** One thing that the palette opens. */
export interface PaletteItem {
  readonly label: string
  /** What sort of thing it is. */
  readonly detail: string
  readonly path: string
}

/** What the island is told: the things, and its words. */
export interface PaletteAnswer {
  readonly items: readonly PaletteItem[]
  readonly words: Readonly<Record<'label' | 'help' | 'none' | 'failed', string>>
}

/** What the palette offers for a text: pages and actions by name, then what was found, then the search itself. */
export function paletteAnswer(
  viewer: Viewer,
  language: Language,
  text: string,
  found: { readonly records: readonly FoundRecord[]; readonly briefs: readonly FoundText[] },
): PaletteAnswer {
  const say = searchWords[language]
  const wanted = fold(text).split(/\s+/).filter(Boolean)
  const named = places(viewer, language).filter(({ label, detail }) => {
    const words = fold(`${label} ${detail}`)
    return wanted.every((word) => words.includes(word))
  })
  const search = {
    label: `${say.searchFor}: ${text}`,
    detail: say.page,
    path: searchPath(language, new URLSearchParams({ text }).toString()),
  }
  return {
    items: [
      ...named.slice(0, wanted.length === 0 ? 20 : 5),
      ...found.records.map(({ id, kind, title }) => ({
        label: title[language],
        detail: kindNamed(kind)?.label[language] ?? kind,
        path: `/${language}/desk/records/${encodeURIComponent(id)}`,
      })),
      ...found.briefs.map((brief) => ({
        label: brief.title,
        detail: `${say.reviewStates[brief.state]}, ${say.languages[brief.language]}`,
        path: `/${language}/desk/briefs/${encodeURIComponent(brief.id)}?text=${brief.language}`,
      })),
      ...(wanted.length === 0 ? [] : [search]),
    ],
    words: { label: say.palette, help: say.paletteHelp, none: say.paletteNone, failed: say.paletteFailed },
  }
}

function places(viewer: Viewer, language: Language): PaletteItem[] {
  const say = searchWords[language]
  const desk = deskWords[language]
  const page = (label: string, path: string): PaletteItem => ({
    label,
    detail: say.page,
    path: `/${language}/desk${path}`,
  })
  const action = (label: string, path: string): PaletteItem => ({ ...page(label, path), detail: say.action })
  return [
    page(say.overview, ''),
    page(desk.records, '/records'),
    page(say.sources, '/sources'),
    page(desk.briefs, '/briefs'),
    page(desk.search, '/search'),
    page(desk.corrections, '/corrections'),
    page(desk.stillTrue, '/still-true'),
    ...(may(viewer, 'administer') ? [page(desk.people, '/people')] : []),
    page(desk.account, '/account'),
    { label: say.publicSite, detail: say.page, path: `/${language}` },
    ...(may(viewer, 'enter')
      ? [
          ...codebook.map(({ name, label }) =>
            action(`${say.newRecord}: ${label[language]}`, `/records/new?kind=${name}`),
          ),
          action(say.newBrief, '/briefs'),
        ]
      : []),
  ]
}
