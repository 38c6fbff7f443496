import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { archiveCopyName } from '../../src/cli/archive/files.ts'
import { openArchive, startArchive } from '../../src/cli/archive/read.ts'
import { judgeArchive, judgeRoom } from '../../src/cli/doctor/archive.ts'
import { inCheckout } from '../../src/cli/paths.ts'
import { lockFolder } from '../../src/cli/supervisor/lock.ts'
import { createArsip } from '../../src/db/presensi/arsip.ts'
import { checkReceipt } from '../../src/operations/presensi/check-receipt.ts'
import { judgeDays } from '../../src/operations/presensi/judge-days.ts'
import { judgeDaysOf } from '../../src/operations/presensi/judge-days-of.ts'
import { national } from '../../src/policy/national.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { commandHere } from '../support/command.ts'
import { ORANG } from '../support/people.ts'
import { type Sqld, startSqld } from '../support/sqld.ts'

const { siti, budi, bkd } = ORANG
/** Days of the year that is archived, with the taps of Siti on them. */
const DAYS = { dari: '2025-10-01', sampai: '2025-10-31' }
const MONTHS = Array.from({ length: 12 }, (_, n) => `2025-${String(n + 1).padStart(2, '0')}`)
/** A tap that the widget of Siti made in that year, which the law takes in until 400 days later. */
const AGAIN = { id: 'hp-lama', at: '2025-10-16T07:20:00+07:00' }
/** Taps of nobody who is known, so that moving takes its time. */
const MANY = 4_000

describe('luwes archive', () => {
  let sqld: Sqld
  let luwes: TestApp
  let folder: string
  const endings: (() => unknown)[] = []
  const settings = () => ({
    REGENCY: 'contoh',
    DB_URL: '',
    LUWES_DATA: join(folder, 'data'),
    BACKUP_AT: '01:30',
    BACKUP_FOLDER: join(folder, 'backups'),
  })
  const archive = async (...args: string[]) => {
    const { code, out, err } = await commandHere('archive', args, {
      cwd: folder,
      settings: settings(),
    })
    return { code, said: out + err }
  }
  /** What doctor finds of archives. */
  const copyOf = (tahun: string) => join(folder, 'backups', archiveCopyName('contoh', tahun))
  const arsip = () => judgeArchive({ url: sqld.url }, join(folder, 'data'), { copyOf })
  const file = () => join(folder, 'data/arsip/2025.db')
  const count = async (sql: string) =>
    Number((await luwes.rows(`SELECT count(*) AS n ${sql}`))[0]?.n)
  const moved = "FROM tap WHERE at < strftime('%s', '2025-12-29') * 1000"
  const days = async () =>
    (await luwes.ask('GET', '/v1/presensi/hari?bulan=2025-10', { as: siti })).body
  const own = async (part: string) =>
    (await luwes.ask('GET', `/v1/saya/data?bagian=${part}`, { as: siti })).body.bagian[part].baris
  const verdicts = () =>
    luwes.rows(
      'SELECT nip, tanggal, status, poin, putusan, orang FROM putusan_hari ORDER BY nip, tanggal',
    )
  const taps = () => luwes.rows('SELECT rowid, * FROM tap ORDER BY rowid')

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'luwes-arsip-'))
    sqld = await startSqld({ migrated: true })
    luwes = await startApp({ url: sqld.url })
    await mkdir(join(folder, 'data'))
    await symlink(sqld.folder, join(folder, 'data/db'))
    endings.push(
      await lockFolder(join(folder, 'data'), () => JSON.stringify({ database: { url: sqld.url } })),
    )
    const arsip = createArsip(await startArchive(join(folder, 'data'), endings))
    Object.assign(luwes.deps, { arsip, editions: [{ since: '2020-01-01', policy: national }] })
    await luwes.rows("INSERT INTO kalender_lengkap VALUES ('2025', 'x', 1)")
    const at = (day: string, time: string) => Date.parse(`${day}T${time}:00+07:00`)
    const made = [6, 7, 8, 9, 10].flatMap((n) => {
      const day = `2025-10-${String(n).padStart(2, '0')}`
      return [
        ['masuk', at(day, n === 8 ? '08:10' : '07:20')],
        ['pulang', at(day, '16:30')],
      ].map(([arah, time]) => ({ id: `siti-${arah}-${day}`, nip: siti, arah, at: time }))
    })
    const edges = [
      ['lama', '2024-12-30'],
      ['akhir', '2025-12-30'],
      ['baru', '2026-01-01'],
    ].map(([id = '', day = '']) => ({ id, nip: budi, arah: 'masuk', at: at(day, '07:20') }))
    const others = Array.from({ length: MANY }, (_, n) => ({
      id: `lain-${n}`,
      nip: '1',
      arah: 'masuk',
      at: at('2025-03-03', '07:00') + n,
    }))
    const own = { id: `${siti}:${AGAIN.id}`, nip: siti, arah: 'masuk', at: Date.parse(AGAIN.at) }
    for (const some of [made, [own], edges, others]) {
      await luwes.rows(
        `INSERT INTO tap (id, nip, arah, at, diterima, sumber, data)
          SELECT value ->> 'id', value ->> 'nip', value ->> 'arah', value ->> 'at', value ->> 'at',
            'luwes', '{"metode":"tombol"}' FROM json_each(?)`,
        JSON.stringify(some),
      )
    }
    await judgeDaysOf(luwes.deps, [siti, budi], DAYS, luwes.now())
  }, 120_000)
  afterAll(async () => {
    for (const end of endings.reverse()) await end()
    await luwes.stop()
    await sqld.stop()
    await rm(folder, { recursive: true, force: true })
  })

  it('refuses a year of which something is open, and names it; --dry-run changes nothing', async () => {
    const open = await archive('2025')
    expect(open).toMatchObject({ code: 1, said: expect.stringMatching(/not closed: 2025-10/) })
    await luwes.rows(
      `INSERT INTO bulan_tutup (bulan, oleh, pegawai, ditutup_pada)
        SELECT value, 'x', 1, 1 FROM json_each(?)`,
      JSON.stringify(MONTHS),
    )
    await luwes.rows("UPDATE tap SET data = '{\"lat\":1}' WHERE id = 'lain-1'")
    const place = await archive('2025')
    expect(place).toMatchObject({ code: 1, said: expect.stringMatching(/1 taps still have coord/) })
    await luwes.rows('UPDATE tap SET data = \'{"metode":"tombol"}\' WHERE id = \'lain-1\'')
    await luwes.rows('UPDATE putusan_hari SET tinjau_pada = NULL')
    const dry = await archive('2025', '--dry-run')
    expect(dry, dry.said).toMatchObject({ code: 0, said: expect.stringMatching(/can be archived/) })
    expect(existsSync(file())).toBe(false)
    expect(await arsip()).toMatchObject([
      { keadaan: 'catatan', pesan: { en: expect.stringMatching(/2025 is closed/) } },
    ])
    expect(await archive('2099')).toMatchObject({
      code: 1,
      said: expect.stringMatching(/not over/),
    })
    expect(await archive('25')).toMatchObject({ code: 2 })
  })

  it('loses nothing, killed in each phase, and goes on when it is run again', async () => {
    const before = { days: await days(), tap: await own('tap'), hari: await own('hari') }
    expect(before.days.hari.some(({ status }: { status: string }) => status === 'hadir')).toBe(true)
    const rows = await taps()
    const words = await verdicts()
    /**
     * Checks that nothing is lost: data missing in the database is in a file that the database
     * names.
     */
    const nothingLost = async () => {
      const here = new Set((await luwes.rows('SELECT id FROM tap')).map(({ id }) => id))
      const named = await count("FROM arsip_tahun WHERE tahun = '2025'")
      const archived = named > 0 ? openArchive(file()) : null
      const there = new Set(
        archived
          ?.prepare('SELECT id FROM tap')
          .all()
          .map(({ id }) => id),
      )
      archived?.close()
      expect(rows.filter(({ id }) => !here.has(id) && !there.has(id))).toEqual([])
      expect(await days()).toEqual(before.days)
    }
    const start = (...args: string[]) =>
      spawn(process.execPath, [inCheckout('src/cli/luwes.ts'), 'archive', '2025', ...args], {
        cwd: folder,
        env: { PATH: process.env.PATH, ...settings() },
        stdio: 'ignore',
      })
    const phases: (() => Promise<boolean> | boolean)[] = [
      () => existsSync(`${file()}.sebagian`),
      () => existsSync(file()),
      async () => (await count('FROM arsip_tahun')) > 0,
      async () => (await count(moved)) < rows.length / 2,
      async () => (await count("FROM putusan_hari WHERE putusan = '{}'")) > 0,
    ]
    for (const [nth, phase] of phases.entries()) {
      await killWhen(start(), phase)
      await nothingLost()
      // Nearly all of the work is still ahead here; later it may end before it can be killed.
      if (nth === 2) expect(await arsip()).toMatchObject([{ keadaan: 'peringatan' }])
    }
    const done = await archive('2025', '--json')
    expect(done.code, done.said).toBe(0)
    expect(JSON.parse(done.said)).toMatchObject({ keadaan: 'selesai', putusan: words.length })
    await nothingLost()
    expect(await arsip()).toMatchObject([{ keadaan: 'baik' }])
    expect(await count(moved)).toBe(0)
    expect(await luwes.rows('SELECT id FROM tap WHERE nip = ? ORDER BY at', budi)).toEqual([
      { id: 'akhir' },
      { id: 'baru' },
    ])
    expect(await readdir(join(folder, 'backups'))).toEqual(['luwes-contoh-arsip-2025.db'])
    await rename(copyOf('2025'), `${copyOf('2025')}.aside`)
    expect(await arsip()).toMatchObject([
      { keadaan: 'peringatan', pesan: { en: expect.stringMatching(/no copy of it/) } },
    ])
    await rename(`${copyOf('2025')}.aside`, copyOf('2025'))
    const { tap, hari } = before
    const byId = (list: readonly { id: string }[]) =>
      list.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    expect(byId(await own('tap'))).toEqual(byId(tap))
    expect(await own('hari')).toEqual(hari)

    // The same again changes nothing; and the way back, killed in the middle of it, gives every row
    // as it was.
    expect(await archive('2025')).toMatchObject({ code: 0 })
    await killWhen(start('--undo'), async () => (await count(moved)) > 0)
    await nothingLost()
    expect(await archive('2025')).toMatchObject({ code: 1, said: expect.stringMatching(/finish/) })
    expect(await archive('2025', '--undo')).toMatchObject({ code: 0 })
    expect(await taps()).toEqual(rows)
    expect(await verdicts()).toEqual(words)
    expect(await archive('2025')).toMatchObject({ code: 0 })
  }, 240_000)

  it('lets receipts be checked and days judged again from the file', async () => {
    const [day] = (await days()).hari.filter(({ status }: { status: string }) => status === 'hadir')
    const id = `siti-masuk-${day.tanggal}`
    const at = Date.parse(day.masuk)
    const tanda = await luwes.deps.receipt.sign({ id, nip: siti, at, diterima: at })
    const caller = { nip: bkd, peran: ['bkd'], asal: null } as const
    expect(await checkReceipt(luwes.deps, caller, { tanda })).toMatchObject({
      ok: true,
      value: { sah: true, tercatat: true },
    })
    const other = await luwes.deps.receipt.sign({ id: 'tidak-ada', nip: siti, at, diterima: at })
    expect(await checkReceipt(luwes.deps, caller, { tanda: other })).toMatchObject({
      value: { sah: true, tercatat: false },
    })
    await luwes.rows(
      'UPDATE putusan_hari SET tinjau_pada = 0 WHERE nip = ? AND tanggal = ?',
      siti,
      day.tanggal,
    )
    await judgeDays(luwes.deps)
    const [again] = await luwes.rows(
      "SELECT status, terlambat, putusan ->> 'tanggal' AS hari FROM putusan_hari WHERE nip = ? AND tanggal = ?",
      siti,
      day.tanggal,
    )
    expect(again).toEqual({ status: 'hadir', terlambat: 0, hari: day.tanggal })
  })

  it('answers a repeated tap with the receipt of the filed one, and takes a new one as late', async () => {
    const { at } = AGAIN
    const [stored] = await luwes.rows("SELECT count(*) AS n FROM tap WHERE id LIKE '%hp-%'")
    const tap = (body: object) =>
      luwes.ask('POST', '/v1/presensi/tap', { as: siti, body: { arah: 'masuk', ...body } })
    const again = await tap({ ...AGAIN, luring: true })
    const { tanda } = again.body
    expect(again, again.text).toMatchObject({ status: 201, body: { arah: 'masuk', at } })
    expect(again.body.hari).toMatchObject({ tanggal: at.slice(0, 10), masuk: at, status: 'hadir' })
    const time = Date.parse(at)
    const id = `${siti}:${AGAIN.id}`
    const first = { id, nip: siti, arah: 'masuk', at: time, diterima: time }
    expect(tanda).toBe(
      await luwes.deps.receipt.sign({ ...first, metode: 'tombol', tempat: null, kantor: null }),
    )
    // The same id for another day is refused, and nothing of it is stored.
    expect((await tap({ ...AGAIN, at: '2025-10-09T07:20:00+07:00' })).status).toBe(409)
    expect(await luwes.rows("SELECT count(*) AS n FROM tap WHERE id LIKE '%hp-%'")).toEqual([
      stored,
    ])
    // A new one of that year comes too late for its own time: the server's counts (R95).
    const late = await tap({ id: 'hp-baru', at, luring: true })
    expect(late.body).toMatchObject({ waktu: 'server', at: late.body.diterima })
    // A tap of today asks nothing of archives.
    await rename(file(), `${file()}.aside`)
    expect((await tap({ id: 'hp-kini', at: new Date(luwes.now()).toISOString() })).status).toBe(201)
    // One of that year is not stored a second time while nobody can look for it.
    expect((await tap({ ...AGAIN, luring: true })).status).toBe(503)
    await rename(`${file()}.aside`, file())
    expect(await luwes.rows("SELECT count(*) AS n FROM tap WHERE id LIKE '%hp-lama'")).toEqual([
      { n: 0 },
    ])
  })

  it('recognises a tap that e-presensi or a machine sends again, and takes no new one into a closed month', async () => {
    const id = `${siti}:${AGAIN.id}`
    const known = { id, nip: siti, arah: 'masuk', at: AGAIN.at, metode: 'wajah' }
    const items = [known, { ...known, arah: 'pulang' }, { ...known, id: 'tap-baru' }]
    const answers = []
    for (const item of items) {
      answers.push((await luwes.deliver('presensi', 'presensi.terekam', [item])).body)
    }
    expect(answers.map(({ duplicates, rejected }) => [duplicates, rejected[0]?.code])).toEqual([
      [1, undefined],
      [0, 'tap.id-dipakai'],
      [0, 'bulan-ditutup'],
    ])
    expect(await count("FROM tap WHERE id LIKE '%hp-lama' OR id = 'tap-baru'")).toBe(0)
  })

  it('says what to do where the file is away or another, judges nothing without it, and serves all other years', async () => {
    const aside = `${file()}.aside`
    await rename(file(), aside)
    const away = await luwes.ask('GET', '/v1/presensi/hari?bulan=2025-10', { as: siti })
    expect(away.status).toBe(503)
    expect(away.text).toMatch(/2025/)
    expect(away.text).toMatch(/data\/arsip\/2025\.db/)
    expect((await luwes.ask('GET', '/v1/presensi/hari?bulan=2026-10', { as: siti })).status).toBe(
      200,
    )
    const before = await luwes.rows("SELECT status FROM putusan_hari WHERE tanggal = '2025-10-09'")
    await luwes.rows("UPDATE putusan_hari SET tinjau_pada = 0 WHERE tanggal = '2025-10-09'")
    await judgeDays(luwes.deps)
    expect(
      await luwes.rows("SELECT status FROM putusan_hari WHERE tanggal = '2025-10-09'"),
    ).toEqual(before)
    expect(await count('FROM putusan_hari WHERE tinjau_pada = 0')).toBe(0)
    expect(await archive('2025', '--undo')).toMatchObject({
      code: 1,
      said: expect.stringMatching(/luwes-contoh-arsip-2025\.db/),
    })
    expect(await arsip()).toMatchObject([{ keadaan: 'rusak' }])
    await writeFile(file(), 'lain')
    expect(await arsip()).toMatchObject([{ keadaan: 'rusak' }])
    expect(await archive('2025')).toMatchObject({ code: 1 })
    await chmod(file(), 0o600)
    await rename(aside, file())
    expect((await days()).hari.length).toBeGreaterThan(0)
    expect(luwes.faults).toEqual([])
  })
})

describe('the room that nothing uses in a database', () => {
  const mib = (count: number) => count * 1024 ** 2
  it.each([
    [10_000, 2_500, 'catatan'],
    [10_000, 2_400, undefined],
    [900, 256, 'catatan'],
    [300, 255, undefined],
  ])('of %i MiB %i are worth: %s', (all, free, keadaan) => {
    expect(judgeRoom({ ukuran: mib(all), kosong: mib(free) })?.keadaan).toBe(keadaan)
  })
})

/**
 * Kills a process with SIGKILL as soon as something is so; throws where it ended first in failure.
 */
async function killWhen(
  child: ChildProcess,
  phase: () => Promise<boolean> | boolean,
): Promise<void> {
  const gone = once(child, 'exit')
  const lives = () => child.exitCode === null && child.signalCode === null
  while (lives() && !(await phase())) await sleep(1)
  child.kill('SIGKILL')
  await gone
  if (child.exitCode !== null) expect(child.exitCode).toBe(0)
}
