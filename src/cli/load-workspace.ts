import { readWorkspace } from '../evidence/read-workspace.ts'
import type { Workspace } from '../evidence/workspace.ts'
import type { Language } from '../model/language.ts'
import { Failure } from './failure.ts'
import { isWorkspace } from './find-workspace.ts'
import { commandWords } from './words.ts'

/**
 * The workspace in a folder.
 * @throws Failure when the folder is none, or has problems: each stands on a line of the message
 */
export async function loadWorkspace(root: string, language: Language): Promise<Workspace> {
  const say = commandWords[language]
  if (!(await isWorkspace(root))) throw new Failure(say.notAWorkspace(root))
  const { workspace, problems } = await readWorkspace(root)
  if (workspace !== null && problems.length === 0) return workspace
  const lines = problems.map((problem) => problemText(problem, language))
  throw new Failure([...lines, say.workspaceProblems(problems.length, root)].join('\n'))
}
