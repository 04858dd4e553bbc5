import { readFile as readBytes } from 'node:fs/promises'
import type { Evidence } from '../evidence/evidence.ts'
import type { Language } from '../model/language.ts'
import type { Brief } from '../prose/brief.ts'
import {
  type Format,
  formatOf,
  type ReadOptions,
  type ReadProblem,
  readBriefs,
  readFile,
} from '../prose/read.ts'
import { checkBrief } from './check.ts'
import type { CheckedBrief } from './checked-brief.ts'
import { rules } from './rulebook.ts'

/** What comes of checking a file: its briefs and what was mended in reading it, or why it could not be read. */
export type CheckedFile =
  | { readonly briefs: readonly CheckedBrief[]; readonly notes: readonly ReadProblem[] }
  | { readonly problem: ReadProblem }

/** Checks one file after the other against the same evidence. */
export interface Checker {
  /**
   * @param file name by which reports call it
   * @param format by the file's ending unless told
   */
  checkFile(bytes: Uint8Array, file: string, format?: Format): Promise<CheckedFile>
  /** The same for text already decoded: what an editor holds. */
  checkText(text: string, file: string): Promise<readonly CheckedBrief[]>
}

/**
 * @param evidence to hold briefs against
 * @param scope `text` when there is no evidence to speak of: rules that ask it would then cry wolf and are left out
 * @param language in which a text too short to tell is read
 */
export async function checker(
  evidence: Evidence,
  scope: 'all' | 'text',
  language: Language,
): Promise<Checker> {
  // Asked for each text, since the names of a registry come and go; the first time is the slow one.
  await evidence.gazetteer()
  const options = async (file: string, format = formatOf(file)): Promise<ReadOptions> => ({
    file,
    format,
    gazetteer: await evidence.gazetteer(),
    language,
  })
  const checkAll = async (briefs: readonly Brief[]) => {
    const checked: CheckedBrief[] = []
    for (const brief of briefs) checked.push(await checkBrief(brief, evidence))
    return scope === 'text' ? checked.map(byTextAlone) : checked
  }
  return {
    async checkFile(bytes, file, format) {
      const result = await readFile(bytes, await options(file, format))
      return 'problem' in result ? result : { briefs: await checkAll(result.briefs), notes: result.notes }
    },
    checkText: async (text, file) => checkAll(readBriefs(text, await options(file))),
  }
}

function byTextAlone(checked: CheckedBrief): CheckedBrief {
  const fromText = new Set(rules.filter((rule) => rule.needs === 'text').map((rule) => rule.id))
  return { ...checked, findings: checked.findings.filter((finding) => fromText.has(finding.rule)) }
}

/**
 * The briefs of some files, checked.
 * @throws Error naming the file that cannot be read
 */
export async function checkFiles(
  files: readonly string[],
  evidence: Evidence,
  language: Language = 'en',
): Promise<CheckedBrief[]> {
  const { checkFile } = await checker(evidence, 'all', language)
  const briefs: CheckedBrief[] = []
  for (const file of files) {
    const result = await checkFile(await readBytes(file), file)
    if ('problem' in result) throw new Error(`cannot read ${file}: ${result.problem.code}`)
    briefs.push(...result.briefs)
  }
  return briefs
}
