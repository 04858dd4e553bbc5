import type { Kind } from './kind.ts'
import type { Statement } from './statement.ts'

/** An entry of any kind in the registry: its id and all that has been said of it. */
export interface RegistryRecord<S extends Statement = Statement> {
  readonly id: string
  readonly kind: string
  /** Whether only those who are allowed to may know of it at all. */
  readonly restricted?: true
  readonly statements: readonly S[]
}

/** The type of the values of one field of a kind. */
export type FieldValue<K extends Kind, F extends keyof K['fields']> = K['fields'][F] extends {
  readonly value: { readonly _output: infer Value }
}
  ? Value
  : never

/** The accepted values of a field, in the order entered. The kind only lends its type: values were validated on reading. */
export function currentValues<K extends Kind, F extends keyof K['fields'] & string>(
  record: RegistryRecord,
  _kind: K,
  field: F,
): FieldValue<K, F>[] {
  return statementsOf(record, field)
    .filter((statement) => statement.status === 'accepted')
    .map((statement) => statement.value as FieldValue<K, F>)
}

/** The first accepted value of a field, or null. */
export function currentValue<K extends Kind, F extends keyof K['fields'] & string>(
  record: RegistryRecord,
  kind: K,
  field: F,
): FieldValue<K, F> | null {
  return currentValues(record, kind, field)[0] ?? null
}

/** Everything said of a field, whatever its status. */
export function statementsOf(record: RegistryRecord, field: string): readonly Statement[] {
  return record.statements.filter((statement) => statement.field === field)
}
