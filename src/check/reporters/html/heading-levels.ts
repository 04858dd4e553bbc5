import type { Block } from '../../../prose/brief.ts'

/**
 * The level at which each heading stands on the page, by its start: the title is 1, the topmost headings of the brief
 * are 2, and none lies more than one level below the one before it, as readers of screens need.
 */
export function headingLevels(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const headings = blocks.filter((block) => block.kind === 'heading' || block.kind === 'bibliography heading')
  const top = Math.min(...headings.map((block) => Math.max(1, block.level)))
  const levels = new Map<number, number>()
  let before = 1
  for (const block of headings) {
    const level = Math.min(Math.max(1, block.level) - top + 2, before + 1, 4)
    levels.set(block.start, level)
    before = level
  }
  return levels
}
