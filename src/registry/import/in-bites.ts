import { setImmediate as turn } from 'node:timers/promises'

/** So many items take about a millisecond, for which the database has rows enough in store. */
const bite = 16

/** Does work item by item and lets what is being sent to the database go on in between. */
export async function inBites<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
  let done = 0
  for (const item of items) {
    work(item)
    if (++done % bite === 0) await turn()
  }
}
