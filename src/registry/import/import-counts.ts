/** What became of the things that were brought in. */
export interface ImportCounts {
  created: number
  changed: number
  unchanged: number
}

/** Nothing yet. */
export function counted(): ImportCounts {
  return { created: 0, changed: 0, unchanged: 0 }
}
