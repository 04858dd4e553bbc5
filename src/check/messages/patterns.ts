/** One sentence for each rule and code, with `{word}` where a word of the finding goes. */
export type Patterns = Readonly<Record<string, string>>
