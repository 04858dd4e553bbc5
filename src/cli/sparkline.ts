const bars = '▁▂▃▄▅▆▇█'

/** Numbers as a line of bars from the lowest to the highest; a gap where there is none. */
export function sparkline(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null)
  const low = Math.min(...known)
  const high = Math.max(...known)
  return values
    .map((value) => {
      if (value === null) return ' '
      const share = high === low ? 0.5 : (value - low) / (high - low)
      return bars[Math.round(share * (bars.length - 1))] ?? ''
    })
    .join('')
}
