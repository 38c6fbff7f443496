import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The longest path of a socket that every system takes. */
const MAX_PATH = 100

/**
 * Holds a data folder for one `serve` alone: two database servers on the same files would ruin
 * them. Resolves to what lets go of it; throws when another one holds it.
 *
 * A socket and not a file with a number: it cannot outlive its process and mislead the next one.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = lockPath(folder)
  if (await isHeld(path)) throw new Error(`${folder} is in use by another luwes`)
  await rm(path, { force: true })
  const server = createServer((socket) => socket.destroy())
  server.listen(path)
  await once(server, 'listening')
  server.unref()
  return () => new Promise((resolve) => server.close(() => resolve()))
}

/** Whether every system takes a path as the address of a socket. */
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
