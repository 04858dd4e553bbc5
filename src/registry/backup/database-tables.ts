import type pg from 'pg'

/** A table with the columns that are written, not computed. */
export interface CopiedTable {
  readonly name: string
  readonly columns: readonly string[]
}

/** The tables of the migrations' own bookkeeping: the schema's step stands in the manifest. */
const bookkeeping = ['kysely_migration', 'kysely_migration_lock']

/** The tables of the registry, those that others refer to before them. */
export async function tablesToCopy(client: pg.ClientBase): Promise<CopiedTable[]> {
  const { rows } = await client.query<{ name: string; columns: string[]; refers: string[] }>(
    `select c.relname as name,
       (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
       array(select distinct t.relname::text from pg_constraint k join pg_class t on t.oid = k.confrelid
         where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as refers
     from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all($1)
     order by c.relname`,
    [bookkeeping],
  )
  const ordered: CopiedTable[] = []
  const left = new Map(rows.map((row) => [row.name, row]))
  while (left.size > 0) {
    const free = [...left.values()].filter(({ refers }) => !refers.some((name) => left.has(name)))
    // Tables that refer to each other in a circle: there are none, and the database would say so on restoring.
    for (const { name, columns } of free.length > 0 ? free : [...left.values()]) {
      ordered.push({ name, columns })
      left.delete(name)
    }
  }
  return ordered
}

/** Names of the sequences, those of identity columns as well. */
export async function sequenceNames(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select sequencename::text as name from pg_sequences where schemaname = 'public' order by 1`,
  )
  return rows.map(({ name }) => name)
}

/** A name in SQL. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** The newest step of the schema that was taken; null in a database without tables. */
export async function schemaStep(client: pg.ClientBase): Promise<string | null> {
  const { rows: there } = await client.query(
    `select from pg_tables where tablename = $1 and schemaname = 'public'`,
    [bookkeeping[0]],
  )
  if (there.length === 0) return null
  const { rows } = await client.query<{ name: string }>(
    'select name from kysely_migration order by name desc limit 1',
  )
  return rows[0]?.name ?? null
}
