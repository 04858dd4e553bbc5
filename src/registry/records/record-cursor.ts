import type { RecordQuery } from './record-query.ts'

/** Where a page ended: the sort key of its last record, and its id. */
export interface RecordCursor {
  readonly order: RecordQuery['order']
  readonly key: string | number
  readonly id: string
}

/** The sort key of a record without a date: it stands after all that have one. */
export const undated = '0001-01-01'

/** The cursor as the reader is given it: one word for an address. */
export function cursorText({ order, key, id }: RecordCursor): string {
  return Buffer.from(JSON.stringify([order, key, id])).toString('base64url')
}

/**
 * Reads what {@link cursorText} wrote.
 * @returns null when it is none, or one of a list in another order
 */
export function readCursor(text: string, order: RecordQuery['order']): RecordCursor | null {
  if (text.length > 1000) return null
  let read: unknown
  try {
    read = JSON.parse(Buffer.from(text, 'base64url').toString())
  } catch {
    return null
  }
  if (!Array.isArray(read) || read.length !== 3) return null
  const [of, key, id] = read
  if (of !== order || typeof id !== 'string' || id.includes('\0')) return null
  return isKeyOf(order, key) ? { order, key, id } : null
}

function isKeyOf(order: RecordQuery['order'], key: unknown): key is string | number {
  switch (order) {
    case 'changed':
      return Number.isSafeInteger(key)
    case 'relevance':
      return Number.isFinite(key)
    case 'date':
      return typeof key === 'string' && /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(key)
    case 'id':
      return key === ''
  }
}
