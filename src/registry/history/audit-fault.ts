/** One thing that is not as the history says. */
export interface AuditFault {
  /** The change that it was found at; null when no change speaks of it. */
  readonly sequence: number | null
  /** What it is about, such as `statement 17` or `record x`; null for the change itself. */
  readonly subject: string | null
  /** What is wrong, one line. */
  readonly problem: string
}

/** A fault. */
export function fault(sequence: number | null, subject: string | null, problem: string): AuditFault {
  return { sequence, subject, problem }
}

/** Orders faults by the change that they were found at; those without one come last. */
export function foundAt(a: AuditFault, b: AuditFault): number {
  return (a.sequence ?? Number.POSITIVE_INFINITY) < (b.sequence ?? Number.POSITIVE_INFINITY) ? -1 : 1
}
