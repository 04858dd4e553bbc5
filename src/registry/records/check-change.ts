import { may, type Viewer } from '../../model/access.ts'
import { kindNamed } from '../../model/codebook.ts'
import { place } from '../../model/kinds/place.ts'
import { sourceProblems } from '../sources/write-source.ts'
import { checkedValue, isPlaceCode } from './check-values.ts'
import type { NewStatement, RecordChange, WriteProblem } from './record-change.ts'
import { isUnstorable } from './unstorable.ts'

const recordId = /^[a-z0-9][a-z0-9-]{0,99}$/
const mostStatements = 2_000
const longestReason = 10_000

/** A problem of the change as a whole. */
export function wholeProblem(code: WriteProblem['code'], field: string | null, detail: string): WriteProblem {
  return { code, field, index: null, detail }
}

/** What a change enters, as the schemas make it, and all that is wrong with it that can be told without the registry. */
export function checkedChange(
  viewer: Viewer,
  change: RecordChange,
): { readonly enter: readonly NewStatement[]; readonly problems: readonly WriteProblem[] } {
  const kind = kindNamed(change.kind)
  const problems: WriteProblem[] = [...permissionProblems(viewer, change)]
  if (kind === null) problems.push(wholeProblem('unknown kind', null, change.kind))
  if (change.expected === 0) problems.push(...newRecordProblems(change))
  if (isUnstorable(change.reason))
    problems.push(wholeProblem('invalid value', 'reason', 'expected plain text'))
  if (change.reason.length > longestReason)
    problems.push(
      wholeProblem(
        'too large',
        'reason',
        `${change.reason.length} characters, expected at most ${longestReason}`,
      ),
    )
  const decides = change.decide.length > 0 || change.restricted !== undefined
  if (decides && change.expected > 0 && change.reason.trim() === '')
    problems.push(wholeProblem('reason wanted', 'reason', ''))
  const count = change.enter.length + change.decide.length
  if (count > mostStatements) {
    problems.push(wholeProblem('too large', null, `${count} statements, expected at most ${mostStatements}`))
    return { enter: [], problems }
  }
  for (const source of change.sources ?? []) problems.push(...sourceProblems(source))
  const enter: NewStatement[] = []
  change.enter.forEach((entered, index) => {
    const checked = kind === null ? null : checkedValue(kind, entered)
    if (checked === null) return
    if ('problem' in checked) problems.push({ ...checked.problem, index })
    else enter.push(onlyKnown(entered, checked.value))
  })
  return { enter, problems }
}

/** Nothing but what a statement may say: whoever sends more does not get it stored. */
function onlyKnown(entered: NewStatement, value: unknown): NewStatement {
  const { field, source, locator, quotation, status, restricted } = entered
  return {
    field,
    value,
    source,
    ...(locator === undefined ? {} : { locator }),
    ...(quotation === undefined ? {} : { quotation }),
    status,
    ...(restricted ? { restricted } : {}),
  }
}

function permissionProblems(viewer: Viewer, change: RecordChange): WriteProblem[] {
  const problems: WriteProblem[] = []
  if (viewer.account === null || !may(viewer, 'enter')) return [wholeProblem('not allowed', null, 'enter')]
  if (may(viewer, 'decide')) return []
  change.decide.forEach((_, index) => {
    problems.push({ code: 'not allowed', field: null, index, detail: 'decide' })
  })
  if (change.restricted !== undefined) problems.push(wholeProblem('not allowed', 'restricted', 'decide'))
  for (const source of change.sources ?? []) {
    if (source.restricted) problems.push(wholeProblem('not allowed', source.id, 'decide'))
  }
  return problems
}

function newRecordProblems({ record, kind, enter, decide }: RecordChange): WriteProblem[] {
  const problems: WriteProblem[] = []
  const isName = recordId.test(record) || (kind === place.name && isPlaceCode(record))
  if (!isName) problems.push(wholeProblem('not a name for a record', null, record))
  if (enter.length === 0) problems.push(wholeProblem('invalid value', null, 'expected at least one value'))
  decide.forEach(({ statement }, index) => {
    problems.push({ code: 'unknown statement', field: null, index, detail: String(statement) })
  })
  return problems
}
