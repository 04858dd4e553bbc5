import { problemText } from '../evidence/problem-text.ts'
import { readWorkspace } from '../evidence/read-workspace.ts'
import type { Workspace } from '../evidence/workspace.ts'
import type { Language } from '../model/language.ts'
import { Failure } from './failure.ts'
import { isWorkspace } from './find-workspace.ts'
import { commandWords } from './words.ts'

/**
 * The workspace in a folder.
 * @param tolerate told of each problem, one line each; what is wrong is then left out and the rest is used
 * @throws Failure when the folder is none, or has problems that are not tolerated: each stands on a line of the message
 */
export async function loadWorkspace(
  root: string,
  language: Language,
  tolerate: ((line: string) => void) | null,
): Promise<Workspace> {
  const say = commandWords[language]
  if (!(await isWorkspace(root))) throw new Failure(say.notAWorkspace(root))
  const { workspace, problems } = await readWorkspace(root)
  if (workspace !== null && problems.length === 0) return workspace
  const lines = problems.map((problem) => problemText(problem, language))
  lines.push(say.workspaceProblems(problems.length, root))
  if (workspace === null || tolerate === null) throw new Failure(lines.join('\n'))
  for (const line of lines) tolerate(line)
  return workspace
}
