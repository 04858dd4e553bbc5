import { readFile, writeFile } from 'node:fs/promises'
import { dirname, isAbsolute, resolve } from 'node:path'
import type { CheckedFile } from '../check/check-file.ts'
import type { CheckedBrief } from '../check/checked-brief.ts'
import type { ReportNames } from '../check/reporters/evidence-text.ts'
import { joinedNames } from '../check/reporters/workspace-names.ts'
import type { Language } from '../model/language.ts'
import type { Effects } from './effects.ts'
import { exit, Failure } from './failure.ts'
import { workspaceAbove } from './find-workspace.ts'
import { inputFiles } from './input-files.ts'
import { formatOfInput } from './input-format.ts'
import { type LoadedChecker, loadChecker } from './load-checker.ts'
import { readProblemText } from './read-problem-text.ts'
import { commandWords } from './words.ts'
import { type ReportFormat, writeReport } from './write-report.ts'

export interface CheckOptions {
  /** Folder of the workspace; by default the nearest above the file or the current folder. */
  readonly workspace: string | null
  readonly format: ReportFormat
  /** File that the report goes to; standard output by default. */
  readonly output: string | null
  readonly language: Language
}

/**
 * `cotejo check`: checks the files and writes one report on all their briefs.
 * @returns the exit status: 0 no finding of severity error, 1 at least one, 2 a file could not be read
 * @throws Failure when nothing can be checked
 */
export async function check(
  inputs: readonly string[],
  options: CheckOptions,
  effects: Effects,
): Promise<number> {
  const say = commandWords[options.language]
  const files = await inputFiles(inputs, effects.cwd, say)
  const checkers = checkersFor(options, effects)
  const briefs: CheckedBrief[] = []
  const names = new Set<ReportNames>()
  let failed = false
  for (const file of files) {
    const loaded = await checkers(file)
    const result = await checkOne(file, loaded, options, effects)
    if (result === null) {
      failed = true
      continue
    }
    briefs.push(...result.briefs)
    names.add(loaded.names)
  }
  if (briefs.length > 0 || !failed) await deliver(briefs, joinedNames([...names]), options, effects)
  if (failed) return exit.couldNotRun
  const hasError = briefs.some((checked) => checked.findings.some((finding) => finding.severity === 'error'))
  return hasError ? exit.errors : exit.clean
}

/** One checker for each workspace that the files stand in, loaded when first asked for. */
function checkersFor(options: CheckOptions, effects: Effects): (file: string) => Promise<LoadedChecker> {
  const byRoot = new Map<string, Promise<LoadedChecker>>()
  return async (file) => {
    const root = await rootFor(file, options.workspace, effects.cwd)
    const key = root ?? ''
    const loaded = byRoot.get(key) ?? loadChecker(root, options.language)
    if (!byRoot.has(key) && root === null) effects.complain(commandWords[options.language].noWorkspace)
    byRoot.set(key, loaded)
    return loaded
  }
}

async function rootFor(file: string, workspace: string | null, cwd: string): Promise<string | null> {
  if (workspace !== null) return resolve(cwd, workspace)
  const above = file === '-' ? null : await workspaceAbove(dirname(resolve(cwd, file)))
  return above ?? workspaceAbove(cwd)
}

/** The briefs of one file; null, and a line of complaint, when it cannot be read. */
async function checkOne(
  file: string,
  { checker }: LoadedChecker,
  { language }: CheckOptions,
  effects: Effects,
): Promise<{ readonly briefs: readonly CheckedBrief[] } | null> {
  const bytes = await bytesOf(file, language, effects)
  if (bytes === null) return null
  const result: CheckedFile = await checker.checkFile(bytes, file, formatOfInput(file, bytes))
  const problems = 'problem' in result ? [result.problem] : result.notes
  for (const problem of problems) effects.complain(`${file}: ${readProblemText(problem, language)}`)
  return 'problem' in result ? null : result
}

async function bytesOf(file: string, language: Language, effects: Effects): Promise<Uint8Array | null> {
  if (file === '-') return effects.readInput()
  try {
    return await readFile(isAbsolute(file) ? file : resolve(effects.cwd, file))
  } catch (error) {
    effects.complain(commandWords[language].cannotRead(file, reasonOf(error)))
    return null
  }
}

async function deliver(
  briefs: readonly CheckedBrief[],
  names: ReportNames,
  options: CheckOptions,
  effects: Effects,
): Promise<void> {
  const report = await writeReport(options.format, briefs, {
    context: { ...names, language: options.language },
    terminal: { colors: options.output === null && wantsColors(effects), columns: effects.columns },
  })
  if (options.output === null) return effects.out(report)
  try {
    await writeFile(resolve(effects.cwd, options.output), report)
  } catch (error) {
    throw new Failure(commandWords[options.language].cannotWrite(options.output, reasonOf(error)))
  }
}

/** As https://no-color.org and the usual FORCE_COLOR have it. */
function wantsColors({ environment, terminal }: Effects): boolean {
  if (environment.NO_COLOR) return false
  if (environment.FORCE_COLOR) return environment.FORCE_COLOR !== '0'
  return terminal && environment.TERM !== 'dumb'
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
