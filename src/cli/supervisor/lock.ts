import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { chmod, rm } from 'node:fs/promises'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The longest path of a socket that every system allows. */
const MAX_PATH = 100

/** How long the holder of a folder may take to answer, in milliseconds. */
const TELL_LIMIT = 2_000

/**
 * Locks a data folder for one `serve`: two database servers on the same files would ruin them.
 * Resolves to the release function.
 *
 * It is a socket and not a file with a process number: it cannot outlive its process and mislead
 * the next one. Through it other commands of the same account receive what `tell` returns: how to
 * reach the running database.
 *
 * @throws When another one holds it.
 */
export async function lockFolder(
  folder: string,
  tell: () => string = () => '',
): Promise<() => Promise<void>> {
  const path = lockPath(folder)
  if (await isHeld(path)) throw new Error(`${folder} is in use by another luwes`)
  await rm(path, { force: true })
  const callers = new Set<Socket>()
  const server = createServer((socket) => {
    callers.add(socket)
    socket.once('close', () => callers.delete(socket))
    // A caller that only checks the lock hangs up before it is told anything.
    socket.on('error', () => undefined)
    socket.end(tell())
  })
  server.listen(path)
  await once(server, 'listening')
  await chmod(path, 0o600)
  server.unref()
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve())
      // A caller that was stopped never hangs up, and would keep the server open.
      for (const socket of callers) socket.destroy()
    })
}

/**
 * Returns what the holder of a folder tells; empty if nobody holds it, or it has nothing to tell.
 */
export function askHolder(folder: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(lockPath(folder)).setEncoding('utf8')
    let told = ''
    socket.setTimeout(TELL_LIMIT, () => socket.destroy())
    socket.on('data', (part) => {
      told += String(part)
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(told))
  })
}

/** Returns whether a path is short enough for a socket on every system. */
export function fitsSocket(path: string): boolean {
  return Buffer.byteLength(path) <= MAX_PATH
}

function lockPath(folder: string): string {
  const path = join(folder, 'luwes.sock')
  if (fitsSocket(path)) return path
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  return join(tmpdir(), `luwes-${name}.sock`)
}

function isHeld(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
