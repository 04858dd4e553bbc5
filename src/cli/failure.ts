/** Something that keeps a command from running; its message is one line, lower case, and names the value. */
export class Failure extends Error {
  override readonly name = 'Failure'
}

/** The exit statuses of the command. */
export const exit = { clean: 0, errors: 1, couldNotRun: 2 } as const
