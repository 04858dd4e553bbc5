import { resolve } from 'node:path'
import type { Language } from '../model/language.ts'
import { BackupError } from '../registry/backup/backup-error.ts'
import { type OpenDatabase, type OpenOptions, openDatabase } from '../registry/server/open-database.ts'
import { ServerError } from '../registry/server/server-error.ts'
import { databaseWords } from './database-words.ts'
import type { Effects } from './effects.ts'
import { Failure } from './failure.ts'
import { isWorkspace, workspaceAbove } from './find-workspace.ts'

export interface DatabaseOptions {
  readonly workspace: string | null
  readonly language: Language
}

/**
 * The folder of the workspace that a command is about: the one that was named, or the nearest one upward.
 * @throws Failure when it is no workspace
 */
export async function workspaceRoot(
  { workspace, language }: DatabaseOptions,
  effects: Pick<Effects, 'cwd'>,
): Promise<string> {
  const root = workspace === null ? await workspaceAbove(effects.cwd) : resolve(effects.cwd, workspace)
  if (root === null || !(await isWorkspace(root)))
    throw new Failure(databaseWords[language].notAWorkspace(workspace ?? effects.cwd))
  return root
}

/**
 * Opens the registry of a workspace for a command. Beside a `serve` on the same folder it uses that one's database.
 * @throws Failure with one clear line when it cannot be opened
 */
export async function openFor(
  root: string,
  language: Language,
  effects: Effects,
  options: OpenOptions,
): Promise<OpenDatabase> {
  const say = databaseWords[language]
  return openDatabase(effects.environment, root, effects.complain, options).catch((error: unknown) => {
    throw asFailure(error, say)
  })
}

/**
 * Does something with the registry of a workspace and closes it.
 * @throws Failure when it cannot be opened, is lost on the way, or refuses a backup
 */
export async function withDatabase<T>(
  root: string,
  language: Language,
  effects: Effects,
  task: (open: OpenDatabase) => Promise<T>,
  options: OpenOptions = { share: true },
): Promise<T> {
  const open = await openFor(root, language, effects, options)
  try {
    return await task(open)
  } catch (error) {
    throw asFailure(error, databaseWords[language])
  } finally {
    await open.close()
  }
}

/** Does something that needs no database and may be refused as a backup is. */
export async function refusals<T>(language: Language, task: () => Promise<T>): Promise<T> {
  return task().catch((error: unknown) => {
    throw asFailure(error, databaseWords[language])
  })
}

type Words = (typeof databaseWords)[Language]

/** What a person can do something about, as one line; anything else is a fault of ours and stays as it is. */
function asFailure(error: unknown, say: Words): unknown {
  if (error instanceof ServerError) return new Failure(say.server[error.problem](error.subject, error.detail))
  if (error instanceof BackupError) return new Failure(say.backup[error.problem](error.detail))
  if (isLostConnection(error)) return new Failure(say.lostConnection(error.message))
  return error
}

function isLostConnection(error: unknown): error is Error {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return (
    /^(?:57P0[123]|08\w{3}|ECONNRESET|ECONNREFUSED|EPIPE|53100)$/.test(code) ||
    /Connection terminated/.test(error.message)
  )
}
