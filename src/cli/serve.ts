import { resolve } from 'node:path'
import { checker } from '../check/check-file.ts'
import { openObservatory } from '../evidence/open-observatory.ts'
import type { Language } from '../model/language.ts'
import type { Effects } from './effects.ts'
import { Failure } from './failure.ts'
import { workspaceAbove } from './find-workspace.ts'
import { loadWorkspace } from './load-workspace.ts'
import { commandWords } from './words.ts'

export interface ServeOptions {
  readonly workspace: string | null
  readonly port: number
  readonly host: string
  readonly language: Language
}

/**
 * `cotejo serve`: shows a workspace as a site until it is interrupted; open requests are answered first.
 * @throws Failure when there is no workspace or the port is taken
 */
export async function serve(options: ServeOptions, effects: Effects): Promise<void> {
  const say = commandWords[options.language]
  const root =
    options.workspace === null ? await workspaceAbove(effects.cwd) : resolve(effects.cwd, options.workspace)
  if (root === null) throw new Failure(say.notAWorkspace(effects.cwd))
  const workspace = await loadWorkspace(root, options.language, effects.complain)
  const { createApp } = await import('../http/app.ts')
  const { listen } = await import('../http/server.ts')
  const observatory = await openObservatory(workspace)
  const app = createApp({
    workspace,
    checker: await checker(observatory, 'all', options.language),
    observatory,
    complain: effects.complain,
  })
  const server = await listen(app, options).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') throw new Failure(say.portInUse(options.port))
    throw new Failure(say.cannotListen(`${options.host}:${options.port}`, error.code ?? error.message))
  })
  effects.out(`${say.serving(server.address)}\n`)
  await effects.interrupted()
  await server.close()
  observatory.close()
}
