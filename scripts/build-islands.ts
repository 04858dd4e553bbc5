import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

const from = 'src/desk/islands'
const to = 'dist/assets'

/**
 * Bundles each file of src/desk/islands/ with what it imports into dist/assets/: the scripts that the desk's pages ask
 * for by name. Without them the pages still work. A server may be reading the files of the last build meanwhile.
 */
export async function buildIslands(): Promise<void> {
  const islands = readdirSync(from).filter((file) => file.endsWith('.ts'))
  await build({
    entryPoints: islands.map((file) => `${from}/${file}`),
    outdir: to,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: `${from}/tsconfig.json`,
    logLevel: 'warning',
  })
  mkdirSync(to, { recursive: true })
  for (const file of readdirSync(to))
    if (!islands.includes(file.replace(/\.js$/, '.ts'))) rmSync(`${to}/${file}`, { recursive: true })
}
