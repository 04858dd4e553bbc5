import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { numberText } from '../check/reporters/evidence-text.ts'
import { cotejoVersion } from '../check/version.ts'
import { backUp } from '../registry/backup/back-up.ts'
import type { Manifest } from '../registry/backup/manifest.ts'
import { databaseWords } from './database-words.ts'
import type { Effects } from './effects.ts'
import { Failure } from './failure.ts'
import { type DatabaseOptions, withDatabase, workspaceRoot } from './with-database.ts'
import { commandWords } from './words.ts'

/**
 * `cotejo backup`: the whole observatory, as it stands at one moment, in one file.
 * @throws Failure when there is no workspace, or the file cannot be written
 */
export async function backupTo(file: string, options: DatabaseOptions, effects: Effects): Promise<void> {
  const { language } = options
  const say = databaseWords[language]
  const root = await workspaceRoot(options, effects)
  const path = resolve(effects.cwd, file)
  const manifest = await withDatabase(root, language, effects, ({ registry }) =>
    backUp(registry, path, { root, version: cotejoVersion() }).catch((error: NodeJS.ErrnoException) => {
      if (error.path === undefined && error.code !== 'ENOSPC') throw error
      throw new Failure(commandWords[language].cannotWrite(file, error.code ?? error.message))
    }),
  )
  const { size } = await stat(path)
  effects.out(
    `${say.backedUp(file, numberText(recordsIn(manifest), language), `${numberText(Math.ceil(size / 1000), language)} kB`)}\n`,
  )
}

/** How many records a backup holds. */
export function recordsIn({ tables }: Manifest): number {
  return tables.find(({ name }) => name === 'record')?.rows ?? 0
}
