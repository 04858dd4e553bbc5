import { verifyBriefs } from '../briefs/verify-briefs.ts'
import type { Registry } from '../registry.ts'
import { changeBatches } from './audit-changes.ts'
import { type AuditFault, fault, foundAt } from './audit-fault.ts'
import { chainStart } from './change-hash.ts'
import { verifyChain } from './verify-chain.ts'
import { verifyItems } from './verify-items.ts'
import { verifyStatements } from './verify-statements.ts'

/** What became of a verification. */
export interface AuditReport {
  /** How many changes were read. */
  readonly changes: number
  /** The end of the chain: kept elsewhere, it shows later whether the end was cut off. Null for an empty chain. */
  readonly head: { readonly sequence: number; readonly hash: string } | null
  readonly faults: readonly AuditFault[]
}

/**
 * Holds the whole history against its hashes, and the statements, records, sources, documents, texts and images against the
 * history.
 * Reads in portions, at one moment, while others go on writing.
 * @param anchor an end of the chain that was noted before: without one, changes cut off the end are not missed
 */
export function verifyAudit(
  registry: Registry,
  anchor?: { readonly sequence: number; readonly hash: string },
): Promise<AuditReport> {
  return registry.database
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      const { faults, replay, head, changes } = await verifyChain(changeBatches(transaction), anchor ?? null)
      faults.push(...(await verifyStatements(transaction, replay)))
      faults.push(...(await verifyItems(transaction, replay)))
      for (const { sequence, subject, fault: wrong } of await verifyBriefs({
        ...registry,
        database: transaction,
      }))
        faults.push(fault(sequence, subject, wrong))
      const isEmpty = head.sequence === 0
      if (isEmpty && anchor)
        faults.push(fault(anchor.sequence, null, 'is not there, expected the change of the anchor'))
      return {
        changes,
        head: isEmpty
          ? null
          : { sequence: head.sequence, hash: Buffer.from(head.hash ?? chainStart).toString('hex') },
        faults: faults.sort(foundAt),
      }
    })
}
