import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { isFree } from '../../src/cli/supervisor/ports.ts'

/** A connection between two machines that can be cut: nothing passes, and nobody is told. */
export interface Line {
  readonly port: number
  readonly cut: () => void
  readonly mend: () => void
  readonly close: () => Promise<void>
}

/**
 * Returns two successive free loopback ports, below those that database servers get: they are used
 * only later, and other tests start servers meanwhile.
 */
export async function twoPorts(): Promise<number> {
  for (let tries = 0; tries < 50; tries += 1) {
    const port = randomInt(10_000, 19_998)
    if ((await isFree(port)) && (await isFree(port + 1))) return port
  }
  throw new Error('no two free ports in a row')
}

/** Lays a line from one loopback port to another, and one beside it for the ports after them. */
export async function layLine(from: number, to: number): Promise<Line> {
  let whole = true
  const open = new Set<Socket>()
  const one = async (offset: number) => {
    const server = createServer((near) => {
      open.add(near)
      near.on('error', () => undefined)
      near.on('close', () => open.delete(near))
      // When cut, it accepts the connection like a firewall that drops: no answer ever comes.
      if (!whole) return
      const far = connect(to + offset, '127.0.0.1')
      open.add(far)
      far.on('error', () => near.destroy())
      far.on('close', () => {
        open.delete(far)
        if (whole) near.destroy()
      })
      near.on('close', () => {
        if (whole) far.destroy()
      })
      near.on('data', (part) => whole && far.write(part))
      far.on('data', (part) => whole && near.write(part))
    })
    server.listen(from + offset, '127.0.0.1')
    await once(server, 'listening')
    return server
  }
  const servers = [await one(0), await one(1)]
  const drop = () => {
    for (const socket of open) socket.destroy()
  }
  return {
    port: from,
    cut: () => {
      whole = false
    },
    mend: () => {
      drop()
      whole = true
    },
    close: async () => {
      drop()
      await Promise.all(
        servers.map(async (server) => {
          server.close()
          await once(server, 'close')
        }),
      )
    },
  }
}
