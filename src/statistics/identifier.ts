/** Quotes a name for SQL, whatever it holds: the one place where a name from outside becomes part of a statement. */
export function quoteIdentifier(name: string): string {
  return `"${withoutNul(name).replaceAll('"', '""')}"`
}

/** Quotes a text for the few places of SQL that take no parameter, such as the path of a COPY. */
export function quoteText(text: string): string {
  return `'${withoutNul(text).replaceAll("'", "''")}'`
}

function withoutNul(text: string): string {
  if (text.includes('\0'))
    throw new Error(`a name with a NUL character: expected none in ${JSON.stringify(text)}`)
  return text
}
