import type { Evidence } from './evidence.ts'
import { memoryEvidence } from './memory-evidence.ts'
import { problemText } from './problem-text.ts'
import { readWorkspace } from './read-workspace.ts'

/**
 * The evidence in a workspace folder.
 * @throws Error when the folder is no workspace or is invalid: its message tells every problem, one on a line
 */
export async function openWorkspace(root: string): Promise<Evidence> {
  const { workspace, problems } = await readWorkspace(root)
  if (!workspace || problems.length > 0)
    throw new Error(problems.map((problem) => problemText(problem)).join('\n'))
  return memoryEvidence(workspace)
}
