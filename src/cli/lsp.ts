import { dirname } from 'node:path'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node.js'
import type { Checker } from '../check/check-file.ts'
import { serveLanguage } from '../check/language-server.ts'
import type { ReportNames } from '../check/reporters/evidence-text.ts'
import { joinedNames } from '../check/reporters/workspace-names.ts'
import type { Language } from '../model/language.ts'
import { workspaceAbove } from './find-workspace.ts'
import { loadChecker } from './load-checker.ts'

const quiet = 250

/**
 * `cotejo lsp`: serves an editor over standard input and output until it says goodbye.
 * @param workspace folder for every document; null for the nearest one above each
 */
export async function serveEditors(workspace: string | null, language: Language): Promise<void> {
  const known: ReportNames[] = []
  const byRoot = new Map<string | null, Promise<Checker>>()

  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout)

  async function load(root: string | null): Promise<Checker> {
    const log = (line: string) => connection.console.warn(line)
    const { checker, names } = await loadChecker(root, language, log)
    known.push(names)
    return checker
  }

  serveLanguage(connection, {
    context: {
      language,
      sourceTitle: (id) => joinedNames(known).sourceTitle(id),
      placeName: (code, spoken) => joinedNames(known).placeName(code, spoken),
      evidenceName: (id, spoken) => joinedNames(known).evidenceName(id, spoken),
    },
    quiet,
    async checkerFor(file) {
      const root = workspace ?? (await workspaceAbove(dirname(file)))
      const loading = byRoot.get(root) ?? load(root)
      byRoot.set(root, loading)
      // A workspace that is being mended is read again at the next change.
      loading.catch(() => byRoot.delete(root))
      return loading
    },
  })
  await new Promise((done) => process.stdin.once('close', done))
}
