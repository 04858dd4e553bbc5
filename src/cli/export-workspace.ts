import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { numberText } from '../check/reporters/evidence-text.ts'
import type { Workspace } from '../evidence/workspace.ts'
import { writeWorkspace } from '../evidence/write-workspace.ts'
import { thePublic, type Viewer } from '../model/access.ts'
import { exportedBriefs } from '../registry/briefs/export-briefs.ts'
import { exportedDocuments, exportedRecords, exportedSources } from '../registry/import/export-records.ts'
import type { Registry } from '../registry/registry.ts'
import type { Effects } from './effects.ts'
import { exit, Failure } from './failure.ts'
import { loadWorkspace } from './load-workspace.ts'
import { type DatabaseOptions, withDatabase, workspaceRoot } from './with-database.ts'
import { commandWords } from './words.ts'
import { workspaceWords } from './workspace-words.ts'

export interface ExportWorkspaceOptions extends DatabaseOptions {
  readonly output: string | null
  /** Whether only what the public may see is written. */
  readonly public: boolean
}

/** Whoever can run the command on the machine can read its database. */
const trusted: Viewer = { account: 'system', role: 'administrator' }

/**
 * `cotejo export workspace`: the registry as a workspace's folder that `import workspace` reads again without loss,
 * with the settings and the statistics of the workspace.
 * @throws Failure when there is no workspace, or the folder holds something else or cannot be written
 */
export async function exportWorkspace(options: ExportWorkspaceOptions, effects: Effects): Promise<number> {
  const { language, output } = options
  const say = workspaceWords[language]
  if (output === null) throw new Failure(say.needsOutput)
  const root = await workspaceRoot(options, effects)
  const folder = resolve(effects.cwd, output)
  await checkFolder(folder, output, say.notAWorkspaceToReplace)
  const own = await loadWorkspace(root, language, effects.complain)
  const counts = await withDatabase(root, language, effects, async ({ registry }) => {
    const workspace = await workspaceOf(registry, own, options.public ? thePublic : trusted)
    const texts = await writeAll(registry, workspace, folder, !options.public).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code === undefined || error.path === undefined) throw error
        throw new Failure(commandWords[language].cannotWrite(output, error.code))
      },
    )
    return { records: workspace.records.length, sources: workspace.sources.length, texts }
  })
  const [records, sources, texts] = [counts.records, counts.sources, counts.texts].map((count) =>
    numberText(count, language),
  ) as [string, string, string]
  effects.out(`${say.exported(output, records, sources, texts)}\n`)
  return exit.clean
}

/** A folder that holds anything but a workspace is not written into. */
async function checkFolder(
  folder: string,
  named: string,
  refusal: (folder: string) => string,
): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [] as string[]
    throw new Failure(refusal(named))
  })
  if (names.length > 0 && !names.includes('cotejo.yaml')) throw new Failure(refusal(named))
}

async function workspaceOf(registry: Registry, own: Workspace, viewer: Viewer): Promise<Workspace> {
  const sources: Workspace['sources'][number][] = []
  const bibliographies = new Map<string, string>()
  for await (const { source, file } of exportedSources(registry, viewer)) {
    sources.push(source)
    if (file !== null) bibliographies.set(source.id, file)
  }
  const records: Workspace['records'][number][] = []
  for await (const record of exportedRecords(registry, viewer)) records.push(record)
  const documents = new Map<string, string>()
  for await (const { source, text } of exportedDocuments(registry, viewer)) documents.set(source, text)
  return { ...own, sources, bibliographies, records, documents, briefs: [] }
}

async function writeAll(
  registry: Registry,
  workspace: Workspace,
  folder: string,
  drafts: boolean,
): Promise<number> {
  writeWorkspace(workspace, folder)
  let texts = 0
  for await (const { path, text } of exportedBriefs(registry, { drafts })) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
    texts += 1
  }
  return texts
}
