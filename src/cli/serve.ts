import { resolve } from 'node:path'
import type { Logger } from 'pino'
import { numberText } from '../check/reporters/evidence-text.ts'
import { makeStore } from '../evidence/open-observatory.ts'
import { registryObservatory } from '../evidence/registry-observatory.ts'
import { createLogger } from '../http/operations/logger.ts'
import type { Language } from '../model/language.ts'
import { invitationDays, inviteAdministrator } from '../registry/accounts/invitations.ts'
import type { Effects } from './effects.ts'
import { Failure } from './failure.ts'
import { workspaceAbove } from './find-workspace.ts'
import { hasAccount, loadOnFirstStart } from './first-load.ts'
import { loadWorkspace } from './load-workspace.ts'
import { withDatabase } from './with-database.ts'
import { commandWords } from './words.ts'
import { workspaceWords } from './workspace-words.ts'

export interface ServeOptions {
  readonly workspace: string | null
  readonly port: number
  readonly host: string
  /** Whether readers come by https, through a proxy. */
  readonly https: boolean
  readonly language: Language
}

/**
 * `cotejo serve`: the site and the desk of an observatory until it is interrupted; open requests are answered first.
 * @throws Failure when there is no workspace, its database cannot be opened or the port is taken
 */
export async function serve(options: ServeOptions, effects: Effects): Promise<void> {
  const say = { ...commandWords[options.language], ...workspaceWords[options.language] }
  const root =
    options.workspace === null ? await workspaceAbove(effects.cwd) : resolve(effects.cwd, options.workspace)
  if (root === null) throw new Failure(say.notAWorkspace(effects.cwd))
  const workspace = await loadWorkspace(root, options.language, effects.complain)
  const { createObservatoryApp } = await import('../http/observatory-app.ts')
  const { gracefulStop } = await import('../http/operations/graceful-stop.ts')
  const { listen } = await import('../http/server.ts')
  await withDatabase(
    root,
    options.language,
    effects,
    async ({ registry }) => {
      if (workspace.datasets.length > 0) makeStore(root)
      const observatory = await registryObservatory(registry, workspace)
      const count = (number: number) => numberText(number, options.language)
      const loaded = await loadOnFirstStart(registry, observatory, workspace, () =>
        effects.complain(say.loading),
      )
      if (loaded !== null) {
        const { records, briefs, problems } = loaded
        effects.complain(
          say.loaded(
            count(records.records.created),
            count(records.sources.created),
            count(briefs.created + briefs.changed),
          ),
        )
        for (const problem of problems) effects.complain(problem)
      }
      const { app, close } = await createObservatoryApp({
        registry,
        workspace,
        observatory,
        secure: options.https,
        logger: logFor(effects),
        isStopping: () => stop.isStopping(),
      })
      const server = await listen(app, options).catch(async (error: NodeJS.ErrnoException) => {
        await close()
        if (error.code === 'EADDRINUSE') throw new Failure(say.portInUse(options.port))
        throw new Failure(say.cannotListen(`${options.host}:${options.port}`, error.code ?? error.message))
      })
      const stop = gracefulStop(() => server, [close, () => observatory.close()])
      effects.out(`${say.serving(server.address)}\n`)
      if (!(await hasAccount(registry))) {
        const path = await inviteAdministrator(registry)
        effects.out(`${say.administrator(`${server.address}/${options.language}${path}`, invitationDays)}\n`)
      }
      await effects.interrupted()
      await stop.stop()
    },
    { share: false },
  )
}

/** A person at a terminal is told of faults; a service's output is the log of its requests. */
function logFor(effects: Effects): Logger {
  if (!effects.terminal) return createLogger({ write: effects.out })
  const logger = createLogger({ write: (line) => effects.complain(line.trimEnd()) })
  logger.level = 'warn'
  return logger
}
