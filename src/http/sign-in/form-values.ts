import type { Context } from 'hono'

/** The text fields of a form, each once: what is repeated, or is a file, is not there. */
export async function formValues(context: Context): Promise<Readonly<Record<string, string>>> {
  const form = await context.req.formData().catch(() => new FormData())
  const values: Record<string, string> = Object.create(null)
  for (const name of new Set(form.keys())) {
    const [value, ...more] = form.getAll(name)
    if (typeof value === 'string' && more.length === 0) values[name] = value
  }
  return values
}
