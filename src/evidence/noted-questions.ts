/** The questions of one brief that could not be answered yet. */
export interface NotedQuestions {
  /** Notes a question that is fetched by itself; the same one is fetched once. */
  one(question: string, fetch: () => Promise<void>): void
  /** Notes a question that is fetched with others of its sort. */
  together(sort: (keys: readonly string[]) => Promise<void>, key: string): void
  /** Fetches all that was noted. Whether there was nothing. */
  fetched(): Promise<boolean>
}

/** An empty note. */
export function notedQuestions(): NotedQuestions {
  const singly = new Map<string, () => Promise<void>>()
  const bySort = new Map<(keys: readonly string[]) => Promise<void>, Set<string>>()
  return {
    one: (question, fetch) => void singly.set(question, fetch),
    together(sort, key) {
      const keys = bySort.get(sort) ?? new Set()
      bySort.set(sort, keys.add(key))
    },
    async fetched() {
      if (singly.size === 0 && bySort.size === 0) return true
      const work = [
        ...[...bySort].map(([sort, keys]) => sort([...keys])),
        ...[...singly.values()].map((fetch) => fetch()),
      ]
      singly.clear()
      bySort.clear()
      await Promise.all(work)
      return false
    },
  }
}

/** Answers to one sort of question; undefined while not fetched, null when there is none. */
export interface AnswersByKey<T> {
  ask(key: string, noted: NotedQuestions): T | null | undefined
  /** The same sort with the answers that still hold. */
  keeping(holds: (answer: T | null, key: string) => boolean): AnswersByKey<T>
}

/** @param fetch gives what there is for some keys at once */
export function answersByKey<T>(
  fetch: (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>,
  known = new Map<string, T | null>(),
): AnswersByKey<T> {
  const fetchAll = async (keys: readonly string[]): Promise<void> => {
    const found = await fetch(keys)
    for (const key of keys) known.set(key, found.get(key) ?? null)
  }
  return {
    ask(key, noted) {
      const answer = known.get(key)
      if (answer === undefined) noted.together(fetchAll, key)
      return answer
    },
    keeping(holds) {
      return answersByKey(fetch, new Map([...known].filter(([key, answer]) => holds(answer, key))))
    },
  }
}

/** Answers to questions that are each a query of their own. */
export interface SingleAnswers<T> {
  ask(question: string, noted: NotedQuestions, fetch: () => Promise<T>): T | undefined
}

/** Without an answer yet. */
export function singleAnswers<T>(): SingleAnswers<T> {
  const known = new Map<string, T>()
  return {
    ask(question, noted, fetch) {
      if (!known.has(question))
        noted.one(question, async () => {
          known.set(question, await fetch())
        })
      return known.get(question)
    },
  }
}
