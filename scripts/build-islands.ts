import { readdirSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

/**
 * Bundles each file of src/desk/islands/ with what it imports into dist/assets/: the scripts that the desk's pages ask
 * for by name. Without them the pages still work.
 */
export async function buildIslands(): Promise<void> {
  const folder = 'src/desk/islands'
  rmSync('dist/assets', { recursive: true, force: true })
  await build({
    entryPoints: readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${folder}/${file}`),
    outdir: 'dist/assets',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: `${folder}/tsconfig.json`,
    logLevel: 'warning',
  })
}
