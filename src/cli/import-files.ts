import { open, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { glob } from 'tinyglobby'
import type { FileHead } from '../model/format.ts'
import { isDay } from '../model/period.ts'
import { Failure } from './failure.ts'
import type { ImportWords } from './import-words.ts'
import type { CommandWords } from './words.ts'

/** A file to be imported. */
export interface FileToImport {
  /** As the user would name it. */
  readonly shown: string
  readonly path: string
  /** Without its folder. */
  readonly name: string
}

/**
 * The files that the arguments mean: a folder all files below it, a pattern what it matches. Hidden files, and the
 * README and YAML files that people put beside their data, are passed over in folders.
 * @throws Failure when there is no such file, or a folder or pattern gives none
 */
export async function filesToImport(
  inputs: readonly string[],
  cwd: string,
  say: CommandWords & ImportWords,
): Promise<readonly FileToImport[]> {
  const shown = new Set<string>()
  for (const input of inputs) for (const file of await filesOf(input, cwd, say)) shown.add(file)
  return [...shown].map((file) => ({ shown: file, path: resolve(cwd, file), name: basename(file) }))
}

async function filesOf(
  input: string,
  cwd: string,
  say: CommandWords & ImportWords,
): Promise<readonly string[]> {
  const entry = await stat(resolve(cwd, input)).catch(() => null)
  if (entry?.isDirectory()) {
    const ignore = ['**/*.{md,yaml,yml}', '**/node_modules/**']
    const found = await glob('**/*', { cwd: resolve(cwd, input), ignore })
    if (found.length === 0) throw new Failure(say.noFiles(input))
    return found.sort().map((file) => join(input, file))
  }
  if (entry) return [input]
  if (!/[*?[{]/.test(input)) throw new Failure(say.noSuchFile(input))
  const matches = await glob(input.replaceAll('\\', '/'), { cwd, expandDirectories: false })
  if (matches.length === 0) throw new Failure(say.noPattern(input))
  return matches.sort()
}

const headBytes = 64 * 1024

/** What can be known of a file without reading it whole. @throws the system's error when it cannot be read */
export async function headOf({ path, name }: FileToImport): Promise<FileHead> {
  const file = await open(path)
  try {
    const buffer = new Uint8Array(headBytes)
    const { bytesRead } = await file.read(buffer, 0, headBytes, 0)
    const bytes = buffer.subarray(0, bytesRead)
    return { name, bytes, text: textOf(bytes) }
  } finally {
    await file.close()
  }
}

/** UTF-8 where it is, whose last character may be cut; else the code page of Windows that Mexican offices use. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** First bytes of ZIP, gzip, bzip2, xz, 7-Zip and RAR. */
const archives = ['504b0304', '1f8b', '425a68', 'fd377a585a', '377abcaf', '52617221']

/** Whether the file is an archive or otherwise compressed; workbooks are ZIP too, but are read as they are. */
export function isCompressed({ name, bytes }: FileHead): boolean {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex')
  return archives.some((magic) => start.startsWith(magic)) && !/\.xlsx$/i.test(name)
}

/** The one day in the name of a file: `2021-01-20`, `2021_01_20` or `20210120`; null for none or several. */
export function dayInName(name: string): string | null {
  const days = [...name.matchAll(/(?<!\d)(\d{4})([-_]?)(\d{2})\2(\d{2})(?!\d)/g)]
    .map(([, year, , month, day]) => `${year}-${month}-${day}`)
    .filter(isDay)
  return new Set(days).size === 1 ? (days[0] ?? null) : null
}
