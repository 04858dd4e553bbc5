import type { ProblemPart } from './problem.ts'

/**
 * The members that a reader asked for, `a,b,c.d`; null for all.
 * @param known names that there are; `name.*` for any member of that one
 */
export function membersAsked(
  text: string | undefined,
  known: readonly string[],
): { readonly members: readonly string[] | null; readonly problems: readonly ProblemPart[] } {
  if (text === undefined || text === '') return { members: null, problems: [] }
  const members = [...new Set(text.split(',').map((name) => name.trim()))]
  const problems = members
    .filter((name) => !known.includes(name) && !known.includes(`${name.split('.')[0]}.*`))
    .map((name) => ({
      parameter: 'fields',
      detail: `unknown member: ${name}, expected some of ${known.join(', ')}`,
    }))
  return { members, problems }
}

/** The members asked for, and the id. */
export function selected<T extends { readonly id: string }>(
  item: T,
  members: readonly string[] | null,
): object {
  if (members === null) return item
  const { id } = item
  const whole: Record<string, unknown> = { id }
  for (const name of members) {
    const [outer = '', inner] = name.split('.')
    const value: unknown = Object.hasOwn(item, outer) ? item[outer as keyof T] : undefined
    if (inner === undefined) {
      if (value !== undefined) whole[outer] = value
    } else if (!members.includes(outer)) {
      const part = typeof whole[outer] === 'object' ? whole[outer] : {}
      const held = typeof value === 'object' && value !== null && Object.hasOwn(value, inner)
      whole[outer] = held ? { ...part, [inner]: value[inner as keyof typeof value] } : part
    }
  }
  return whole
}
