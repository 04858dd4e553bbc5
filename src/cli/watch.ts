import { dirname, resolve } from 'node:path'
import type { FSWatcher } from 'chokidar'
import { type CheckOptions, check } from './check.ts'
import type { Effects } from './effects.ts'
import { exit, Failure } from './failure.ts'
import { workspaceAbove } from './find-workspace.ts'
import { commandWords } from './words.ts'

/** Milliseconds within which changes are taken together: editors write a file in several steps. */
const settle = 120

/**
 * `cotejo check --watch`: checks, and checks again whenever one of the files or their workspace changes, until it is
 * interrupted.
 * @returns the exit status of the last check
 */
export async function watch(
  inputs: readonly string[],
  options: CheckOptions,
  effects: Effects,
): Promise<number> {
  const { watch: watchFiles } = await import('chokidar')
  let status: number = exit.clean
  const run = async () => {
    status = await check(inputs, options, effects).catch((error: unknown) => {
      if (!(error instanceof Failure)) throw error
      effects.complain(error.message)
      return exit.couldNotRun
    })
    effects.complain(commandWords[options.language].watching)
  }
  await run()
  const watcher = watchFiles(await watched(inputs, options, effects), {
    ignoreInitial: true,
    ignored: (path) =>
      /(?:^|[\\/])(?:node_modules|\.git)(?:[\\/]|$)/.test(path) || path === output(options, effects),
  })
  whenSettled(watcher, run)
  await effects.interrupted()
  await watcher.close()
  return status
}

/** Runs after changes have settled; changes during a run make one more run, never two at a time. */
function whenSettled(watcher: FSWatcher, run: () => Promise<void>): void {
  let timer: NodeJS.Timeout | null = null
  let running: Promise<void> = Promise.resolve()
  watcher.on('all', () => {
    if (timer) clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(run)
    }, settle)
  })
}

async function watched(
  inputs: readonly string[],
  options: CheckOptions,
  effects: Effects,
): Promise<string[]> {
  const files = inputs
    .filter((input) => input !== '-')
    .map((input) => resolve(effects.cwd, input.replace(/[*?[{].*$/, '')))
  const [first] = files
  const root =
    options.workspace === null
      ? await workspaceAbove(first ? dirname(first) : effects.cwd)
      : resolve(effects.cwd, options.workspace)
  return root === null ? files : [...files, root]
}

function output(options: CheckOptions, effects: Effects): string | null {
  return options.output === null ? null : resolve(effects.cwd, options.output)
}
