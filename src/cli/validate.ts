import { resolve } from 'node:path'
import { problemText } from '../evidence/problem-text.ts'
import { readWorkspace } from '../evidence/read-workspace.ts'
import type { Language } from '../model/language.ts'
import type { Effects } from './effects.ts'
import { exit, Failure } from './failure.ts'
import { isWorkspace } from './find-workspace.ts'
import { commandWords } from './words.ts'

/**
 * `cotejo validate`: reads a workspace and tells every problem, one to a line.
 * @returns the exit status: 0 without a problem, 1 with problems
 * @throws Failure when the folder is no workspace
 */
export async function validate(folder: string, language: Language, effects: Effects): Promise<number> {
  const say = commandWords[language]
  const root = resolve(effects.cwd, folder)
  if (!(await isWorkspace(root))) throw new Failure(say.notAWorkspace(folder))
  const { problems } = await readWorkspace(root)
  for (const problem of problems) effects.out(`${problemText(problem, language)}\n`)
  effects.out(
    `${problems.length === 0 ? say.workspaceFine(folder) : say.workspaceProblems(problems.length, folder)}\n`,
  )
  return problems.length === 0 ? exit.clean : exit.errors
}
