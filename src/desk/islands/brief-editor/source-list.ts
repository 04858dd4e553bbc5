/** Text to put in at a place. */
export interface Insertion {
  readonly from: number
  readonly insert: string
}

const headings: Readonly<Record<string, string>> = { en: 'Sources', es: 'Fuentes' }

const anyHeading =
  /^(?:#{1,6}[ \t]+|\*\*)?(?:sources|fuentes|references|referencias|bibliography|bibliografía)[ \t]*:?(?:\*\*)?[ \t]*$/gim

/**
 * What adds an entry to the list of sources of a text, or null when it is listed already. A list that is not there is
 * begun at the end.
 */
export function entryChange(text: string, entry: string, language: string): Insertion | null {
  if (text.includes(entry)) return null
  const heading = [...text.matchAll(anyHeading)].at(-1)
  if (heading === undefined) {
    return {
      from: text.length,
      insert: `${text.endsWith('\n') ? '' : '\n'}\n## ${headings[language]}\n\n${entry}\n`,
    }
  }
  const start = heading.index + heading[0].length
  const next = /^#{1,6}[ \t]/m.exec(text.slice(start))
  const section = text.slice(start, next ? start + next.index : undefined)
  const end = start + section.trimEnd().length
  return { from: end, insert: `\n\n${entry}` }
}
