import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from './problem.ts'

/** Name of the file that makes a folder a workspace. */
export const settingsFile = 'cotejo.yaml'

/** How a workspace is reached; tests put their own in its place. */
export interface WorkspaceFiles {
  /** Paths of all files below a folder of the workspace, from the root, with forward slashes, sorted; hidden ones left out. */
  list(folder: string): readonly string[]
  /** Names of the folders in the root. */
  folders(): readonly string[]
  /** @throws Error when there is no such file or it cannot be read */
  read(path: string): Uint8Array
}

/**
 * The files of a folder on disk. They are read one after the other and not by promises: for a thousand small files
 * that takes a third of the time, and nothing can be answered before all are read.
 */
export function filesOnDisk(root: string): WorkspaceFiles {
  return {
    list: (folder) => listBelow(root, folder).sort(),
    folders: () =>
      entriesOf(root)
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
        .map((entry) => entry.name),
    read: (path) => readFileSync(join(root, path)),
  }
}

function listBelow(root: string, folder: string): string[] {
  const found: string[] = []
  for (const entry of entriesOf(join(root, folder))) {
    if (entry.name.startsWith('.')) continue
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) found.push(...listBelow(root, path))
    else if (entry.isFile() || isLinkToFile(root, path)) found.push(path)
  }
  return found
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if (isCode(error, 'ENOENT') || isCode(error, 'ENOTDIR')) return []
    throw error
  }
}

function isLinkToFile(root: string, path: string): boolean {
  try {
    return statSync(join(root, path)).isFile()
  } catch {
    // A link that leads nowhere is listed, so that reading it tells.
    return true
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

const megabyte = 1024 * 1024
/** Records, settings and bibliographies above this are refused, release files and documents above the other. */
export const mostBytesOfYaml = 16 * megabyte
export const mostBytesOfTable = 480 * megabyte

// One for all files: making one costs more than decoding a record with it.
const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The text of a UTF-8 file, without byte order mark; null when it is none, which is reported. */
export function readText(files: WorkspaceFiles, file: string, most: number, report: Report): string | null {
  const whole = { file, line: 1, column: 1, field: null }
  let bytes: Uint8Array
  try {
    bytes = files.read(file)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    const isMissing = reason === 'ENOENT' && file === settingsFile
    report({ ...whole, code: isMissing ? 'no settings' : 'not readable', words: { reason } })
    return null
  }
  if (bytes.length > most) {
    const words = { megabytes: Math.ceil(bytes.length / megabyte), most: most / megabyte }
    report({ ...whole, code: 'too large', words })
    return null
  }
  const nul = bytes.indexOf(0)
  if (nul >= 0) {
    report({ ...whole, ...positionOfByte(bytes, nul), code: 'nul byte', words: {} })
    return null
  }
  try {
    return utf8.decode(bytes)
  } catch {
    report({ ...whole, ...positionOfByte(bytes, firstBrokenByte(bytes)), code: 'not utf-8', words: {} })
    return null
  }
}

function positionOfByte(
  bytes: Uint8Array,
  offset: number,
): { readonly line: number; readonly column: number } {
  const before = new TextDecoder().decode(bytes.subarray(0, offset))
  const lines = before.split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

/** Offset of the first byte that is no UTF-8: the first place where decoding and encoding again changes the bytes. */
function firstBrokenByte(bytes: Uint8Array): number {
  const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  const different = again.findIndex((byte, at) => byte !== bytes[at])
  return different < 0 ? bytes.length : different
}
