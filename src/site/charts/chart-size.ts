/** A chart is drawn twice, once for a phone, so that its words keep their size; the page shows the one that suits. */
export interface ChartSize {
  readonly name: 'wide' | 'narrow'
  readonly width: number
  readonly height: number
}

/** The two sizes of a chart that is so high when wide. */
export function chartSizes(height: number, narrowHeight: number): readonly [ChartSize, ChartSize] {
  return [
    { name: 'wide', width: 832, height },
    { name: 'narrow', width: 380, height: narrowHeight },
  ]
}
