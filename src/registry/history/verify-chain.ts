import type { Decided, RecordDetail } from '../records/store-change.ts'
import type { AuditedChange } from './audit-changes.ts'
import { type AuditFault, fault } from './audit-fault.ts'
import { chainStart, changeHash } from './change-hash.ts'

/** How the history says that something stands. */
export interface Replay {
  /** The first standing of each statement that was ever decided on, and its last. */
  readonly decided: Map<number, { readonly first: Decided['from']; readonly last: Decided['to'] }>
  readonly records: Map<string, ReplayedRecord>
  readonly sources: Map<string, ReplayedItem>
  readonly documents: Map<string, ReplayedItem>
}

/** A record as its changes say. */
export interface ReplayedRecord {
  readonly kind: string
  readonly restricted: boolean
  readonly redirect: string | null
  readonly version: number
  readonly created: number
}

/** A source or a document as its last change says. */
export interface ReplayedItem {
  readonly sequence: number
  /** SHA-256 of what was written. */
  readonly content: Buffer
  readonly detail: Readonly<Record<string, unknown>>
}

interface ChainReport {
  readonly faults: AuditFault[]
  readonly replay: Replay
  readonly head: { readonly sequence: number; readonly hash: Uint8Array }
  readonly changes: number
}

/** Holds every change against its hash and the one before, and replays what the changes say. */
export async function verifyChain(
  batches: AsyncIterable<readonly AuditedChange[]>,
  anchor: { readonly sequence: number; readonly hash: string } | null,
): Promise<ChainReport> {
  const faults: AuditFault[] = []
  const replay: Replay = { decided: new Map(), records: new Map(), sources: new Map(), documents: new Map() }
  let head: ChainReport['head'] = { sequence: 0, hash: chainStart }
  let changes = 0
  for await (const batch of batches) {
    for (const change of batch) {
      const { sequence } = change
      if (sequence !== head.sequence + 1)
        faults.push(
          fault(
            sequence,
            null,
            `follows change ${head.sequence}, expected ${sequence - 1}: some are missing`,
          ),
        )
      if (!change.previous.equals(head.hash))
        faults.push(fault(sequence, null, 'does not follow from the change before'))
      if (!computedHash(change).equals(change.hash))
        faults.push(fault(sequence, null, 'is not what its hash says'))
      const isAnchor = sequence === anchor?.sequence
      if (isAnchor && change.hash.toString('hex') !== anchor.hash)
        faults.push(fault(sequence, null, 'has another hash than the anchor'))
      faults.push(...replayed(change, replay))
      head = { sequence, hash: change.hash }
      changes += 1
    }
  }
  if (anchor && head.sequence > 0 && anchor.sequence > head.sequence)
    faults.push(fault(anchor.sequence, null, 'is not there, expected the change of the anchor'))
  return { faults, replay, head, changes }
}

function computedHash({ hash: _, at, ...change }: AuditedChange): Buffer {
  // Whole milliseconds are what was hashed; anything finer was put there later and gives another hash.
  return changeHash({ ...change, at: `${at.endsWith('000') ? at.slice(0, -3) : at}Z` })
}

function replayed(change: AuditedChange, replay: Replay): AuditFault[] {
  const { subject, sequence, content, detail } = change
  switch (change.subjectKind) {
    case 'source':
      replay.sources.set(subject, { sequence, content, detail })
      return []
    case 'document':
      replay.documents.set(subject, { sequence, content, detail })
      return []
    case 'record':
      return replayedRecord(change, replay)
    default:
      return []
  }
}

function replayedRecord({ subject, sequence, detail: said }: AuditedChange, replay: Replay): AuditFault[] {
  const detail = said as Partial<RecordDetail>
  const before = replay.records.get(subject)
  replay.records.set(subject, {
    kind: before?.kind ?? detail.kind ?? '',
    restricted: detail.restricted?.to ?? before?.restricted ?? false,
    redirect: detail.redirect ?? before?.redirect ?? null,
    version: detail.version ?? 0,
    created: before?.created ?? sequence,
  })
  if (detail.redirect !== undefined) {
    for (const [id, record] of replay.records) {
      if (record.redirect === subject) replay.records.set(id, { ...record, redirect: detail.redirect })
    }
  }
  const faults: AuditFault[] = []
  for (const { statement, from, to } of detail.decided ?? []) {
    const known = replay.decided.get(statement)
    if (known && (known.last.status !== from.status || known.last.restricted !== from.restricted))
      faults.push(
        fault(sequence, `statement ${statement}`, 'was decided on from another standing than it had'),
      )
    replay.decided.set(statement, { first: known?.first ?? from, last: to })
  }
  return faults
}
