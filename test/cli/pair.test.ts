import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openDatabase } from '../../src/cli/open-database.ts'
import { asObjects, runBatch } from '../../src/db/engine/hrana.ts'
import { membersIn } from '../../src/domain/shared/members.ts'
import { bodyOf } from '../support/body.ts'
import { storeClosedYear } from '../support/closed-year.ts'
import { commandHere } from '../support/command.ts'
import { type Line, layLine, twoPorts } from '../support/cut.ts'
import { type Issuer, startIssuer } from '../support/issuer.ts'
import { type Morning, startMorning, tapUntilReceipted } from '../support/morning.ts'
import { nipKe } from '../support/people.ts'
import { endOf, type ServeProcess, startServe, until } from '../support/serving.ts'
import { TEST_SETTINGS } from '../support/settings.ts'

const PEOPLE = 20
/** Up to which age in seconds the standby answers reports. */
const OLDEST = 4

/** One of two machines: its folder, its settings, and the serve that runs on it. */
/** The days that an answer tells, if it tells any. */
const daysSchema = v.optional(
  v.array(v.looseObject({ tanggal: v.string(), masuk: v.nullish(v.string()) })),
  [],
)

interface Machine {
  readonly data: string
  readonly settings: Readonly<Record<string, string>>
  serve: ServeProcess
  url: string
}

describe('two machines', () => {
  let issuer: Issuer
  let folder: string
  let first: Machine
  let second: Machine
  let morning: Morning
  /** The network between them, as each reaches the other. */
  let lines: readonly Line[] = []
  const receipted = new Set<string>()
  const running: ServeProcess[] = []

  const run = (name: string, args: readonly string[], { settings }: Machine) =>
    commandHere(name, args, { cwd: folder, settings })

  const start = async (machine: Machine) => {
    machine.serve = startServe({ settings: machine.settings, cwd: folder })
    running.push(machine.serve)
    machine.url = (await machine.serve.event('serve', 'ready')).url ?? ''
  }

  /** SIGKILL to all that runs on a machine, as if its power were cut. */
  const cutPower = async ({ serve }: Machine) => {
    for (const part of ['workerd', 'sqld']) {
      const pid = serve.events.findLast((one) => one.part === part && one.event === 'started')?.pid
      if (pid !== undefined) process.kill(pid, 'SIGKILL')
    }
    serve.child.kill('SIGKILL')
    await endOf(serve.child)
  }

  const tapAt = (machine: Machine, token: string, id: string) =>
    fetch(`${machine.url}/v1/presensi/tap`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ id, arah: 'auto' }),
    })

  const doctorAt = async (machine: Machine) => (await run('doctor', [], machine)).out

  const idsAt = async ({ settings }: Machine): Promise<ReadonlySet<string>> => {
    // A machine that changes its role does not name its database for a moment.
    const stored = await vi.waitUntil(() => openDatabase(settings).catch(() => null), {
      timeout: 20_000,
      interval: 100,
    })
    const asked = [{ sql: 'SELECT id FROM tap', args: [] }]
    const [outcome] = await runBatch(stored.database, asked).finally(stored.close)
    if (!outcome?.ok) throw new Error(JSON.stringify(outcome))
    return new Set(asObjects(outcome.result).map(({ id }) => String(id)))
  }

  /** Everybody taps at a machine repeatedly and keeps each receipt, until stopped. */
  const burst = (machine: () => string, name: string) => {
    let done = false
    const phone = async (token: string, n: number) => {
      for (let tap = 0; !done; tap += 1) {
        const moved: Morning = { ...morning, tap: (own, id) => at(machine(), own, id) }
        const { id } = await tapUntilReceipted(moved, token, `${name}-${n}-${tap}`, () => done)
        if (id !== null) receipted.add(id)
      }
    }
    const all = Promise.all(morning.tokens.map(phone))
    return async () => {
      done = true
      await all
    }
  }

  const at = async (url: string, token: string, id: string) => {
    const answer = await fetch(`${url}/v1/presensi/tap`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ id, arah: 'auto' }),
      signal: AbortSignal.timeout(8_000),
    }).catch(() => null)
    const body = membersIn(await answer?.json().catch(() => null))
    return {
      status: answer?.status ?? 0,
      id: typeof body.tanda === 'string' ? String(body.id) : null,
    }
  }

  beforeAll(async () => {
    issuer = await startIssuer()
    folder = await mkdtemp(join(tmpdir(), 'luwes-dua-'))
    const machine = (name: string, port: number): Machine => ({
      data: join(folder, name),
      settings: {
        ...TEST_SETTINGS,
        SSO_ISSUER: issuer.url,
        LUWES_DATA: join(folder, name),
        LUWES_PORT: String(port),
        RECEIPT_AFTER: 'standby',
        STANDBY_MAX_AGE: String(OLDEST),
      },
      // Safe because `start` sets it before it is read.
      serve: undefined as unknown as ServeProcess,
      url: '',
    })
    first = machine('satu', await twoPorts())
    second = machine('dua', await twoPorts())
    const a = await twoPorts()
    const b = await twoPorts()
    const toA = await twoPorts()
    const toB = await twoPorts()
    lines = [await layLine(toA, a), await layLine(toB, b)]
    expect(await run('pair', [`127.0.0.1:${a}`, `127.0.0.1:${b}`], first)).toMatchObject({
      code: 0,
    })
    const given = join(first.data, 'pasangan/untuk-siaga.json')
    expect((await stat(given)).mode & 0o777).toBe(0o600)
    const own = join(first.data, 'pasangan/pasangan.json')
    const held = JSON.parse(await readFile(own, 'utf8'))
    await writeFile(own, JSON.stringify({ ...held, lawan: { host: '127.0.0.1', port: toB } }))
    await start(first)
    const follow = [`127.0.0.1:${toA}`, '--pair', given, '--no-run']
    expect(await run('standby', follow, second)).toMatchObject({ code: 0 })
    await start(second)
    await first.serve.event('pasangan', 'berpasangan')
    morning = await startMorning(first.url, issuer, PEOPLE)
  }, 180_000)
  afterAll(async () => {
    for (const { child } of running) {
      child.kill('SIGTERM')
      await endOf(child)
    }
    for (const line of lines) await line.close()
    await issuer?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  it('reads at the standby and hands its writes to the primary, and refuses to promote it beside one that answers', async () => {
    const answer = await tapAt(second, morning.tokens[0] ?? '', 'lewat-siaga')
    expect(answer.status).toBe(201)
    expect([...(await idsAt(first))].filter((id) => id.endsWith('lewat-siaga'))).toHaveLength(1)
    await until(async () => [...(await idsAt(second))].some((id) => id.endsWith('lewat-siaga')))
    const atPrimary = await doctorAt(first)
    expect(atPrimary).toContain('mesin utama (epoch 1); mesin siaga menjawab')
    const atStandby = await doctorAt(second)
    expect(atStandby).toContain('siaga, mengikuti mesin utama (epoch 1)')
    expect(atStandby).toContain('Database menerima penulisan')
    const refused = await run('promote', [], second)
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toContain('Mesin utama masih menjawab')
  }, 60_000)

  it('answers reports at the standby with the age of what it has, and no longer when that is too old', async () => {
    const [token = ''] = morning.tokens
    const ask = (machine: Machine, path: string) =>
      fetch(`${machine.url}${path}`, { headers: { authorization: `Bearer ${token}` } })
    const report = (machine: Machine) => ask(machine, '/v1/hari-ini')
    const ageOf = ({ headers }: Response) => headers.get('luwes-umur-data')
    const atPrimary = await report(first)
    expect(ageOf(atPrimary)).toBeNull()
    await until(async () => (await report(second)).status === atPrimary.status)
    expect(Number(ageOf(await report(second)))).toBeGreaterThanOrEqual(0)
    for (const line of lines) line.cut()
    await until(async () => (await report(second)).status === 503)
    const old = await report(second)
    expect(Number(ageOf(old))).toBeGreaterThan(OLDEST)
    expect((await old.json()).detail).toContain('Buka melalui mesin utama')
    // What is no report is answered whatever its age.
    expect((await ask(second, '/v1/kalender')).status).toBe(200)
    for (const line of lines) line.mend()
    await until(async () => (await report(second)).status === atPrimary.status)
    // Receipts wait for the standby: it is to be there again before the next promise.
    await until(async () => (await at(first.url, token, 'tersambung-lagi')).status === 201)
  }, 90_000)

  it('answers for an archived year at both machines, and after each was started again', async () => {
    const [token = ''] = morning.tokens
    const tap = { id: 'lama', arah: 'masuk', at: '2025-10-06T07:20:00+07:00', luring: true }
    await storeClosedYear(first.settings, { ...tap, nip: nipKe(1) })
    const ask = async (machine: Machine, path: string, body?: object) => {
      const answer = await fetch(`${machine.url}${path}`, {
        method: body ? 'POST' : 'GET',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        ...(body && { body: JSON.stringify(body) }),
      })
      return { status: answer.status, body: await bodyOf(answer) }
    }
    const dayAt = async (machine: Machine) => {
      const { status, body } = await ask(machine, '/v1/presensi/hari?bulan=2025-10')
      const found = v.parse(daysSchema, body.hari).find(({ tanggal }) => tanggal === '2025-10-06')
      return { status, masuk: found?.masuk, day: found }
    }
    /** The same day, the same receipt for the tap that is sent again, and a receipt that is known. */
    const answersAt = async (machine: Machine) => {
      const { tanda } = (await ask(machine, '/v1/presensi/tap', tap)).body
      const { body } = await ask(machine, '/v1/presensi/tanda-terima', { tanda })
      return { ...(await dayAt(machine)), tanda, sah: body.sah, tercatat: body.tercatat }
    }
    const before = await answersAt(first)
    expect(before).toMatchObject({ status: 200, masuk: tap.at, sah: true, tercatat: true })
    await until(async () => (await dayAt(second)).masuk === tap.at)

    const archived = await run('archive', ['2025'], first)
    expect(archived, archived.err).toMatchObject({ code: 0 })
    expect((await idsAt(first)).has(`${nipKe(1)}:${tap.id}`)).toBe(false)
    expect(await answersAt(first)).toEqual(before)
    await second.serve.event('arsip', 'disalin')
    await until(async () => !(await idsAt(second)).has(`${nipKe(1)}:${tap.id}`))
    expect(await answersAt(second)).toEqual(before)
    expect(await doctorAt(second)).toContain('Arsip tahun 2025 utuh')

    // The room that it left is given back while the primary does not run; its standby then copies all of it again.
    expect(await run('archive', ['--compact'], first)).toMatchObject({ code: 1 })
    expect(await first.serve.end()).toBe(0)
    const compacted = await run('archive', ['--compact', '--json'], first)
    expect(compacted, compacted.err).toMatchObject({ code: 0 })
    const { sebelum, sesudah, lama } = JSON.parse(compacted.out)
    expect(sesudah).toBeLessThan(sebelum)
    expect((await stat(lama)).isDirectory()).toBe(true)
    await rm(join(second.data, 'arsip/2025.db'), { force: true })
    await start(first)
    expect(await answersAt(first)).toEqual(before)
    await second.serve.event('arsip', 'disalin', 2)
    await until(async () => (await at(first.url, token, 'sesudah-padat')).status === 201)
    await until(async () => [...(await idsAt(second))].some((id) => id.endsWith('sesudah-padat')))
    expect(await answersAt(second)).toEqual(before)
  }, 120_000)

  it('confirms nothing by the numbers of an earlier log, when the database server of the primary is killed', async () => {
    const end = burst(() => first.url, 'mati')
    await until(() => receipted.size > 40)
    process.kill((await first.serve.event('sqld', 'started')).pid ?? 0, 'SIGKILL')
    await first.serve.event('sqld', 'started', 2)
    const before = receipted.size
    await until(() => receipted.size > before + 20)
    await end()
    const kept = await idsAt(second)
    expect([...receipted].filter((id) => !kept.has(id))).toEqual([])
  }, 60_000)

  it('loses no receipt when the primary is killed in a burst, and the other machine takes over', async () => {
    let to = first
    const end = burst(() => to.url, 'padam')
    const begun = receipted.size
    await until(() => receipted.size > begun + 40)
    await cutPower(first)
    const before = receipted.size
    to = second
    const promoted = await run('promote', [], second)
    expect(promoted, promoted.err).toMatchObject({ code: 0 })
    await until(() => receipted.size > before + 20)
    await end()
    const kept = await idsAt(second)
    expect([...receipted].filter((id) => !kept.has(id))).toEqual([])
    // It has the files of archived years, and answers for them alone.
    expect(promoted.out).not.toContain('Arsip tahun')
    const archived = await fetch(`${second.url}/v1/presensi/hari?bulan=2025-10`, {
      headers: { authorization: `Bearer ${morning.tokens[0]}` },
    })
    expect((await bodyOf(archived)).hari).toContainEqual(
      expect.objectContaining({ tanggal: '2025-10-06', masuk: '2025-10-06T07:20:00+07:00' }),
    )
  }, 90_000)

  it('keeps a former primary from writing, says so in both languages, and lets it rejoin', async () => {
    await start(first)
    await first.serve.event('pasangan', 'digantikan')
    const answer = await tapAt(first, morning.tokens[0] ?? '', 'terlambat')
    expect(answer.status).toBe(503)
    expect((await answer.json()).detail).toContain('mesin pasangannya sudah menjadi mesin utama')
    const held = JSON.parse(await readFile(join(first.data, 'pasangan/pasangan.json'), 'utf8'))
    const rejoined = await run('standby', [`127.0.0.1:${held.lawan.port}`], first)
    expect(rejoined).toMatchObject({ code: 0 })
    expect(rejoined.out).toContain('beralih menjadi siaga')
    first.url = (await first.serve.event('serve', 'ready', 2)).url ?? ''
    await first.serve.event('pasangan', 'berbeda')
    expect((await readdir(first.data)).filter((name) => name.startsWith('db.sisih-'))).toHaveLength(
      1,
    )
    expect((await tapAt(first, morning.tokens[0] ?? '', 'lewat-siaga-lagi')).status).toBe(201)
  }, 90_000)

  it('gives no receipt on either side that the other could lose, though the network is cut and both live', async () => {
    const [token = ''] = morning.tokens
    // Until it has heard its standby, a promoted machine is alone by the operator's decision.
    await second.serve.event('pasangan', 'berpasangan')
    for (const line of lines) line.cut()
    const promoting = run('promote', [], first)
    // The old primary stores, but receipts nothing; so nothing that it holds alone was ever promised.
    const alone = await at(second.url, token, 'terputus-lama')
    expect(alone).toMatchObject({ status: 503, id: null })
    await second.serve.event('pasangan', 'tanpa-siaga')
    const promoted = await promoting
    expect(promoted, promoted.err).toMatchObject({ code: 0 })
    first.url = (await first.serve.event('serve', 'ready', 3)).url ?? ''
    const taken = await at(first.url, token, 'terputus-baru')
    expect(taken.status).toBe(201)
    expect(await at(second.url, token, 'terputus-lama-lagi')).toMatchObject({
      status: 503,
      id: null,
    })

    for (const line of lines) line.mend()
    await second.serve.event('pasangan', 'digantikan')
    expect(await at(second.url, token, 'sesudah-tersambung')).toMatchObject({
      status: 503,
      id: null,
    })
    const rejoined = await run('standby', [`127.0.0.1:${lines[0]?.port}`], second)
    expect(rejoined, rejoined.err).toMatchObject({ code: 0 })
    const told = await second.serve.event('pasangan', 'berbeda')
    // Taps stored without a receipt are counted, and are in a file for `luwes import`.
    expect(told).toMatchObject({ tap: 1 })
    expect(await doctorAt(second)).toContain('presensi yang tidak ada di mesin utama')
    const file = told.berkas ?? ''
    const imported = await run('import', [file, '--jenis', 'presensi', '--to', first.url], first)
    expect(imported, imported.err).toMatchObject({ code: 0 })
    const kept = await idsAt(first)
    expect([...kept].filter((id) => id.endsWith('terputus-lama'))).toHaveLength(1)
    expect([...receipted].filter((id) => !kept.has(id))).toEqual([])
  }, 120_000)

  it('hands over without a loss when it is planned', async () => {
    await second.serve.event('serve', 'ready', 3)
    await until(
      async () => (await at(second.url, morning.tokens[1] ?? '', 'mengikuti')).status === 201,
    )
    const end = burst(() => first.url, 'serah')
    const before = receipted.size
    await until(() => receipted.size > before + 20)
    const handed = await run('promote', ['--force'], second)
    expect(handed, handed.err).toMatchObject({ code: 0 })
    await end()
    const kept = await idsAt(second)
    expect([...receipted].filter((id) => !kept.has(id))).toEqual([])
    await first.serve.event('pasangan', 'digantikan')
  }, 90_000)
})
