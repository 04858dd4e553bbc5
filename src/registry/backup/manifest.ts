import * as z from 'zod'

/** Name of the manifest in the archive: its last file, so that an archive that was cut short has none. */
export const manifestName = 'manifest.json'

/** The form of backup that this version writes, and the newest that it reads. */
export const backupFormat = 1

const count = z.number().int().nonnegative()

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** What a backup says of itself. */
export const manifest = z.object({
  format: z.literal('cotejo-backup'),
  version: z.number().int().positive(),
  madeAt: z.string(),
  /** Versions of what made it. */
  cotejo: z.string(),
  postgres: z.string(),
  /** Newest step of the schema. */
  schema: z.string(),
  /** The last change: what the restored audit must end with. */
  head: z.object({ sequence: count, hash: sha256 }).nullable(),
  /** In the order in which they can be restored. */
  tables: z.array(
    z.object({
      name: z.string(),
      columns: z.array(z.string()).min(1),
      rows: count,
      /** Of the table's text, all parts together. */
      sha256,
      parts: count,
    }),
  ),
  /** The last number that each sequence gave; null for one that has given none. */
  sequences: z.record(z.string(), count.nullable()),
  /** Files of the workspace. */
  files: z.array(z.object({ path: z.string(), bytes: count, sha256 })),
})

export type Manifest = z.infer<typeof manifest>

/** Path in the archive of a part of a table, in PostgreSQL's text format. */
export function partPath(table: string, part: number): string {
  return `tables/${table}/${String(part).padStart(6, '0')}.tsv`
}

/** Folder in the archive of the workspace's files. */
export const filesFolder = 'workspace/'
