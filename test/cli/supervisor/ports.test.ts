import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freePort, isFree } from '../../../src/cli/supervisor/ports.ts'
import { runSqld } from '../../../src/cli/supervisor/run-sqld.ts'
import { planSqld, startOnFreePorts } from '../../../src/cli/supervisor/sqld.ts'

describe('the ports of a database server', () => {
  let folder: string
  const others: Server[] = []
  const take = async (port: number) => {
    const server = createServer().listen(port, '127.0.0.1')
    await once(server, 'listening')
    others.push(server)
  }
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'luwes-ports-'))
  })
  afterEach(async () => {
    for (const server of others.splice(0)) server.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('are none that the system gives to outgoing connections', async () => {
    const ports = await Promise.all(Array.from({ length: 50 }, freePort))
    expect(Math.min(...ports)).toBeGreaterThanOrEqual(20_000)
    expect(Math.max(...ports)).toBeLessThan(30_000)
  })

  it.each(['the port for statements', 'the port of the admin API'])(
    'are chosen again where somebody else takes %s first',
    async (which) => {
      const tried: number[] = []
      const port = await startOnFreePorts(
        () => planSqld(folder),
        async ({ database, admin }) => {
          const ports = [Number(new URL(database.url).port), admin.port]
          const [statements = 0, api = 0] = ports
          tried.push(statements)
          if (tried.length > 1) return statements
          await take(which === 'the port for statements' ? statements : api)
          throw new Error('sqld ended with 1')
        },
      )
      expect(tried).toEqual([expect.any(Number), port])
      expect(await isFree(port)).toBe(true)
    },
  )

  it('are not chosen again where the server fails for another reason, nor without end', async () => {
    let starts = 0
    const fail = async () => {
      starts += 1
      throw new Error('no such file')
    }
    await expect(startOnFreePorts(() => planSqld(folder), fail)).rejects.toThrow('no such file')
    expect(starts).toBe(1)
    const lose = async ({ admin }: { readonly admin: { readonly port: number } }) => {
      starts += 1
      await take(admin.port)
      throw new Error('taken')
    }
    await expect(startOnFreePorts(() => planSqld(folder), lose)).rejects.toThrow('taken')
    expect(starts).toBe(4)
  })

  it('answer for a command once it runs', async () => {
    const { database, close } = await runSqld(folder)
    expect(await isFree(Number(new URL(database.url).port))).toBe(false)
    await close()
    expect(await isFree(Number(new URL(database.url).port))).toBe(true)
  })
})
