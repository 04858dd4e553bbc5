import { type ChildProcess, spawn } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  createProtocolConnection,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node.js'

const uri = 'file:///tmp/cotejo-no-such-folder/brief.md'
const main = new URL('../../src/cli/main.ts', import.meta.url).pathname
let server: ChildProcess
let connection: ProtocolConnection
const published: PublishDiagnosticsParams[] = []

beforeAll(async () => {
  server = spawn(process.execPath, ['--import', 'tsx', main, 'lsp', '--stdio', '--language', 'en'])
  if (!server.stdout || !server.stdin) throw new Error('no pipes')
  connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params)
  })
  connection.listen()
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} })
  await connection.sendNotification('initialized', {})
})

afterAll(async () => {
  const ended = new Promise((done) => server.once('exit', done))
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
  await ended
})

async function diagnosticsOf(version: number): Promise<PublishDiagnosticsParams> {
  for (;;) {
    const found = published.find((params) => params.version === version)
    if (found) return found
    await new Promise((done) => setTimeout(done, 20))
  }
}

const text = (day: string) =>
  `# Two patrols lost\n\nApril 1, 2021\n\nThe officers died on ${day} of that year.\n`

test('a day that does not exist is told while typing, and goes when it is mended', async () => {
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text: text('February 30, 2020') },
  })
  const first = await diagnosticsOf(1)
  expect(first.diagnostics.map((diagnostic) => diagnostic.code)).toContain('impossible-date')
  const wrong = first.diagnostics.find((diagnostic) => diagnostic.code === 'impossible-date')
  expect(wrong?.range.start).toEqual({ line: 4, character: expect.any(Number) })

  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [
      { range: { start: { line: 4, character: 30 }, end: { line: 4, character: 32 } }, text: '28' },
    ],
  })
  const second = await diagnosticsOf(2)
  expect(second.diagnostics.map((diagnostic) => diagnostic.code)).not.toContain('impossible-date')
})

test('keystrokes in quick succession are checked once', async () => {
  for (const version of [3, 4, 5]) {
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ text: text(`March ${version}, 2020`) }],
    })
  }
  await diagnosticsOf(5)
  expect(published.map((params) => params.version)).not.toContain(3)
  expect(published.map((params) => params.version)).not.toContain(4)
})

test('hover tells of what is under the cursor', async () => {
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 6 },
    contentChanges: [{ text: text('February 30, 2020') }],
  })
  const hover = await connection.sendRequest('textDocument/hover', {
    textDocument: { uri },
    position: { line: 4, character: 24 },
  })
  expect(JSON.stringify(hover)).toContain('impossible-date')
})

test('a closed document keeps no findings', async () => {
  published.length = 0
  await connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
  while (published.length === 0) await new Promise((done) => setTimeout(done, 20))
  expect(published[0]).toEqual({ uri, diagnostics: [] })
})
