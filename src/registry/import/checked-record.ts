import { kindNamed } from '../../model/codebook.ts'
import { incident } from '../../model/kinds/incident.ts'
import type { RegistryRecord } from '../../model/record.ts'
import type { Statement } from '../../model/statement.ts'
import { checkedValue, severalAccepted, subTypeProblem } from '../records/check-values.ts'

const longestId = 200

/**
 * A record to bring in with its values as the schemas make them.
 * @returns null when something is wrong with it; each fault is then in `problems`, one line
 */
export function checkedRecord(record: RegistryRecord, problems: string[]): RegistryRecord | null {
  const { id } = record
  const wrong: string[] = []
  const kind = kindNamed(record.kind)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no file system takes them
  if (/^\.|^$|[/\\\u0000-\u001f]|\p{Surrogate}/u.test(id) || id.length > longestId)
    wrong.push(`expected an id that can be the name of a file: ${JSON.stringify(id)}`)
  if (kind === null) wrong.push(`unknown kind: ${record.kind}`)
  const statements: Statement[] = []
  for (const statement of kind === null ? [] : record.statements) {
    const checked = kind === null ? null : checkedValue(kind, statement)
    if (checked && 'problem' in checked) wrong.push(`${statement.field}: ${checked.problem.detail}`)
    else if (checked) statements.push({ ...statement, record: id, value: checked.value })
  }
  if (kind !== null) {
    for (const field of severalAccepted(kind, statements))
      wrong.push(`${field}: several accepted, expected one`)
  }
  const misfit = record.kind === incident.name ? subTypeProblem(statements) : null
  if (misfit !== null) wrong.push(`subType: ${misfit}`)
  problems.push(...wrong.map((line) => `record ${id}: ${line}`))
  return wrong.length === 0 ? { ...record, statements } : null
}
