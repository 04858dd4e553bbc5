import { type Kysely, type Selectable, sql } from 'kysely'
import { statementOfRow, statementsDigest, storedStatement } from '../records/stored-statement.ts'
import type { StatementTable, StoredStatement, Tables } from '../tables.ts'
import { changeBatches } from './audit-changes.ts'
import { type AuditFault, fault } from './audit-fault.ts'
import type { Replay } from './verify-chain.ts'

/** Holds the statements against the changes that entered them and the decisions made since. */
export async function verifyStatements(database: Kysely<Tables>, replay: Replay): Promise<AuditFault[]> {
  const faults: AuditFault[] = []
  const counts = new Map<string, number>()
  const found = new Set<number>()
  let last = 0
  for await (const batch of changeBatches(database)) {
    const end = batch.at(-1)?.sequence ?? last
    const rows = await statementsOf(database, last, end)
    last = end
    for (const { sequence, subjectKind, subject, content } of batch) {
      const own = rows.get(sequence) ?? []
      if (subjectKind !== 'record') {
        for (const { id } of own)
          faults.push(fault(sequence, `statement ${id}`, 'is of a change that entered none'))
        continue
      }
      for (const row of own) {
        if (row.record !== subject)
          faults.push(fault(sequence, `statement ${row.id}`, `is of ${row.record}, expected ${subject}`))
        const position = counts.get(row.record) ?? 0
        if (row.position !== position)
          faults.push(
            fault(sequence, `statement ${row.id}`, `stands at ${row.position}, expected ${position}`),
          )
        counts.set(row.record, position + 1)
        if (replay.decided.has(row.id)) found.add(row.id)
      }
      const entered = own.map((row) => asEntered(row, replay))
      if (!statementsDigest(entered).equals(content))
        faults.push(fault(sequence, `record ${subject}`, 'its statements are not those that were entered'))
      faults.push(...standingFaults(own, replay))
    }
  }
  for (const id of replay.decided.keys()) {
    if (!found.has(id))
      faults.push(fault(null, `statement ${id}`, 'is not there, although it was decided on'))
  }
  return faults
}

type Row = Selectable<StatementTable>

async function statementsOf(
  database: Kysely<Tables>,
  after: number,
  until: number,
): Promise<ReadonlyMap<number, readonly Row[]>> {
  const { rows } = await sql<Row>`
    select * from statement where change > ${after} and change <= ${until} order by change, id`.execute(
    database,
  )
  const byChange = new Map<number, Row[]>()
  for (const row of rows) {
    const own = byChange.get(row.change)
    if (own) own.push(row)
    else byChange.set(row.change, [row])
  }
  return byChange
}

/** The statement with the status and restriction that it was entered with. */
function asEntered(row: Row, { decided }: Replay): StoredStatement {
  const statement = statementOfRow(row)
  const first = decided.get(row.id)?.first
  if (!first) return statement
  return storedStatement(row.id, {
    ...statement,
    status: first.status,
    restricted: first.restricted ? true : undefined,
  })
}

function standingFaults(rows: readonly Row[], { decided }: Replay): AuditFault[] {
  return rows.flatMap(({ id, change, status, restricted }) => {
    const last = decided.get(id)?.last
    if (!last || (last.status === status && last.restricted === restricted)) return []
    const is = `${status}${restricted ? ', restricted' : ''}`
    const wanted = `${last.status}${last.restricted ? ', restricted' : ''}`
    return [fault(change, `statement ${id}`, `is ${is}, expected ${wanted} as decided`)]
  })
}
