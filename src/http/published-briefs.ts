import type { CheckedBrief } from '../check/checked-brief.ts'
import type { Settings } from '../evidence/workspace.ts'
import type { BriefImage } from '../model/stored-brief.ts'
import { type PublicBrief, publicBriefs } from '../registry/briefs/public-briefs.ts'
import { imagesOf, textRevision } from '../registry/briefs/read-brief.ts'
import type { BriefFile } from '../site/site.ts'
import type { BriefFiles } from './brief-files.ts'
import { checkBriefText } from './check-brief-text.ts'
import { type EvidenceParts, evidenceBasis } from './evidence-basis.ts'

/** The briefs of a registry that the public reads, checked. Its drafts are never among them. */
export interface PublishedBriefs extends BriefFiles {
  /** For lists: a check may be some changes of the registry old. */
  all(): Promise<readonly BriefFile[]>
  /** The texts of one brief held against the evidence as it is now; that it was withdrawn; null when there is none. */
  named(slug: string): Promise<readonly BriefFile[] | 'withdrawn' | null>
}

interface CheckedText {
  readonly revision: number
  readonly basis: string
  readonly briefs: Promise<readonly CheckedBrief[]>
  readonly pictures: Promise<readonly BriefImage[]>
}

/**
 * @param settings whose time zone the days of corrections are in
 * @param checked told what a page will show, before it does: to fetch the names for it
 */
export function publishedFiles(
  parts: EvidenceParts,
  settings: Settings,
  checked: (briefs: readonly CheckedBrief[]) => Promise<void> = () => Promise.resolve(),
): PublishedBriefs {
  const { registry, evidence } = parts
  const known = new Map<string, CheckedText>()

  async function textOf({ brief, language, revision }: PublicBrief): Promise<string> {
    const saved = await textRevision(registry.database, brief, language, revision)
    if (!saved) throw new Error(`no revision ${revision} of ${brief} in ${language}, which is published`)
    return saved.text
  }

  async function check({ brief, language }: PublicBrief, text: string): Promise<readonly CheckedBrief[]> {
    const briefs = await checkBriefText(evidence, { slug: brief, language, text })
    await checked(briefs)
    return briefs
  }

  async function shown(text: PublicBrief): Promise<Pick<CheckedText, 'briefs' | 'pictures'>> {
    const words = await textOf(text)
    return { briefs: check(text, words), pictures: picturesIn(words, text.brief) }
  }

  async function picturesIn(text: string, brief: string): Promise<readonly BriefImage[]> {
    const named = (image: BriefImage) => text.indexOf(`/media/${image.id}`)
    const images = await imagesOf(registry.database, brief)
    return images.filter((image) => named(image) >= 0).sort((a, b) => named(a) - named(b))
  }

  /** @param basis what the check must have been made against; null for any */
  async function fileOf(text: PublicBrief, basis: string | null): Promise<BriefFile> {
    const key = `${text.brief} ${text.language}`
    let before = known.get(key)
    if (before?.revision !== text.revision || (basis !== null && before.basis !== basis)) {
      before = {
        revision: text.revision,
        basis: basis ?? (await evidenceBasis(parts)),
        ...(await shown(text)),
      }
      known.set(key, before)
      // What failed is tried again, not told again.
      before.briefs.catch(() => known.delete(key))
    }
    return {
      slug: text.brief,
      language: text.language,
      draft: false,
      briefs: await before.briefs,
      pictures: await before.pictures,
      correctedOn: text.correctedAt.map((at) => dayIn(at, settings.timeZone)),
      letStand: text.letStand,
    }
  }

  return {
    async all() {
      const files: BriefFile[] = []
      for (const text of await publicBriefs(registry))
        if (!text.withdrawn) files.push(await fileOf(text, null))
      return files
    },
    async named(slug) {
      const texts = await publicBriefs(registry, slug)
      if (texts.length === 0) return null
      if (texts.some(({ withdrawn }) => withdrawn)) return 'withdrawn'
      const basis = await evidenceBasis(parts)
      return Promise.all(texts.map((text) => fileOf(text, basis)))
    },
  }
}

/** A moment as a day of a time zone, `YYYY-MM-DD`. */
function dayIn(moment: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(moment)
}
