import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { findBinaries } from './binaries.ts'
import { lockFolder } from './folder-lock.ts'
import { stopLeftover } from './leftover.ts'
import { makeCluster } from './make-cluster.ts'
import { readPostmasterFile } from './postmaster-file.ts'
import { type Place, runPostgres } from './run-postgres.ts'
import { folderError, ServerError } from './server-error.ts'
import { ownName, serverFiles, urlOf } from './server-folder.ts'
import { checkReachable, serverUser } from './server-user.ts'
import { freePort, makeSocketFolder } from './socket-folder.ts'
import { stopWithProcess } from './stop-with-process.ts'

/** A PostgreSQL of our own that runs. */
export interface Server {
  /** Address of the registry's database, with its password. */
  readonly url: string
  /** Process id of PostgreSQL. */
  pid(): number
  /** Ends it in order: what was committed is on disk. */
  stop(): Promise<void>
}

export interface ServerOptions {
  /** Told of what an administrator should know, one line each. */
  complain(line: string): void
  /** False only for tests: a crash of the machine may then lose what was committed. */
  readonly durable?: boolean
}

/**
 * Starts the PostgreSQL of a folder, which is made when it is not there. It ends with our process; what a process that
 * was killed left running is stopped first. When PostgreSQL itself dies it is started again at the same address.
 * @param folder usually `.cotejo/postgres` of a workspace
 * @throws ServerError when another process has the folder, and for everything else that keeps it from starting
 */
export async function startServer(
  folder: string,
  { complain, durable = true }: ServerOptions,
): Promise<Server> {
  const home = await prepare(folder)
  const lock = await lockFolder(home).catch((error: unknown) => {
    throw folderError(error, folder)
  })
  const ends: (() => Promise<void>)[] = [lock.release]
  const stop = async () => {
    for (const end of ends.splice(0).reverse()) await end()
  }
  try {
    const place = await makeReady(home, durable)
    ends.push(() => rm(place.socketFolder, { recursive: true, force: true }))
    const running = await runPostgres(place, complain)
    const forget = stopWithProcess(running)
    ends.push(running.stop, async () => forget())
    const file = await readPostmasterFile(serverFiles(home).data)
    if (file === null) throw new ServerError('did not start', folder, 'postmaster.pid')
    await makeDatabase(await urlOf(home, file, 'postgres'))
    return { url: await urlOf(home, file), pid: running.pid, stop }
  } catch (error) {
    await stop()
    throw folderError(error, folder)
  }
}

async function prepare(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o711 })
    // Another user than we must get through to its data; what is private in it is private by itself.
    if (process.getuid?.() === 0) await chmod(folder, 0o711)
    return await realpath(folder)
  } catch (error) {
    throw folderError(error, folder)
  }
}

async function makeReady(home: string, durable: boolean): Promise<Place> {
  const binaries = await findBinaries()
  const { data } = serverFiles(home)
  const user = await serverUser(existsSync(data) ? data : home)
  await checkReachable(data, user)
  await checkReachable(binaries.postgres, user)
  await stopLeftover(data)
  if (!existsSync(join(data, 'PG_VERSION'))) await makeCluster(home, binaries, user, durable)
  await checkVersion(data)
  const socketFolder = await makeSocketFolder(user)
  const port = socketFolder === '' ? await freePort() : 5432
  return { folder: home, binaries, user, socketFolder, port, durable }
}

/** The major version of the binaries that we depend on. */
const major = '18'

async function checkVersion(data: string): Promise<void> {
  const version = (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim()
  if (version !== major) throw new ServerError('other version', data, version)
}

async function makeDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [ownName])
    if (rowCount === 0) await client.query(`create database ${ownName}`)
  } finally {
    await client.end()
  }
}
