#!/usr/bin/env node
import { buffer } from 'node:stream/consumers'
import type { Effects } from './effects.ts'
import { runCommand } from './program.ts'

const effects: Effects = {
  cwd: process.cwd(),
  environment: process.env,
  terminal: process.stdout.isTTY === true,
  columns: process.stdout.columns || Number(process.env.COLUMNS) || 100,
  out: (text) => {
    process.stdout.write(text)
  },
  complain: (line) => {
    process.stderr.write(`${line}\n`)
  },
  redraw: process.stderr.isTTY === true ? (line) => process.stderr.write(`\r\x1b[2K${line}`) : null,
  today: new Date().toISOString().slice(0, 10),
  readInput: () => buffer(process.stdin),
  interrupted: () =>
    new Promise((done) => {
      process.once('SIGINT', () => done())
      process.once('SIGTERM', () => done())
    }),
}

// A reader that closes the pipe early (`| head`) is no fault of this program.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

process.exitCode = await runCommand(process.argv.slice(2), effects)
