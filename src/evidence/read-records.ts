import * as z from 'zod'
import { canonicalJson } from '../model/canonical-json.ts'
import { kindInFolder } from '../model/codebook.ts'
import { nearest } from '../model/edit-distance.ts'
import type { Field, Kind } from '../model/kind.ts'
import type { RegistryRecord } from '../model/record.ts'
import { provenance, type Statement } from '../model/statement.ts'
import { checkStatement, checkTypes } from './check-statement.ts'
import { inside, type KnownIds, recordFolders } from './known-ids.ts'
import { parseYamlFile } from './parsed-file.ts'
import type { Report, WorkspaceProblem } from './problem.ts'
import { hasUnknownFields, type Place, readBySchema, reportUnknownKey, shown } from './schema-problems.ts'
import { mostBytesOfYaml, readText, type WorkspaceFiles } from './workspace-files.ts'

/** A file that holds a record, known by its path alone. */
export interface RecordFile {
  readonly file: string
  readonly id: string
  readonly kind: Kind
}

/** The record files of a workspace; files where none is expected, and ids given twice, are reported. */
export function findRecordFiles(files: WorkspaceFiles, report: Report): readonly RecordFile[] {
  const found: RecordFile[] = []
  const first = new Map<string, string>()
  const unknown = new Set<string>()
  for (const file of files.list('records')) {
    const [, folder = '', name = '', ...deeper] = file.split('/')
    const kind = kindInFolder(folder)
    const id = /^(.+)\.yaml$/.exec(name)?.[1]
    if (kind === null && name !== '') unknown.add(folder)
    else if (kind === null || id === undefined || deeper.length > 0)
      reportUnexpected(file, '<id>.yaml', report)
    else if (first.has(id)) {
      const words = { id, first: first.get(id) ?? '' }
      report({ file, line: 1, column: 1, field: null, code: 'duplicate id', words })
    } else {
      first.set(id, file)
      found.push({ file, id, kind })
    }
  }
  for (const folder of unknown) reportUnknownFolder(`records/${folder}`, folder, recordFolders, report)
  return found
}

/** Reports a file where the workspace has no place for it; a README is welcome everywhere. */
export function reportUnexpected(file: string, expected: string, report: Report): void {
  if (file.endsWith('/README.md')) return
  report({ file, line: 1, column: 1, field: null, code: 'unexpected file', words: { expected } })
}

/** Reports a folder of a name that is none of the known ones. */
export function reportUnknownFolder(
  file: string,
  name: string,
  known: readonly string[],
  report: Report,
): void {
  const words = { name, meant: nearest(name, known) ?? '' }
  report({ file, line: 1, column: 1, field: null, code: 'unknown folder', words })
}

/** Reads one record; what is wrong with it is reported and left out. */
export function readRecord(
  files: WorkspaceFiles,
  { file, id, kind }: RecordFile,
  known: KnownIds,
  report: Report,
): RegistryRecord | null {
  const text = readText(files, file, mostBytesOfYaml, report)
  const parsed = text === null ? null : parseYamlFile(file, text, report)
  const read = parsed
    ? readBySchema(recordFile, parsed.value, { parsed, path: [], field: null }, report)
    : null
  if (!parsed || !read) return null
  const statements: Statement[] = []
  for (const [name, list] of Object.entries(read.statements)) {
    const place = { parsed, path: ['statements', name], field: name }
    const field = Object.hasOwn(kind.fields, name) ? kind.fields[name] : undefined
    if (!field)
      reportUnknownKey(name, Object.keys(kind.fields), { parsed, path: ['statements'], field: null }, report)
    else statements.push(...readField(id, name, field, list, place, known, report))
  }
  checkTypes(statements, parsed, report)
  return { id, kind: kind.name, ...(read.restricted && { restricted: read.restricted }), statements }
}

const recordFile = z.object({
  restricted: z.literal(true).optional(),
  statements: z.record(z.string(), z.unknown()),
})

function readField(
  record: string,
  name: string,
  field: Field,
  list: unknown,
  place: Place,
  known: KnownIds,
  report: Report,
): Statement[] {
  if (!Array.isArray(list)) {
    const { parsed, path } = place
    report({
      file: parsed.file,
      ...parsed.at(path),
      field: name,
      code: 'expected list',
      words: { got: shown(list) },
    })
    return []
  }
  const schema = statementSchema(field)
  const statements: Statement[] = []
  list.forEach((item: unknown, at) => {
    const stands = { ...place, path: [...place.path, at] }
    const read =
      readBare(field, item) ??
      readBySchema(schema, item, stands, (problem) => report(withoutValue(problem, name)))
    if (!read) return
    checkStatement(field, read, stands, known, report)
    statements.push({ record, field: name, ...read })
  })
  const accepted = statements.filter((statement) => statement.status === 'accepted')
  // Sources that agree may stand side by side.
  const values = new Set(accepted.map(({ value }) => canonicalJson(value)))
  if (!field.many && values.size > 1) reportSeveral(place, list, values.size, report)
  return statements
}

/**
 * Most statements are a value and a source: those are held against the field alone, which takes half the time.
 * @returns null for any other, and for one with a fault
 */
function readBare(field: Field, item: unknown): Omit<Statement, 'record' | 'field'> | null {
  if (typeof item !== 'object' || item === null || !('value' in item) || !('source' in item)) return null
  const { value, source, ...rest } = item
  if (typeof source !== 'string' || source === '' || Object.keys(rest).length > 0) return null
  const read = field.value.safeParse(value)
  if (!read.success || hasUnknownFields(field.value, value)) return null
  return { value: read.data, source, status: 'accepted' }
}

/** What is said of a statement's value is said of the field. */
function withoutValue(problem: WorkspaceProblem, name: string): WorkspaceProblem {
  const inner = problem.field?.startsWith(`${name}.value`)
    ? problem.field.slice(name.length + '.value'.length)
    : null
  return inner === null ? problem : { ...problem, field: name + inner }
}

function reportSeveral(place: Place, list: readonly unknown[], count: number, report: Report): void {
  const second = inside(place, list.length - 1)
  report({
    file: place.parsed.file,
    ...place.parsed.at(second.path),
    field: place.field,
    code: 'several accepted',
    words: { count },
  })
}

type StatementSchema = z.ZodType<z.infer<typeof provenance> & { value: unknown }>

const schemas = new Map<Field, StatementSchema>()

/** Made once for each field: a workspace holds thousands of statements of a hundred fields. */
function statementSchema(field: Field): StatementSchema {
  const known = schemas.get(field)
  if (known) return known
  const schema: StatementSchema = z.object({ value: field.value, ...provenance.shape })
  schemas.set(field, schema)
  return schema
}
