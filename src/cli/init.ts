import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Language } from '../model/language.ts'
import { initFiles } from './init-files.ts'
import { initWords } from './init-words.ts'

/** How a new workspace reaches the disk. */
export interface InitEffects {
  /** Names in the folder; none when there is no such folder. @throws Error when it is no folder or cannot be read */
  names(folder: string): Promise<readonly string[]>
  /** Writes a file, making the folders it stands in. */
  write(path: string, text: string): Promise<void>
}

/** The files made, by path from the folder, or why none was. */
export type InitResult =
  | { readonly files: readonly string[] }
  | { readonly refused: 'not empty' | 'not a folder' }

const onDisk: InitEffects = {
  names: (folder) =>
    readdir(folder).catch((error: unknown) => {
      if (isCode(error, 'ENOENT')) return []
      throw error
    }),
  write: async (path, text) => {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text, { flag: 'wx' })
  },
}

/**
 * Makes a small valid workspace with an example of each part. A folder that holds anything is refused, so that
 * nothing of the user's is ever written over.
 * @throws Error when the folder cannot be read or written
 */
export async function initWorkspace(folder: string, effects: InitEffects = onDisk): Promise<InitResult> {
  let names: readonly string[]
  try {
    names = await effects.names(folder)
  } catch (error) {
    if (isCode(error, 'ENOTDIR')) return { refused: 'not a folder' }
    throw error
  }
  if (names.length > 0) return { refused: 'not empty' }
  const files = Object.keys(initFiles)
  for (const [path, text] of Object.entries(initFiles)) await effects.write(join(folder, path), text)
  return { files }
}

/** What to tell the user of it: one line when refused, two when made. */
export function initText(result: InitResult, folder: string, language: Language): string {
  const say = initWords[language]
  if ('files' in result) return `${say.made(folder, result.files.length)}\n${say.next(folder)}`
  return result.refused === 'not empty' ? say.notEmpty(folder) : say.notAFolder(folder)
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
