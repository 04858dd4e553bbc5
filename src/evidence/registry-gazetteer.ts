import { sql } from 'kysely'
import { thePublic } from '../model/access.ts'
import { audiencesOf } from '../registry/records/audiences.ts'
import type { Registry } from '../registry/registry.ts'
import type { GazetteerKind, NamedRecord } from './evidence.ts'
import { kindOfName } from './name-index.ts'
import { type NearKeys, nearKeys } from './near-names.ts'
import type { Touched } from './registry-changes.ts'

/** Every public name of a registry: its kind, and which are near one another. Kept in memory, without the records. */
export interface RegistryGazetteer {
  /** One and the same map, brought up to date in its place. */
  names(): Promise<ReadonlyMap<string, GazetteerKind>>
  /** Names near a key, nearest first; only after the names have been asked for. */
  near(key: string): readonly string[]
  /** Takes in what has been changed. Whether a name came or went. */
  learn(touched: Touched | 'much'): Promise<boolean>
}

const audience = sql`audience in (${sql.join(audiencesOf(thePublic))})`
/** So many names are fetched at once. */
const page = 20_000

/** The names of a registry, read when first asked for. */
export function registryGazetteer({ database }: Registry): RegistryGazetteer {
  const gazetteer = new Map<string, GazetteerKind>()
  /** Names that are nothing but acronyms: none is near another. */
  const acronyms = new Set<string>()
  let near: NearKeys | null = null
  let read: Promise<void> | null = null

  function put(key: string, bearers: readonly NameRow[]): void {
    const kind = kindOfName(bearers)
    if (kind === null) return
    gazetteer.set(key, kind)
    if (bearers.every(({ form }) => form === 'acronym')) acronyms.add(key)
    else near?.add(key)
  }

  function drop(key: string): void {
    if (gazetteer.delete(key) && !acronyms.delete(key)) near?.remove(key)
  }

  async function readAll(): Promise<void> {
    gazetteer.clear()
    acronyms.clear()
    near = null
    let from = ''
    for (;;) {
      const { rows } = await sql<NameRow>`
        select key, kind, form from record_name where key >= ${from} and ${audience}
        order by key limit ${page}`.execute(database)
      const next = rows.at(-1)?.key ?? ''
      const isLast = rows.length < page || next === from
      // The last name may have more bearers on the next page.
      const whole = isLast ? rows : rows.filter(({ key }) => key !== next)
      for (const [key, bearers] of bearersOf(whole)) put(key, bearers)
      if (isLast) return
      from = next
    }
  }

  async function readAgain(keys: ReadonlySet<string>): Promise<boolean> {
    const { rows } = await sql<NameRow>`
      select key, kind, form from record_name where key = any(${[...keys]}::text[]) and ${audience}`.execute(
      database,
    )
    const bearers = bearersOf(rows)
    let moved = false
    for (const key of keys) {
      const before = shown(key)
      drop(key)
      put(key, bearers.get(key) ?? [])
      if (shown(key) !== before) moved = true
    }
    return moved
  }

  function shown(key: string): string {
    const kind = gazetteer.get(key)
    return kind === undefined ? '' : `${kind} ${acronyms.has(key)}`
  }

  return {
    async names() {
      read ??= readAll()
      await read
      return gazetteer
    },
    near(key) {
      if (near === null) {
        near = nearKeys()
        for (const known of gazetteer.keys()) if (!acronyms.has(known)) near.add(known)
      }
      return near.near(key)
    },
    async learn(touched) {
      if (read === null) return true
      if (touched === 'much') {
        read = readAll()
        await read
        return true
      }
      await read
      return readAgain(touched.names)
    },
  }
}

interface NameRow extends Pick<NamedRecord, 'kind' | 'form'> {
  readonly key: string
}

function bearersOf(rows: readonly NameRow[]): ReadonlyMap<string, readonly NameRow[]> {
  const found = new Map<string, NameRow[]>()
  for (const row of rows) {
    const known = found.get(row.key)
    if (known) known.push(row)
    else found.set(row.key, [row])
  }
  return found
}
