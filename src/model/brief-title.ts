/** The title of a text as its front matter or first heading gives it, for lists; null when it has none. */
export function briefTitle(text: string): string | null {
  const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1]
  const named = front === undefined ? undefined : /^title:[ \t]*(.+)$/m.exec(front)?.[1]
  const title = named ?? /^#[ \t]+(.+)$/m.exec(text)?.[1]
  const plain = title?.trim().replace(/^(["'])(.*)\1$/, '$2')
  return plain ? plain : null
}
