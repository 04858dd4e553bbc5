import type { Context } from 'hono'
import { formValues } from '../sign-in/form-values.ts'

/** The text fields of a form as they can be kept: what the database cannot hold is gone. */
export async function briefForm(context: Context): Promise<Readonly<Record<string, string>>> {
  const values = await formValues(context)
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, storable(value)]))
}

/** A text without the one character that PostgreSQL has no place for. */
export function storable(text: string): string {
  return text.replaceAll('\0', '')
}
