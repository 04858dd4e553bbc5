import { thePublic } from '../../model/access.ts'
import type { CorrectedBrief } from '../../model/correction.ts'
import type { Language } from '../../model/language.ts'
import { publicBriefs } from '../briefs/public-briefs.ts'
import type { Registry } from '../registry.ts'
import { subjectTitles } from './subject-titles.ts'

/** Every correction of a brief that the public reads, the last first. Why it was made stays on the desk. */
export async function correctedBriefs(
  registry: Registry,
  language: Language,
): Promise<readonly CorrectedBrief[]> {
  const texts = (await publicBriefs(registry)).filter(({ withdrawn }) => !withdrawn)
  const corrected = new Map(texts.map(({ brief, correctedAt }) => [brief, correctedAt]))
  const subjects = [...corrected.keys()].map((id) => ({ kind: 'brief' as const, id }))
  const titles = await subjectTitles(registry, thePublic, subjects, language)
  return subjects
    .flatMap((subject) =>
      (corrected.get(subject.id) ?? []).map((at) => ({
        subject: { ...subject, title: titles(subject) ?? subject.id },
        at,
      })),
    )
    .sort((a, b) => b.at.getTime() - a.at.getTime())
}
