import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Effects } from '../../src/cli/effects.ts'
import { runCommand } from '../../src/cli/program.ts'

/** A new folder with these files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'cotejo-cli-'))
  // A database server that is started as root runs as somebody else, who must come in.
  chmodSync(root, 0o755)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), content)
  }
  return root
}

export interface Outcome {
  readonly status: number
  readonly out: string
  /** Lines of standard error. */
  readonly complaints: readonly string[]
}

/** Runs the command in a folder without a process. */
export async function run(args: readonly string[], overrides: Partial<Effects> = {}): Promise<Outcome> {
  let out = ''
  const complaints: string[] = []
  const effects: Effects = {
    cwd: tmpdir(),
    environment: { LANG: 'en_US.UTF-8' },
    terminal: false,
    columns: 100,
    out: (text) => {
      out += text
    },
    complain: (line) => {
      complaints.push(line)
    },
    redraw: null,
    today: '2026-11-24',
    readInput: async () => new Uint8Array(),
    interrupted: async () => {},
    ...overrides,
  }
  const status = await runCommand(args, effects)
  return { status, out, complaints }
}

/** A brief with one fault that is seen from the text alone, or with none. */
export function brief(day: string): string {
  return `---\ntitle: Two patrols lost\ndate: 2021-04-01\n---\n\nThe officers were buried on ${day}.\n`
}
