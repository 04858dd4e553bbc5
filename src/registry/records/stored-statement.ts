import type { Kysely, Selectable } from 'kysely'
import type { RegistryRecord } from '../../model/record.ts'
import type { Statement } from '../../model/statement.ts'
import { contentDigest } from '../history/change-hash.ts'
import type { StatementTable, StoredStatement, Tables } from '../tables.ts'

/** A row of the table `statement` as a statement. */
export function statementOfRow(row: Selectable<StatementTable>): StoredStatement {
  return storedStatement(row.id, {
    record: row.record,
    field: row.field,
    value: row.value,
    source: row.source,
    locator: row.locator ?? undefined,
    quotation: row.quotation ?? undefined,
    status: row.status,
    restricted: row.restricted ? true : undefined,
    enteredBy: row.entered_by ?? undefined,
    enteredAt: row.entered_at ?? undefined,
  })
}

/** A statement with its number; parts that it does not have are not there at all. */
export function storedStatement(id: number, statement: Statement): StoredStatement {
  const { record, field, value, source, locator, quotation, status, restricted, enteredBy, enteredAt } =
    statement
  return {
    id,
    record,
    field,
    value,
    source,
    ...(locator === undefined ? {} : { locator }),
    ...(quotation === undefined ? {} : { quotation }),
    status,
    ...(restricted ? { restricted } : {}),
    ...(enteredBy === undefined ? {} : { enteredBy }),
    ...(enteredAt === undefined ? {} : { enteredAt }),
  }
}

/**
 * The digest of the statements that one change entered: SHA-256 over the canonical JSON of a list with, for each in the
 * order entered, the list of its id, field, value, source, locator, quotation, status, whether restricted, who
 * entered it and when; what it does not have is null, status and restriction are those that it was entered with.
 */
export function statementsDigest(statements: readonly StoredStatement[]): Buffer {
  return contentDigest(
    statements.map((entered) => [
      entered.id,
      entered.field,
      entered.value,
      entered.source,
      entered.locator ?? null,
      entered.quotation ?? null,
      entered.status,
      entered.restricted === true,
      entered.enteredBy ?? null,
      entered.enteredAt ?? null,
    ]),
  )
}

/** Records with all their statements, for those who write: nobody's sight is minded. Those that are not there are left out. */
export async function wholeRecords(
  transaction: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RegistryRecord<StoredStatement>>> {
  if (ids.length === 0) return new Map()
  const wanted = [...new Set(ids)]
  const records = await transaction.selectFrom('record').selectAll().where('id', 'in', wanted).execute()
  const rows = await transaction
    .selectFrom('statement')
    .selectAll()
    .where('record', 'in', wanted)
    .orderBy('record')
    .orderBy('position')
    .execute()
  const statements = new Map<string, StoredStatement[]>()
  for (const row of rows) {
    const own = statements.get(row.record)
    if (own) own.push(statementOfRow(row))
    else statements.set(row.record, [statementOfRow(row)])
  }
  return new Map(
    records.map(({ id, kind, restricted }) => [
      id,
      {
        id,
        kind,
        ...(restricted ? { restricted: true as const } : {}),
        statements: statements.get(id) ?? [],
      },
    ]),
  )
}
