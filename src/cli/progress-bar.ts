/** One line on the terminal that shows how far a long task has come. */
export interface ProgressBar {
  /** @param fraction from 0 to 1 */
  show(fraction: number): void
  /** Takes the line away. */
  clear(): void
}

const width = 30

/** @param redraw writes the line anew; null when nobody watches, and nothing is drawn then */
export function progressBar(label: string, redraw: ((line: string) => void) | null): ProgressBar {
  let shown = -1
  return {
    show(fraction) {
      const percent = Math.floor(Math.min(Math.max(fraction, 0), 1) * 100)
      if (percent === shown) return
      shown = percent
      const full = Math.round((percent * width) / 100)
      redraw?.(`${label} ${'█'.repeat(full)}${'░'.repeat(width - full)} ${String(percent).padStart(3)} %`)
    },
    clear() {
      if (shown >= 0) redraw?.('')
    },
  }
}
