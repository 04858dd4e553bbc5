import { numberText } from '../check/reporters/evidence-text.ts'
import { verifyAudit } from '../registry/history/verify-audit.ts'
import { databaseWords } from './database-words.ts'
import type { Effects } from './effects.ts'
import { exit, Failure } from './failure.ts'
import { type DatabaseOptions, withDatabase, workspaceRoot } from './with-database.ts'

/**
 * `cotejo audit verify`: holds the whole history against its hashes and the registry against its history.
 * @returns the exit status: 0 when it is whole, 1 with every fault on a line of its own
 * @throws Failure when there is no workspace or the anchor is none
 */
export async function audit(
  { anchor, ...options }: DatabaseOptions & { readonly anchor: string | null },
  effects: Effects,
): Promise<number> {
  const { language } = options
  const say = databaseWords[language]
  const known = anchor === null ? undefined : readAnchor(anchor)
  if (known === null) throw new Failure(say.notAnAnchor(anchor ?? ''))
  const root = await workspaceRoot(options, effects)
  const report = await withDatabase(root, language, effects, ({ registry }) => verifyAudit(registry, known))
  for (const fault of report.faults) effects.out(`${JSON.stringify(fault)}\n`)
  if (report.faults.length > 0) {
    effects.out(`${say.auditFaults(report.faults.length)}\n`)
    return exit.errors
  }
  effects.out(`${say.auditFine(numberText(report.changes, language))}\n`)
  if (report.head !== null) effects.out(`${say.auditHead(report.head.sequence, report.head.hash)}\n`)
  return exit.clean
}

function readAnchor(text: string): { readonly sequence: number; readonly hash: string } | null {
  const [, sequence, hash] = /^(\d{1,15}):([0-9a-f]{64})$/i.exec(text.trim()) ?? []
  return sequence === undefined || hash === undefined
    ? null
    : { sequence: Number(sequence), hash: hash.toLowerCase() }
}
