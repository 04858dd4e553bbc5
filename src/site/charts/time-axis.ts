import type { Language } from '../../model/language.ts'
import { monthText } from '../release-text.ts'
import type { Grain } from '../series.ts'

const steps = [1, 2, 5, 10, 20, 50]
const monthSteps = [1, 2, 3, 6]

export interface TimeAxis {
  readonly ticks: readonly number[]
  text(time: number): string
}

/** What is written under an axis of time: years, or months where the series has hardly more than a year. */
export function timeAxis(
  { grain, language }: { readonly grain: Grain; readonly language: Language },
  from: number,
  to: number,
  most: number,
): TimeAxis {
  if (grain === 'year' || to - from > 1.5)
    return { ticks: timeTicks(from, to, most), text: (time) => String(Math.round(time)) }
  const first = Math.round(from * 12)
  const count = Math.round(to * 12) - first
  const step = monthSteps.find((months) => count / months < most / 1.4) ?? 12
  return {
    ticks: Array.from({ length: Math.floor(count / step) + 1 }, (_, at) => (first + at * step) / 12),
    text: (time) => {
      const month = Math.round(time * 12)
      return monthText(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`, language)
    },
  }
}

/** The years that are written under an axis of time: evenly apart, no more than asked for. */
function timeTicks(from: number, to: number, most: number): number[] {
  const first = Math.ceil(from - 0.01)
  const last = Math.floor(to + 0.01)
  const step = steps.find((years) => (last - first) / years < most) ?? 100
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => last - at * step)
    .filter((year) => year >= first)
    .reverse()
}
