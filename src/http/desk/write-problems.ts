import { recordWords } from '../../desk/records/record-words.ts'
import type { Kind } from '../../model/kind.ts'
import type { Language } from '../../model/language.ts'
import type { WriteProblem } from '../../registry/records/record-change.ts'

/**
 * What the registry holds against a change, in words, by the name of the input that it is about.
 * @param inputs names of the inputs of the values entered, in the order of the change
 */
export function writeProblems(
  problems: readonly WriteProblem[],
  inputs: readonly string[],
  kind: Kind | null,
  language: Language,
): ReadonlyMap<string, string> {
  const say = recordWords[language]
  return new Map(
    problems.map((problem, place) => {
      const { code, field, index, detail } = problem
      const input = index === null ? undefined : inputs[index]
      const label = field === null ? undefined : kind?.fields[field]?.label[language]
      const text = say.problem(code, detail)
      return [input ?? inputFor(code) ?? `problem.${place}`, label ? `${label}: ${text}` : text]
    }),
  )
}

function inputFor(code: WriteProblem['code']): string | undefined {
  if (code === 'reason wanted') return 'reason'
  return code === 'exists already' || code === 'not a name for a record' ? 'id' : undefined
}
