import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { freshRun, startRun } from '../../../src/db/kinerja/bulan.ts'
import { continueRun } from '../../../src/operations/kinerja/continue-run.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG, orang, tap, unit } from '../../support/people.ts'
import { TANPA_NILAI } from '../../support/tutup.ts'
import { BULAN } from './october.ts'

/** Returns the statements that one call carries to the database. */
function statementsIn(body: unknown): string[] {
  return [...String(body).matchAll(/"sql":("(?:[^"\\]|\\.)*")/g)].map(([, text]) =>
    String(JSON.parse(text ?? '""')),
  )
}

describe('a month that is computed', () => {
  let luwes: TestApp

  /** The round trips of a computation, and how often its reads ask for one thing. */
  async function compute(path: string) {
    // A session is opened before, so that only the computation is counted.
    await luwes.ask('GET', '/v1/saya', { as: ORANG.bkd })
    const asked = vi.spyOn(globalThis, 'fetch')
    luwes.trips.length = 0
    const answer = await luwes.ask('POST', `/v1/kinerja/${BULAN}/${path}`, {
      as: ORANG.bkd,
      body: path === 'tutup' ? TANPA_NILAI : {},
    })
    expect(answer.status, answer.text).toBe(200)
    const sent = asked.mock.calls.flatMap(([, init]) => statementsIn(init?.body))
    asked.mockRestore()
    const reads = (part: string) =>
      sent.filter((text) => /^\s*(select|with)/i.test(text) && text.includes(part)).length
    return {
      trips: luwes.trips.map((kind) => kind[0]).join(''),
      kalender: reads('FROM hari_libur'),
      penghitungan: reads('from "penghitungan"'),
      bulanOrang: reads("'dipulihkan'"),
    }
  }

  beforeAll(async () => {
    luwes = await startApp()
  })
  afterAll(() => luwes.stop())

  it('reads the calendar, the run and the facts once, and the run once more to answer', async () => {
    await compute('hitung')
    const once = { kalender: 1, penghitungan: 2, bulanOrang: 1 }
    // Begin: one read, one write. The facts, their months, the end; units to add up, and the answer.
    expect(await compute('hitung')).toEqual({ trips: 'rwrwwrr', ...once })
    expect(await compute('tutup')).toEqual({ trips: 'rwrwwrr', ...once })
  })

  it('asks a second time for those alone whose days it had to judge', async () => {
    await luwes.rows('DELETE FROM bulan_tutup')
    const facts = vi.spyOn(globalThis, 'fetch')
    const asked = () =>
      facts.mock.calls
        .map(([, init]) => String(init?.body))
        .filter((body) => body.includes("'dipulihkan'"))
    await luwes.rows('DELETE FROM putusan_hari WHERE nip = ?1', ORANG.siti)
    const answer = await luwes.ask('POST', `/v1/kinerja/${BULAN}/hitung`, {
      as: ORANG.bkd,
      body: {},
    })
    expect(answer.status, answer.text).toBe(200)
    const [everybody, again, ...others] = asked()
    facts.mockRestore()
    expect(others).toEqual([])
    expect([everybody, again].map((body) => body?.includes(ORANG.siti))).toEqual([false, true])
    expect(again).not.toContain(ORANG.budi)
    const [judged] = await luwes.rows(
      'SELECT count(*) AS n FROM putusan_hari WHERE nip = ?1',
      ORANG.siti,
    )
    expect(judged).toEqual({ n: 31 })
  })
})

describe('a month of many people whose days the run judges itself', () => {
  let luwes: TestApp
  const MANY = Array.from({ length: 60 }, (_, n) => nipKe(400 + n))
  const DAY = `${BULAN}-05`
  const post = (path: string, body: object = {}) => luwes.ask('POST', path, { as: ORANG.bkd, body })

  /** Runs the month, and returns each statement that it sent, with the rows of its answer as text. */
  async function answersOf() {
    // A session is opened before, so that only the computation is seen.
    await luwes.ask('GET', '/v1/saya', { as: ORANG.bkd })
    const found: (readonly [sql: string, rows: readonly string[]])[] = []
    const real = globalThis.fetch
    const asked = vi.spyOn(globalThis, 'fetch').mockImplementation(async (to, init) => {
      const answer = await real(to, init)
      const { results } = await answer.clone().json()
      const { requests } = JSON.parse(String(init?.body))
      const rows = results[0].response.result.step_results
      for (const [index, { stmt }] of requests[0].batch.steps.entries())
        found.push([stmt.sql, (rows[index]?.rows ?? []).map((row: object) => JSON.stringify(row))])
      return answer
    })
    const answer = await post(`/v1/kinerja/${BULAN}/hitung`)
    asked.mockRestore()
    expect(answer.status, answer.text).toBe(200)
    return found
  }

  /** Counts the reads of a run: statements, and the rows of people and of verdicts. */
  async function countReads() {
    const answers = await answersOf()
    const of = (part: string) => answers.filter(([sql]) => sql.includes(part))
    const rowsOf = (part: string) => of(part).flatMap(([, rows]) => rows)
    return {
      calendars: of('FROM hari_libur').length,
      masaPakai: of('SELECT unit, dari, sampai, mulai FROM belum').length,
      gathered: rowsOf("'dipulihkan'").filter((row) => row.includes('catatan')).length,
      verdicts: rowsOf('from "putusan_hari"').filter((row) => row.includes('potongan')).length,
    }
  }

  beforeAll(async () => {
    luwes = await startApp()
    const people = MANY.map((_, n) => orang(400 + n, 'lain'))
    await luwes.feed('simpeg', 'pegawai.diperbarui', people)
    const late = MANY.map((nip) => tap(`t-${nip}`, nip, 'masuk', `${DAY}T08:12:00+07:00`))
    await luwes.feed('presensi', 'presensi.terekam', late)
  })
  afterAll(() => luwes.stop())

  it('gathers each person once, also those whose days are judged first', async () => {
    // 71 people in two groups: both read the calendar in the same snapshot as their taps.
    const run = { masaPakai: 0, verdicts: 0, gathered: 71 }
    expect(await countReads()).toEqual({ ...run, calendars: 3 })
    expect(await countReads()).toEqual({ ...run, calendars: 1 })
  })

  it('reads of stored verdicts only those that are due', async () => {
    await luwes.rows(
      'UPDATE putusan_hari SET tinjau_pada = 0 WHERE nip IN (?1, ?2) AND tanggal = ?3',
      nipKe(401),
      nipKe(402),
      DAY,
    )
    expect(await countReads()).toEqual({ masaPakai: 0, verdicts: 2, gathered: 71, calendars: 2 })
  })

  /** Runs something once the verdicts of the first group are stored; returns how many groups were. */
  async function afterFirstGroup(then: () => Promise<unknown>, run: () => Promise<unknown>) {
    await luwes.rows('DELETE FROM putusan_hari')
    const { db } = luwes.deps
    let groups = 0
    const write: typeof db.write = async (statements) => {
      const written = await db.write(statements)
      const isJudged = statements.some(({ sql }) => sql.includes('INTO putusan_hari'))
      if (isJudged) groups += 1
      if (isJudged && groups === 1) await then()
      return written
    }
    Object.assign(luwes.deps, { db: { ...db, write } })
    await run()
    Object.assign(luwes.deps, { db })
    return groups
  }

  it('sees an outage that bkd declares while it judges', async () => {
    const declare = async () => {
      const span = { dari: `${DAY}T07:15:00+07:00`, sampai: `${DAY}T08:05:00+07:00` }
      const outage = { ...span, alasan: 'Server pusat data mati', terapkan: true }
      expect((await post('/v1/presensi/gangguan', outage)).status).toBe(201)
    }
    const run = () => post(`/v1/kinerja/${BULAN}/hitung`)
    expect(await afterFirstGroup(declare, run)).toBe(2)
    const stored = await luwes.rows(
      `SELECT terlambat > 0 AS terlambat, tinjau_pada IS 0 AS tinjau, count(*) AS pegawai
      FROM putusan_hari WHERE tanggal = ?1 AND nip IN (SELECT value FROM json_each(?2))
      GROUP BY 1, 2 ORDER BY 1`,
      DAY,
      JSON.stringify(MANY),
    )
    // Those judged before it are to be judged again; those judged after it are excused.
    expect(stored).toEqual([
      { terlambat: 0, tinjau: 0, pegawai: expect.any(Number) },
      { terlambat: 1, tinjau: 1, pegawai: expect.any(Number) },
    ])
  })
  it('leaves out who lost the month meanwhile, and goes on after them', async () => {
    const [first, second] = [nipKe(1), nipKe(2)]
    const { db } = luwes.deps
    const now = luwes.now()
    await luwes.rows('DELETE FROM kinerja_bulan')
    const asked = { tujuan: 'hitung', jumlah: 71, oleh: ORANG.bkd, pengecualian: null } as const
    const run = freshRun({ ...asked, bulan: BULAN, mulaiPada: now })
    await db.write([startRun(db, run)])
    await afterFirstGroup(
      () => luwes.rows('DELETE FROM riwayat_pegawai WHERE nip = ?1', second),
      () => continueRun(luwes.deps, run, { chunk: 2, chunks: 100 }),
    )
    const [ended] = await luwes.rows('SELECT status, dihitung FROM penghitungan')
    expect(ended).toEqual({ status: 'selesai', dihitung: 70 })
    const months = await luwes.rows('SELECT nip FROM kinerja_bulan ORDER BY nip')
    expect(months).toHaveLength(70)
    expect(months[0]).toEqual({ nip: first })
    expect(months).not.toContainEqual({ nip: second })
  })

  it('judges once who joined late, who has left, and whose unit began later', async () => {
    const [joined, left, began] = [nipKe(901), nipKe(902), nipKe(903)]
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [unit('baru'), unit('awal')])
    await luwes.feed('simpeg', 'pegawai.diperbarui', [
      orang(901, 'awal', { tmtMasuk: '2026-10-12' }),
      orang(902, 'awal'),
      orang(903, 'baru'),
    ])
    await luwes.feed('simpeg', 'pegawai.diperbarui', [
      orang(902, 'awal', { aktif: false, berlakuSejak: '2026-10-20' }),
    ])
    await luwes.rows(
      "INSERT INTO hari_pertama (unit_kerja, mulai, oleh, pada) VALUES ('baru', '2026-10-15', ?1, 0)",
      ORANG.bkd,
    )
    await countReads()
    const judged = (nip: string) =>
      luwes.rows('SELECT count(*) AS hari FROM putusan_hari WHERE nip = ?1', nip)
    expect(await judged(joined)).toEqual([{ hari: 20 }])
    expect(await judged(left)).toEqual([{ hari: 19 }])
    expect(await judged(began)).toEqual([{ hari: 17 }])
    expect(await countReads()).toMatchObject({ calendars: 1 })
    for (const nip of [joined, left, began]) {
      await luwes.rows(
        'DELETE FROM putusan_hari WHERE nip = ?1 AND tanggal = ?2',
        nip,
        '2026-10-19',
      )
      expect(await countReads()).toMatchObject({ calendars: 2 })
    }
    expect(await countReads()).toMatchObject({ calendars: 1 })
  })
})
