/** How long each of many requests took. */
export interface Latencies {
  readonly count: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  readonly perSecond: number
}

/**
 * Asks over and over from several readers at once, each waiting for its answer before the next question.
 * @param readers how many ask at once
 * @param milliseconds for how long
 * @param ask told the number of the question, counted over all readers
 */
export async function latenciesOf(
  readers: number,
  milliseconds: number,
  ask: (question: number) => Promise<unknown>,
): Promise<Latencies> {
  const taken: number[] = []
  const start = performance.now()
  let question = 0
  const read = async () => {
    while (performance.now() - start < milliseconds) {
      const asked = performance.now()
      await ask(question++)
      taken.push(performance.now() - asked)
    }
  }
  await Promise.all(Array.from({ length: readers }, read))
  taken.sort((a, b) => a - b)
  const at = (share: number) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? 0
  return {
    count: taken.length,
    p50: at(0.5),
    p99: at(0.99),
    perSecond: taken.length / ((performance.now() - start) / 1000),
  }
}
