import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { CheckedFile, Checker } from '../check/check-file.ts'
import type { Language } from '../model/language.ts'
import type { BriefFile } from '../site/site.ts'

/** The files of briefs of a workspace, checked; a file is checked again when it has changed on disk. */
export interface BriefFiles {
  all(): Promise<readonly BriefFile[]>
}

/**
 * @param root folder of the workspace
 * @param paths of its briefs, from the root
 * @param complain told of a file that cannot be read; the others are shown
 */
export function briefFiles(
  root: string,
  paths: readonly string[],
  checker: Checker,
  complain: (file: string) => void,
): BriefFiles {
  const known = new Map<string, { readonly changed: number; readonly file: BriefFile | null }>()

  async function checked(path: string, draft: boolean): Promise<BriefFile | null> {
    const changed = await stat(join(root, path)).then(
      (entry) => entry.mtimeMs,
      () => 0,
    )
    const before = known.get(path)
    if (before && before.changed === changed) return before.file
    const file = await check(path, draft)
    if (file === null) complain(path)
    known.set(path, { changed, file })
    return file
  }

  async function check(path: string, draft: boolean): Promise<BriefFile | null> {
    const bytes = await readFile(join(root, path)).catch(() => null)
    if (bytes === null) return null
    const result: CheckedFile = await checker.checkFile(bytes, path)
    if ('problem' in result) return null
    return { slug: slugOf(path), language: languageOf(path, result), draft, briefs: result.briefs }
  }

  return {
    async all() {
      const files: BriefFile[] = []
      for (const path of paths) files.push(...present(await checked(path, false)))
      for (const path of await draftsIn(root)) files.push(...present(await checked(path, true)))
      return files
    },
  }
}

function present(file: BriefFile | null): BriefFile[] {
  return file === null ? [] : [file]
}

async function draftsIn(root: string): Promise<string[]> {
  const names = await readdir(join(root, 'drafts')).catch(() => [])
  return names
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((name) => `drafts/${name}`)
}

/** `briefs/x.es.md` and `briefs/x.md` are two versions of `x`. */
function slugOf(path: string): string {
  return basename(path).replace(/(?:\.(?:en|es))?\.[^.]+$/, '')
}

function languageOf(path: string, { briefs }: { readonly briefs: BriefFile['briefs'] }): Language {
  const named = /\.(en|es)\.[^.]+$/.exec(path)?.[1]
  if (named === 'en' || named === 'es') return named
  return briefs[0]?.brief.language ?? 'en'
}
