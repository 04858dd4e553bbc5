/** Everything a command does to the world outside, passed in so that commands can be tested without a process. */
export interface Effects {
  /** Folder that relative paths start from. */
  readonly cwd: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Whether standard output is a terminal, and how many columns it has. */
  readonly terminal: boolean
  readonly columns: number
  out(text: string): void
  /** One line on standard error. */
  complain(line: string): void
  /** Writes the last line on standard error anew; null when that is no terminal. */
  readonly redraw: ((line: string) => void) | null
  /** The day it is, `YYYY-MM-DD`. */
  readonly today: string
  readInput(): Promise<Uint8Array>
  /** Settles when the user interrupts the command. */
  interrupted(): Promise<void>
}
