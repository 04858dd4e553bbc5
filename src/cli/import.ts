import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { workspaceNames } from '../check/reporters/workspace-names.ts'
import { storeFolder } from '../evidence/open-observatory.ts'
import { organizationName } from '../evidence/organization-name.ts'
import type { Workspace } from '../evidence/workspace.ts'
import { compareText } from '../model/compare-text.ts'
import type { Format, ImportProblem } from '../model/format.ts'
import type { Language } from '../model/language.ts'
import { isDay } from '../model/period.ts'
import type { Source } from '../model/source.ts'
import { importProblemText } from '../statistics/import-problem-text.ts'
import { type ImportOutcome, importRelease } from '../statistics/import-release.ts'
import { openStore, type StatisticsStore } from '../statistics/open-store.ts'
import { releaseCounts } from '../statistics/release-counts.ts'
import { describeDataset, descriptionFile, exists, nobody, takenIndicators } from './describe-dataset.ts'
import type { Effects } from './effects.ts'
import { exit, Failure } from './failure.ts'
import { workspaceAbove } from './find-workspace.ts'
import { dayInName, type FileToImport, filesToImport, headOf, isCompressed } from './import-files.ts'
import { chooseFormat, formatsNamed } from './import-format.ts'
import { importReport } from './import-report.ts'
import { dayInWords, importWords } from './import-words.ts'
import { loadWorkspace } from './load-workspace.ts'
import { progressBar } from './progress-bar.ts'
import { commandWords } from './words.ts'

export interface ImportOptions {
  /** Id of a format, a family of them such as `sesnsp`, or `auto`. */
  readonly format: string
  readonly workspace: string | null
  /** Day of publication. */
  readonly release: string | null
  readonly dataset: string | null
  readonly mapping: string | null
  readonly accept: boolean
  readonly language: Language
}

/** A file with all that was found out about it before anything is imported. */
interface Planned {
  readonly file: FileToImport
  readonly format: Format
  readonly dataset: string
  readonly day: string
}

/**
 * `cotejo import`: files of official figures into the statistics store of a workspace, the oldest release first, and
 * what each changed. Nothing is imported while any file is of unknown format or day.
 * @returns the exit status: 0 when all were imported or known already, 1 when one was refused
 * @throws Failure when there is no workspace, no file, or the options do not fit
 */
export async function importFiles(
  inputs: readonly string[],
  options: ImportOptions,
  effects: Effects,
): Promise<number> {
  const say = { ...commandWords[options.language], ...importWords[options.language] }
  checkOptions(options)
  const root =
    options.workspace === null ? await workspaceAbove(effects.cwd) : resolve(effects.cwd, options.workspace)
  if (root === null) throw new Failure(say.notAWorkspace(effects.cwd))
  const workspace = await loadWorkspace(root, options.language, effects.complain)
  const files = await filesToImport(inputs, effects.cwd, say)
  if (options.release !== null && files.length > 1) throw new Failure(say.oneDay(files.length))
  const mapping = options.mapping === null ? null : await readMapping(options.mapping, options, effects)
  const { planned, problems } = await plan(files, workspace, options)
  if (problems.length > 0) {
    for (const problem of problems) effects.complain(problem)
    return exit.errors
  }
  const store = await openStore(storeFolder(root))
  try {
    let status: number = exit.clean
    const described = new Set<string>()
    for (const each of planned) {
      const source = sourceOf(each, workspace)
      const outcome = await importOne(each, source, mapping, store, options, effects)
      await tell(outcome, each, store, workspace, options.language, effects)
      if (outcome.kind === 'refused') status = exit.errors
      else if (!described.has(each.dataset)) {
        await describe(each, source, workspace, outcome.kind === 'imported', options.language, effects)
        described.add(each.dataset)
      }
    }
    return status
  } finally {
    store.close()
  }
}

function checkOptions({ release, dataset, format, language }: ImportOptions): void {
  const say = importWords[language]
  if (release !== null && !isDay(release)) throw new Failure(say.notADay(release))
  if (dataset !== null && !/^[\p{L}\p{N}][\p{L}\p{N}.-]*$/u.test(dataset))
    throw new Failure(say.notAnId(dataset))
  if (formatsNamed(format).length > 0) return
  const known = formatsNamed('auto').map(({ id }) => id)
  throw new Failure(say.unknownFormat(format, known))
}

async function readMapping(path: string, { language }: ImportOptions, effects: Effects): Promise<unknown> {
  const text = await readFile(resolve(effects.cwd, path), 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Failure(commandWords[language].cannotRead(path, error.code ?? error.message))
  })
  try {
    return parse(text) as unknown
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    throw new Failure(importWords[language].wrongMapping(path, reason))
  }
}

async function plan(
  files: readonly FileToImport[],
  workspace: Workspace,
  options: ImportOptions,
): Promise<{ readonly planned: readonly Planned[]; readonly problems: readonly string[] }> {
  const planned: Planned[] = []
  const problems: string[] = []
  for (const file of files) {
    const each = await planOne(file, workspace, options)
    if (typeof each === 'string') problems.push(each)
    else planned.push(each)
  }
  const unfit = new Map(planned.map((each) => [each.dataset, each]))
  for (const each of unfit.values()) {
    const problem = await descriptionProblem(each, workspace, options.language)
    if (problem !== null) problems.push(problem)
  }
  planned.sort((a, b) => compareText(a.day, b.day) || compareText(a.file.name, b.file.name))
  return { planned, problems }
}

async function planOne(
  file: FileToImport,
  workspace: Workspace,
  options: ImportOptions,
): Promise<Planned | string> {
  const say = importWords[options.language]
  const head = await headOf(file).catch((error: NodeJS.ErrnoException) => error)
  if (head instanceof Error)
    return commandWords[options.language].cannotRead(file.shown, head.code ?? head.message)
  if (isCompressed(head)) return say.compressed(file.shown)
  const format = chooseFormat(options.format, head, file.shown, say)
  if ('problem' in format) return format.problem
  const day = options.release ?? dayInName(file.name)
  if (day === null) return say.noDay(file.shown)
  return { file, format, day, dataset: options.dataset ?? datasetOf(format, workspace) }
}

/** The data set that the workspace keeps in this format, else the one that the format describes. */
function datasetOf(format: Format, { datasets }: Workspace): string {
  const own = datasets.filter((dataset) => dataset.format === format.id)
  const [only] = own
  return own.length === 1 && only ? only.id : format.dataset.id
}

/** Why the workspace could not be told of the data set, before anything is imported; null when it can. */
async function descriptionProblem(
  { dataset, format }: Planned,
  workspace: Workspace,
  language: Language,
): Promise<string | null> {
  if (workspace.datasets.some(({ id }) => id === dataset)) return null
  const file = descriptionFile(dataset)
  if (await exists(join(workspace.root, file))) return importWords[language].brokenDescription(file)
  if (format.dataset.publisher === nobody) return importWords[language].notDescribed(dataset, file)
  const taken = takenIndicators(workspace, dataset, format)
  if (taken.length < format.dataset.indicators.length) return null
  return importWords[language].noIndicatorLeft(dataset, taken)
}

/** The release as a bibliographic item; the workspace's own when it has one of that id. */
function sourceOf({ format, dataset, day }: Planned, workspace: Workspace): Source {
  const id = `${dataset}-${day}`
  const known = workspace.sources.find((source) => source.id === id)
  if (known) return known
  const described = workspace.datasets.find((candidate) => candidate.id === dataset) ?? format.dataset
  const language = workspace.settings.languages[0] ?? 'es'
  const { publisher: office, publisherName } = format.dataset
  const named = organizationName(workspace, described.publisher)
  const publisher =
    (named ?? (described.publisher === office ? publisherName : null))?.[language] ?? described.publisher
  return {
    id,
    type: 'dataset',
    author: [{ literal: publisher }],
    title: described.title[language],
    publisher,
    issued: { 'date-parts': [day.split('-').map(Number)] },
    ...(described.url === undefined ? {} : { URL: described.url }),
  }
}

async function importOne(
  { file, format, dataset, day }: Planned,
  source: Source,
  mapping: unknown,
  store: StatisticsStore,
  { accept, language }: ImportOptions,
  effects: Effects,
): Promise<ImportOutcome> {
  const bar = progressBar(importWords[language].importing(file.name), effects.redraw)
  try {
    return await importRelease(store, {
      format,
      dataset,
      file: { path: file.path, name: file.name },
      release: { id: day, published: day, source },
      accept,
      mapping,
      today: effects.today,
      progress: bar.show,
    })
  } finally {
    bar.clear()
  }
}

async function tell(
  outcome: ImportOutcome,
  { file, format, dataset }: Planned,
  store: StatisticsStore,
  workspace: Workspace,
  language: Language,
  effects: Effects,
): Promise<void> {
  const say = importWords[language]
  if (outcome.kind === 'refused') {
    for (const problem of outcome.problems) effects.complain(problemLine(problem, file, language))
    const acceptable = outcome.problems.every((problem) => problem.acceptable)
    effects.complain(say.refused(file.shown, outcome.problems.length, acceptable))
    return
  }
  const { manifest } = outcome
  if (outcome.kind === 'unchanged') {
    effects.out(`${say.unchanged(file.shown, dataset, dayInWords(manifest.release.published, language))}\n`)
    return
  }
  const base = store.manifests(dataset).find(({ release }) => release.id === manifest.base) ?? null
  const counts = await releaseCounts(store, manifest)
  const { placeName } = workspaceNames(workspace)
  const parts = { manifest, base, counts, format, language, columns: effects.columns, placeName }
  effects.out(importReport(parts))
  for (const problem of outcome.accepted) effects.complain(problemLine(problem, file, language))
  if (outcome.accepted.length > 0) effects.complain(say.accepted(outcome.accepted.length))
}

/** The file as the user named it, line and column where they are known, and what is wrong. */
function problemLine(problem: ImportProblem, file: FileToImport, language: Language): string {
  const place = [file.shown, problem.line, problem.column].filter((part) => part !== null)
  return `${place.join(':')}: ${importProblemText(problem, language)}`
}

async function describe(
  { dataset, format }: Planned,
  source: Source,
  workspace: Workspace,
  isNew: boolean,
  language: Language,
  effects: Effects,
): Promise<void> {
  const say = importWords[language]
  const { wrote, completed, lacking, taken } = await describeDataset(workspace, dataset, format, source)
  for (const file of wrote) effects.out(`${say.wrote(file)}\n`)
  if (completed) effects.out(`${say.completed(completed.file, completed.indicators)}\n`)
  if (isNew && lacking.length > 0) effects.out(`${say.lacking(dataset, lacking)}\n`)
  if (taken.length > 0) effects.out(`${say.taken(dataset, taken)}\n`)
}
