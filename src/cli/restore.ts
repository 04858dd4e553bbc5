import { access, mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { numberText } from '../check/reporters/evidence-text.ts'
import type { Language } from '../model/language.ts'
import { verifiedManifest } from '../registry/backup/read-backup.ts'
import { restoreBackup } from '../registry/backup/restore-backup.ts'
import { recordsIn } from './backup.ts'
import { databaseWords } from './database-words.ts'
import type { Effects } from './effects.ts'
import { Failure } from './failure.ts'
import { refusals, withDatabase } from './with-database.ts'
import { commandWords } from './words.ts'

/**
 * `cotejo restore`: a backup into a folder and its database, both empty. Nothing is overwritten.
 * @throws Failure when the backup is damaged or something is in the way
 */
export async function restoreFrom(
  file: string,
  { workspace, language }: { readonly workspace: string; readonly language: Language },
  effects: Effects,
): Promise<void> {
  const say = databaseWords[language]
  const path = resolve(effects.cwd, file)
  const root = resolve(effects.cwd, workspace)
  await access(path).catch((error: NodeJS.ErrnoException) => {
    throw new Failure(commandWords[language].cannotRead(file, error.code ?? error.message))
  })
  // Before a database is made for it.
  await refusals(language, () => verifiedManifest(path))
  await mkdir(root, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new Failure(commandWords[language].cannotWrite(workspace, error.code ?? error.message))
  })
  const manifest = await withDatabase(
    root,
    language,
    effects,
    ({ registry }) => restoreBackup(registry, path, root),
    { migrate: false },
  )
  effects.out(`${say.restored(workspace, manifest.madeAt, numberText(recordsIn(manifest), language))}\n`)
}
