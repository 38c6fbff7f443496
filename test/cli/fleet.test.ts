import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inCheckout, program } from '../../src/cli/paths.ts'
import { freePort } from '../../src/cli/supervisor/ports.ts'
import { runBatch } from '../../src/db/engine/hrana.ts'
import { type CommandResult, commandHere } from '../support/command.ts'
import { endOf } from '../support/serving.ts'

/** Some more than are worked on at once, which are eight. */
const REGENCIES = 30
const BROKEN = 'daerah-20'

const slugs = Array.from({ length: REGENCIES }, (_, n) => `daerah-${n + 1}`)
const total = readMigrationFiles({ migrationsFolder: inCheckout('migrations') }).length

/** One sqld with a namespace a regency, asked by the first part of the path. */
let sqld: ChildProcess
let door: Server
let folder: string
let base: string

async function startServer(): Promise<void> {
  const port = await freePort()
  const admin = await freePort()
  const args = ['--db-path', join(folder, 'db'), '--http-listen-addr', `127.0.0.1:${port}`]
  const more = [
    '--enable-namespaces',
    '--max-active-namespaces',
    '60',
    '--admin-listen-addr',
    `127.0.0.1:${admin}`,
    '--no-welcome',
  ]
  sqld = spawn(program('sqld'), [...args, ...more], { env: { RUST_LOG: 'error' }, stdio: 'ignore' })
  const create = async (slug: string) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }
    const answer = await fetch(`http://127.0.0.1:${admin}/v1/namespaces/${slug}/create`, init)
    if (!answer.ok) throw new Error(await answer.text())
  }
  for (let tries = 0; tries < 200; tries += 1) {
    if (
      await create(slugs[0] ?? '').then(
        () => true,
        () => false,
      )
    )
      break
    await sleep(50)
  }
  const waiting = slugs.slice(1).values()
  const creator = async () => {
    for (const slug of waiting) await create(slug)
  }
  await Promise.all([1, 2, 3, 4].map(creator))
  door = createServer((from, to) => {
    const [, slug, path] = /^\/([^/]+)(\/.*)$/.exec(from.url ?? '') ?? []
    const headers = { ...from.headers, host: `${slug}.local` }
    const on = request({ port, method: from.method, path, headers }, (answer) => {
      to.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(to)
    })
    on.once('error', () => to.destroy())
    from.pipe(on)
  })
  door.listen(0, '127.0.0.1')
  await once(door, 'listening')
  // Safe because a server that listens on the network has an address of this form.
  base = `http://127.0.0.1:${(door.address() as AddressInfo).port}`
}

const remote = (slug: string) => ({ url: `${base}/${slug}` })

async function appliedTo(slug: string): Promise<number> {
  const sql = 'SELECT count(*) FROM __drizzle_migrations'
  const [found] = await runBatch(remote(slug), [{ sql, args: [] }])
  return found?.ok ? Number(found.result.rows[0]?.[0]) : 0
}

const fleet = (...args: string[]) => commandHere('fleet', args, { cwd: folder, settings: {} })

const results = ({ out }: CommandResult) => {
  const { jumlah, selesai, tetap, gagal, daerah } = JSON.parse(out)
  return { jumlah, selesai, tetap, gagal, daerah }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luwes-armada-'))
  await startServer()
  for (const slug of slugs) {
    await writeFile(join(folder, `${slug}.env`), `DB_URL=${remote(slug).url}\n`, { mode: 0o600 })
  }
  // Somebody made a table by hand that a migration makes too.
  await runBatch(remote(BROKEN), [{ sql: 'CREATE TABLE tap (apa TEXT)', args: [] }])
}, 120_000)

afterAll(async () => {
  sqld.kill('SIGKILL')
  await endOf(sqld)
  door.close()
  await rm(folder, { recursive: true, force: true })
}, 60_000)

describe('luwes fleet', () => {
  it('tells of many regencies what each lacks, and changes nothing', async () => {
    const ran = await fleet('status', folder, '--json')
    expect(ran.code).toBe(0)
    expect(results(ran)).toMatchObject({ jumlah: REGENCIES, tetap: REGENCIES, gagal: 0 })
    expect(results(ran).daerah[0].catatan).toBe(`kurang ${total} migrasi / lacks ${total}`)
    expect(await appliedTo('daerah-1')).toBe(0)
  }, 120_000)

  it('migrates all but the one that is broken, and says which and why', async () => {
    const ran = await fleet('migrate', folder, '--json')
    expect(ran.code).toBe(1)
    const { daerah, ...counts } = results(ran)
    expect(counts).toEqual({ jumlah: REGENCIES, selesai: REGENCIES - 1, tetap: 0, gagal: 1 })
    const failed = daerah.filter(({ hasil }: { hasil: string }) => hasil === 'gagal')
    expect(failed).toEqual([
      { regency: BROKEN, hasil: 'gagal', catatan: expect.stringMatching(/tap.*already exists/) },
    ])
    expect(await appliedTo('daerah-1')).toBe(total)
    expect(await appliedTo(`daerah-${REGENCIES}`)).toBe(total)
    expect(await appliedTo(BROKEN)).toBe(0)
  }, 300_000)

  it('does only what is left the second time', async () => {
    await runBatch(remote(BROKEN), [{ sql: 'DROP TABLE tap', args: [] }])
    const ran = await fleet('migrate', folder, '--json')
    const { daerah, ...counts } = results(ran)
    expect([ran.code, counts]).toEqual([
      0,
      { jumlah: REGENCIES, selesai: 1, tetap: REGENCIES - 1, gagal: 0 },
    ])
    const done = daerah.filter(({ hasil }: { hasil: string }) => hasil === 'selesai')
    expect(done).toMatchObject([{ regency: BROKEN }])
  }, 120_000)

  it('ends with 2 where it is asked for wrongly', async () => {
    expect((await fleet('migrate')).code).toBe(2)
    expect((await fleet('hapus', folder)).code).toBe(2)
    expect((await fleet('status', folder, '--parallel', '0')).code).toBe(2)
  }, 60_000)
})
