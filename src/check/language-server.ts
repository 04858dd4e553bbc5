import { fileURLToPath } from 'node:url'
import { CodeActionKind, type Connection, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Checker } from './check-file.ts'
import type { CheckedBrief } from './checked-brief.ts'
import { diagnosticsOf } from './editor/diagnostics.ts'
import { hoverAt } from './editor/hover.ts'
import { quickFixes } from './editor/quick-fixes.ts'
import type { ReportContext } from './reporters/evidence-text.ts'

/** What the server needs of the world. */
export interface EditorParts {
  readonly context: ReportContext
  /** The checker for a file, by its path. */
  checkerFor(file: string): Promise<Checker>
  /** Milliseconds without typing after which a document is checked. */
  readonly quiet: number
}

interface Checked {
  readonly version: number
  readonly briefs: readonly CheckedBrief[]
}

/** Serves an editor: findings while typing, evidence on hover, suggestions as quick fixes. */
export function serveLanguage(connection: Connection, { context, checkerFor, quiet }: EditorParts): void {
  const documents = new TextDocuments(TextDocument)
  const checked = new Map<string, Checked>()
  const timers = new Map<string, NodeJS.Timeout>()

  connection.onInitialize(() => ({
    serverInfo: { name: 'cotejo' },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: TextDocumentSyncKind.Incremental,
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    },
  }))

  async function briefsOf(uri: string): Promise<readonly CheckedBrief[]> {
    const document = documents.get(uri)
    if (!document) return []
    const known = checked.get(uri)
    if (known?.version === document.version) return known.briefs
    const { version } = document
    const file = pathOf(uri)
    const briefs = await (await checkerFor(file)).checkText(document.getText(), file)
    if (documents.get(uri)?.version === version) checked.set(uri, { version, briefs })
    return briefs
  }

  async function publish(uri: string): Promise<void> {
    const version = documents.get(uri)?.version
    try {
      const diagnostics = diagnosticsOf(await briefsOf(uri), context.language)
      if (version === undefined || documents.get(uri)?.version !== version) return
      await connection.sendDiagnostics({ uri, version, diagnostics })
    } catch (error) {
      connection.console.error(
        `cannot check ${uri}: ${error instanceof Error ? error.message : String(error)}`,
      )
    }
  }

  documents.onDidChangeContent(({ document: { uri } }) => {
    clearTimeout(timers.get(uri))
    timers.set(
      uri,
      setTimeout(() => void publish(uri), quiet),
    )
  })

  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(timers.get(uri))
    timers.delete(uri)
    checked.delete(uri)
    void connection.sendDiagnostics({ uri, diagnostics: [] })
  })

  connection.onHover(async ({ textDocument, position }) =>
    hoverAt(await briefsOf(textDocument.uri), position, context),
  )
  connection.onCodeAction(async ({ textDocument, range }) =>
    quickFixes(await briefsOf(textDocument.uri), textDocument.uri, range, context),
  )

  documents.listen(connection)
  connection.listen()
}

/** Editors also hold documents that are in no file; they are plain text or Markdown by their name. */
function pathOf(uri: string): string {
  return uri.startsWith('file:') ? fileURLToPath(uri) : uri
}
