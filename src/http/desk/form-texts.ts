import type { Context } from 'hono'
import { formValues } from '../sign-in/form-values.ts'

/** The texts of a form by the names of their inputs, without the character that no database stores. */
export async function formTexts(context: Context): Promise<Map<string, string>> {
  const values = Object.entries(await formValues(context))
  return new Map(values.map(([name, text]) => [name, text.replaceAll('\0', '')]))
}
