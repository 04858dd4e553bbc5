import { withheldSource } from '../../model/access.ts'
import type { Registry } from '../registry.ts'

/** The wish, or the wish with the first number behind it that no source has. */
export async function freeSourceId({ database }: Registry, wish: string): Promise<string> {
  const rows = await database
    .selectFrom('source')
    .select('id')
    .where((where) => where.or([where('id', '=', wish), where('id', 'like', `${likeLiteral(wish)}-%`)]))
    .execute()
  const taken = new Set([withheldSource, ...rows.map(({ id }) => id)])
  if (!taken.has(wish)) return wish
  let number = 2
  while (taken.has(`${wish}-${number}`)) number++
  return `${wish}-${number}`
}

function likeLiteral(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}
