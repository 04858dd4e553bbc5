import type { Registry } from '../registry.ts'

/** Ids that no record has, numbered after the last one: `iguala-victim-01`, `iguala-victim-02`. */
export async function freeRecordIds({ database }: Registry, stem: string, count: number): Promise<string[]> {
  const rows = await database
    .selectFrom('record')
    .select('id')
    .where('id', 'like', `${stem.replace(/[\\%_]/g, '\\$&')}-%`)
    .execute()
  const numbers = rows.map(({ id }) => Number(id.slice(stem.length + 1))).filter(Number.isInteger)
  const last = Math.max(0, ...numbers)
  return Array.from({ length: count }, (_, at) => `${stem}-${String(last + at + 1).padStart(2, '0')}`)
}
