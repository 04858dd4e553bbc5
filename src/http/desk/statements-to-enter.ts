import { isDeepStrictEqual } from 'node:util'
import type { DeskRecord } from '../../desk/records/record-view.ts'
import type { Kind } from '../../model/kind.ts'
import type { Decision, NewStatement } from '../../registry/records/record-change.ts'
import type { EnteredValue } from './read-entry.ts'

/** How values are entered. */
export interface EntryManner {
  readonly locator: string
  readonly quotation: string
  /** What is entered stands, and what stood is set aside. */
  readonly replace: boolean
  readonly restricted: boolean
}

/** What is to be written, and what need not be. */
export interface EntryMeaning {
  readonly enter: readonly NewStatement[]
  readonly decide: readonly Decision[]
  /** Names of the inputs of what is entered, in the same order. */
  readonly inputs: readonly string[]
  /** How many values stand already on the word of the same source. */
  readonly same: number
}

/**
 * What entering these values means: the first value of a field stands; one that differs from what stands goes beside
 * it as disputed, or takes its place; one that agrees stands too, with its own source; one that this source says
 * already is left as it is; of a field that holds many, each stands.
 */
export function statementsToEnter(
  kind: Kind,
  record: DeskRecord | null,
  values: readonly EnteredValue[],
  source: string,
  manner: EntryManner,
): EntryMeaning {
  const enter: NewStatement[] = []
  const decide: Decision[] = []
  const inputs: string[] = []
  let same = 0
  for (const { field, value, input } of values) {
    const many = kind.fields[field]?.many ?? false
    const standing = (record?.statements ?? []).filter(
      (one) => !many && one.field === field && one.status === 'accepted',
    )
    const agrees = standing.every((one) => isDeepStrictEqual(one.value, value))
    if (agrees && standing.some((one) => one.source === source)) {
      same++
      continue
    }
    const takesPlace = !agrees && manner.replace
    if (takesPlace)
      decide.push(...standing.map(({ id }) => ({ statement: id, status: 'superseded' as const })))
    const { locator, quotation } = { locator: manner.locator.trim(), quotation: manner.quotation.trim() }
    enter.push({
      field,
      value,
      source,
      ...(locator === '' ? {} : { locator }),
      ...(quotation === '' ? {} : { quotation }),
      status: agrees || takesPlace ? 'accepted' : 'disputed',
      ...(manner.restricted ? { restricted: true } : {}),
    })
    inputs.push(input)
  }
  return { enter, decide, inputs, same }
}
