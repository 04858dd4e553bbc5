import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Checker } from '../../src/check/check-file.ts'
import type { Workspace } from '../../src/evidence/workspace.ts'
import { createApp } from '../../src/http/app.ts'
import { ambushSample } from '../check/reporters/ambush-sample.ts'
import { sampleBrief } from '../check/reporters/sample-brief.ts'

/** A checker that finds the same made-up brief in every file; a file named `broken` cannot be read. */
export const sampleChecker: Checker & { readonly seen: string[] } = {
  seen: [],
  async checkFile(_bytes, file) {
    sampleChecker.seen.push(file)
    if (file.includes('broken')) return { problem: { code: 'empty', words: {} } }
    const language = file.includes('.es.') ? 'es' : 'en'
    return { briefs: [sampleBrief({ ...ambushSample, file, language })], notes: [] }
  },
  checkText: async () => [],
}

/** A site over a new folder with these files. */
export function demoApp(files: readonly string[]) {
  const root = mkdtempSync(join(tmpdir(), 'cotejo-site-'))
  for (const folder of ['briefs', 'drafts']) mkdirSync(join(root, folder))
  for (const file of files) writeFileSync(join(root, file), 'text')
  const complaints: string[] = []
  const workspace: Workspace = {
    root,
    settings: { name: { en: 'Watch', es: 'Vigía' }, languages: ['en', 'es'], country: 'MX', timeZone: 'UTC' },
    sources: [],
    records: [],
    datasets: [],
    observations: new Map(),
    documents: new Map(),
    briefs: files.filter((file) => file.startsWith('briefs/')),
  }
  const app = createApp({ workspace, checker: sampleChecker, complain: (line) => complaints.push(line) })
  return { app, root, complaints }
}
