import type { Verdict } from '../../../model/finding.ts'

/** A sign and a class name for each verdict, so that colour never stands alone. */
export const verdictSigns: Readonly<Record<Verdict, { readonly sign: string; readonly className: string }>> =
  {
    supported: { sign: '✓', className: 'supported' },
    rounded: { sign: '≈', className: 'rounded' },
    derived: { sign: '=', className: 'derived' },
    outdated: { sign: '↻', className: 'outdated' },
    contradicted: { sign: '✗', className: 'contradicted' },
    inconsistent: { sign: '≠', className: 'inconsistent' },
    unsupported: { sign: '?', className: 'unsupported' },
    'not checkable': { sign: '–', className: 'not-checkable' },
  }
