/** The ids that tie the parts of one brief together on its page; `prefix` tells briefs on one page apart. */
export interface PageNames {
  readonly prefix: string
  claim(index: number): string
  note(index: number): string
  finding(index: number): string
  mark(index: number): string
}

export function pageNames(prefix: string): PageNames {
  return {
    prefix,
    claim: (index) => `${prefix}-claim-${index + 1}`,
    note: (index) => `${prefix}-note-${index + 1}`,
    finding: (index) => `${prefix}-finding-${index + 1}`,
    mark: (index) => `${prefix}-mark-${index + 1}`,
  }
}
