import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Workspace } from '../evidence/workspace.ts'
import type { Language } from '../model/language.ts'
import type { ImportedBrief } from '../registry/briefs/import-briefs.ts'
import { checkBriefText, publishedReport } from './check-brief-text.ts'
import { type EvidenceParts, evidenceBasis } from './evidence-basis.ts'

/**
 * The briefs and drafts of a workspace's folder for `importBriefs`: briefs with the report of a check against the
 * evidence as it is now, so import records and sources first.
 */
export async function workspaceBriefs(
  parts: EvidenceParts,
  workspace: Pick<Workspace, 'root' | 'briefs'>,
): Promise<readonly ImportedBrief[]> {
  const checkedAgainst = await evidenceBasis(parts)
  const files: ImportedBrief[] = []
  for (const path of inOrder(workspace.briefs)) {
    const brief = await readBriefFile(workspace.root, path)
    const checked = await checkBriefText(parts.evidence, { slug: brief.id, ...brief })
    files.push({ ...brief, published: { report: publishedReport(checked, brief.language), checkedAgainst } })
  }
  for (const path of inOrder(await draftsIn(workspace.root))) {
    files.push({ ...(await readBriefFile(workspace.root, path)), published: null })
  }
  return files
}

/** English before Spanish of the same name: what comes second is taken for the translation. */
function inOrder(paths: readonly string[]): string[] {
  return [...paths].filter((path) => path.endsWith('.md')).sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
}

function sortKey(path: string): string {
  return `${idOf(path)} ${languageNamed(path) ?? ''}`
}

async function draftsIn(root: string): Promise<string[]> {
  const names = await readdir(join(root, 'drafts')).catch(() => [])
  return names.filter((name) => name.endsWith('.md') && name !== 'README.md').map((name) => `drafts/${name}`)
}

async function readBriefFile(
  root: string,
  path: string,
): Promise<Pick<ImportedBrief, 'id' | 'language' | 'text'>> {
  const text = (await readFile(join(root, path), 'utf8')).replace(/^\uFEFF/, '')
  return { id: idOf(path), language: languageNamed(path) ?? languageTold(text) ?? 'en', text }
}

/** `briefs/x.es.md` and `briefs/x.md` are two texts of `x`. */
function idOf(path: string): string {
  return basename(path).replace(/(?:\.(?:en|es))?\.md$/, '')
}

function languageNamed(path: string): Language | null {
  const named = /\.(en|es)\.md$/.exec(path)?.[1]
  return named === 'en' || named === 'es' ? named : null
}

function languageTold(text: string): Language | null {
  const told = /^---\r?\n[\s\S]*?^lang:[ \t]*["']?(en|es)\b[\s\S]*?^---/m.exec(text)?.[1]
  return told === 'en' || told === 'es' ? told : null
}
