import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A megabyte of running text in `count` pieces: the demonstration's English briefs without their front matter, again
 * and again, each digit of each figure shifted so that no two rounds are alike.
 */
export function megabyteOfBriefs(count: number): string[] {
  const folder = 'examples/mexico/briefs'
  const files = readdirSync(folder).filter((file) => file.endsWith('.md') && !file.endsWith('.es.md'))
  const bodies = files.map((file) =>
    readFileSync(join(folder, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''),
  )
  const pieces: string[] = []
  for (let round = 0; round < count; round++) {
    const parts: string[] = []
    let length = 0
    for (let part = 0; length < 1_000_000 / count; part++) {
      const body = (bodies[(round + part) % bodies.length] ?? '').replace(
        /\d(?=\d{0,2}(?:,\d{3})+\b)/g,
        (digit) => String(((Number(digit) + round + part) % 9) + 1),
      )
      parts.push(count === 1 ? body.replace(/\n## Sources[\s\S]*$/, '\n') : body)
      length += body.length
    }
    pieces.push(`Brief ${round}\n\n04/01/2021 (written by bench) – ${parts.join('\n\n')}`)
  }
  return pieces
}
