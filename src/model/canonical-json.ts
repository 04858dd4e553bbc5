/**
 * A value as JSON that is the same for the same content: no white space, the keys of each object sorted by their
 * UTF-16 units, members that are undefined left out; text and numbers as JSON.stringify writes them.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  let text = ''
  if (Array.isArray(value)) {
    for (const part of value) text += `${text === '' ? '' : ','}${canonicalJson(part)}`
    return `[${text}]`
  }
  const held = value as Readonly<Record<string, unknown>>
  for (const key of Object.keys(held).sort()) {
    if (held[key] === undefined) continue
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(held[key])}`
  }
  return `{${text}}`
}
