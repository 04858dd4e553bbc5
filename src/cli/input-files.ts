import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Failure } from './failure.ts'
import type { CommandWords } from './words.ts'

const briefEndings = /\.(?:md|markdown|txt|html?|docx)$/i

/**
 * The files that the arguments of a command mean: a folder its briefs at any depth, a pattern what it matches.
 * @returns paths as typed or found, each once; `-` stays as it is
 * @throws Failure when there is no such file, or a folder or pattern gives none
 */
export async function inputFiles(
  inputs: readonly string[],
  cwd: string,
  say: CommandWords,
): Promise<string[]> {
  const files = new Set<string>()
  for (const input of inputs) for (const file of await filesOf(input, cwd, say)) files.add(file)
  return [...files]
}

async function filesOf(input: string, cwd: string, say: CommandWords): Promise<string[]> {
  if (input === '-') return [input]
  const entry = await stat(resolve(cwd, input)).catch(() => null)
  if (entry?.isDirectory()) {
    const found = await briefsIn(resolve(cwd, input), input)
    if (found.length === 0) throw new Failure(say.noBriefs(input))
    return found
  }
  if (entry) return [input]
  if (!/[*?[{]/.test(input)) throw new Failure(say.noSuchFile(input))
  const matches = await matching(input, cwd)
  if (matches.length === 0) throw new Failure(say.noPattern(input))
  return matches
}

/** The briefs in a folder at any depth, sorted, by their paths from `shown`; hidden folders and node_modules left out. */
async function briefsIn(folder: string, shown: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const found: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    if (entry.isDirectory())
      found.push(...(await briefsIn(join(folder, entry.name), join(shown, entry.name))))
    else if (entry.isFile() && briefEndings.test(entry.name) && !isReadme(entry.name))
      found.push(join(shown, entry.name))
  }
  return found
}

/** A README tells of the folder; it is checked only when it is asked for by name. */
function isReadme(name: string): boolean {
  return /^readme\./i.test(name)
}

async function matching(pattern: string, cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const matches = await glob(pattern.replaceAll('\\', '/'), { cwd, expandDirectories: false })
  return matches.sort()
}
