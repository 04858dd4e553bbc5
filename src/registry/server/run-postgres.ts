import { type ChildProcess, spawn } from 'node:child_process'
import { open, readFile, stat } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import { end } from './leftover.ts'
import { asUser, serverEnvironment, startProblem } from './make-cluster.ts'
import { readPostmasterFile } from './postmaster-file.ts'
import { ServerError } from './server-error.ts'
import { serverFiles } from './server-folder.ts'
import type { ServerUser } from './server-user.ts'

/** All that a server is started with. */
export interface Place {
  readonly folder: string
  readonly binaries: Binaries
  readonly user: ServerUser | null
  /** Empty to listen on the loopback address. */
  readonly socketFolder: string
  readonly port: number
  readonly durable: boolean
}

/** A PostgreSQL that is kept running. */
export interface RunningPostgres {
  pid(): number
  stop(): Promise<void>
}

/** So many deaths within a minute are no accident any more. */
const mostDeaths = 5

/**
 * Runs PostgreSQL until it is stopped; when it dies it is started again.
 * @throws ServerError when it does not start
 */
export async function runPostgres(place: Place, complain: (line: string) => void): Promise<RunningPostgres> {
  let stopping = false
  let deaths: number[] = []
  let child = await startOnce(place)

  function watch(): void {
    child.once('exit', (code, signal) => {
      if (!stopping) revive(signal ?? `exit ${code}`).catch((error: Error) => complain(error.message))
    })
  }

  async function revive(how: string): Promise<void> {
    deaths = [...deaths.filter((at) => at > Date.now() - 60_000), Date.now()]
    if (deaths.length > mostDeaths)
      return complain(`database ended ${mostDeaths} times in a minute: not started again`)
    complain(`database ended unexpectedly (${how}): starting it again`)
    child = await startOnce(place)
    if (stopping) await end(serverFiles(place.folder).data, pidOf(child))
    else watch()
  }

  watch()
  return {
    pid: () => pidOf(child),
    async stop() {
      stopping = true
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = new Promise((done) => child.once('exit', done))
      await end(serverFiles(place.folder).data, pidOf(child))
      await ended
    },
  }
}

function pidOf(child: ChildProcess): number {
  return child.pid ?? 0
}

/** Parts of a server that was killed may hold its memory for a moment. */
const patience = 10_000

async function startOnce(place: Place): Promise<ChildProcess> {
  const { log } = serverFiles(place.folder)
  for (const begun = Date.now(); ; await wait(100)) {
    const { child, from } = await launch(place)
    if (await becomesReady(child, place)) return child
    const said = (await readFile(log)).subarray(from).toString('utf8')
    const lingers = /pre-existing shared memory block|lock file ".*" already exists/.test(said)
    if (!lingers || Date.now() - begun > patience) throw startProblem(place.folder, said)
  }
}

async function launch(place: Place): Promise<{ readonly child: ChildProcess; readonly from: number }> {
  const { data, log } = serverFiles(place.folder)
  const size = await stat(log).then(
    (entry) => entry.size,
    () => 0,
  )
  // The log is for whoever looks into a failed start: what is older than the last megabyte is of no use.
  const fresh = size > 1_000_000
  const output = await open(log, fresh ? 'w' : 'a', 0o600)
  try {
    const child = spawn(place.binaries.postgres, ['-D', data, ...settings(place)], {
      ...asUser(place.user),
      cwd: '/',
      env: serverEnvironment(),
      // A process group of its own: Ctrl+C is for us, who end it when the open requests are answered.
      detached: true,
      stdio: ['ignore', output.fd, output.fd],
      windowsHide: true,
    })
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve)
      child.once('error', (error) =>
        reject(new ServerError('binaries missing', place.binaries.postgres, error.message)),
      )
    })
    child.unref()
    return { child, from: fresh ? 0 : size }
  } finally {
    await output.close()
  }
}

function settings({ socketFolder, port, durable }: Place): string[] {
  const chosen = {
    listen_addresses: socketFolder === '' ? '127.0.0.1' : '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    port: String(port),
    max_connections: '60',
    // A large import writes more than the defaults are made for; memory is taken as it is used.
    shared_buffers: '256MB',
    max_wal_size: '2GB',
    checkpoint_timeout: '15min',
    log_checkpoints: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Compiling a query takes longer than any of ours runs.
    jit: 'off',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  return Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** Recovery after a crash takes as long as it takes: only its end tells that it failed. */
async function becomesReady(child: ChildProcess, { folder }: Place): Promise<boolean> {
  const { data } = serverFiles(folder)
  while (child.exitCode === null && child.signalCode === null) {
    const file = await readPostmasterFile(data)
    if (file?.ready && file.pid === child.pid) return true
    await wait(10)
  }
  return false
}
