import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logTo } from '../../src/cli/log.ts'
import { type RunningLuwes, startLuwes } from '../../src/cli/supervisor/start.ts'
import { asObjects, runBatch } from '../../src/db/engine/hrana.ts'
import type { Sumber } from '../../src/domain/events.ts'
import { knowsYear } from '../../src/domain/shared/calendar.ts'
import { addDays, monthOf, yearOf } from '../../src/domain/shared/local-date.ts'
import { localDate } from '../../src/domain/shared/local-time.ts'
import { ramadanOpenIn } from '../../src/domain/shared/ramadan.ts'
import { SHIPPED } from '../support/calendar.ts'
import { type Gate, openGate } from '../support/gate.ts'
import { type Issuer, startIssuer } from '../support/issuer.ts'
import { orang, tap, unit } from '../support/people.ts'
import { TEST_SETTINGS } from '../support/settings.ts'
import { type Sqld, startSqld } from '../support/sqld.ts'
import { TANPA_NILAI } from '../support/tutup.ts'
import { deliver } from '../support/webhooks.ts'

/** A month that is over whenever this runs, and whose taps are still taken. */
const BULAN = monthOf(addDays(`${monthOf(localDate(Date.now(), 'Asia/Jakarta'))}-01`, -32))

/** More than two chunks of people, so that a month is computed in three. */
const PEOPLE = Array.from({ length: 1_050 }, (_, n) => {
  const day = String(1 + Math.floor(n / 500)).padStart(2, '0')
  const seq = String(1 + (n % 500))
  return `198609${day}2015051${seq.padStart(3, '0')}`
})
const [BKD = ''] = PEOPLE
/** People of every chunk whose days are judged here; the others have days like theirs. */
const JUDGED = PEOPLE.filter((_, n) => n % 10 === 0)
const LIMIT = 60_000
/** How often a busy server is asked again. */
const BUSY = 20
/** The step of a run that stores a chunk of people. */
const CHUNK = 'UPDATE penghitungan SET sampai'

describe('a month that is computed and closed', () => {
  let issuer: Issuer
  let sqld: Sqld
  let gate: Gate
  let running: RunningLuwes
  let data: string
  let token: string
  const events: { readonly part: string; readonly event: string; readonly pid?: number }[] = []

  const lives = () => events.filter(({ part, event }) => part === 'workerd' && event === 'started')
  const rows = async (sql: string) => {
    const [outcome] = await runBatch(running.database, [{ sql, args: [] }])
    if (!outcome?.ok) throw new Error(JSON.stringify(outcome))
    return asObjects(outcome.result)
  }
  const feed = async (sumber: Sumber, type: string, items: readonly unknown[]) => {
    for (let first = 0; first < items.length; first += 500) {
      await deliver(running.url, sumber, type, items.slice(first, first + 500))
    }
  }
  const post = (path: string, body: object) =>
    fetch(`${running.url}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  /**
   * Asks to compute or close; `undefined` where it was killed over it. A 503 says that the database
   * was too busy to store it in time, so it asks again.
   */
  const ask = async (what: 'hitung' | 'tutup') => {
    for (let left = BUSY; ; left -= 1) {
      const status = await post(
        `/v1/kinerja/${BULAN}/${what}`,
        what === 'tutup' ? TANPA_NILAI : {},
      ).then(
        (answer) => answer.status,
        () => undefined,
      )
      if (status !== 503 || left === 0) return status
      await sleep(500)
    }
  }
  /** Enters what the month lacks of a calendar, as an officer does; most months lack nothing. */
  const enterCalendar = async () => {
    const open = ramadanOpenIn(SHIPPED, BULAN)
    const tahun = yearOf(BULAN)
    const ramadan = open && {
      dari: addDays(open.palingAwal, 2),
      sampai: addDays(open.palingAkhir, -2),
      dasar: 'Keputusan Menteri Agama',
    }
    const baru = { tanggal: `${tahun}-01-01`, jenis: 'libur', nama: 'Tahun Baru', dasar: 'SKB' }
    const lengkap = !knowsYear(SHIPPED, tahun) && { libur: [baru], lengkap: [tahun] }
    if (!ramadan && !lengkap) return
    const paksa = 'Kalender terlambat dimasukkan.'
    const entered = { ...(ramadan && { ramadan: [ramadan] }), ...lengkap, paksa }
    expect((await post('/v1/kalender', entered)).status).toBe(200)
  }
  const waitFor = async (what: () => Promise<boolean>) => {
    for (const until = Date.now() + LIMIT; !(await what()); await sleep(10))
      if (Date.now() > until) throw new Error('it did not come to pass in time')
  }
  /** Gives everybody else the days of somebody who was judged. */
  const likeTheirs = async () => {
    const columns = (await rows("SELECT name FROM pragma_table_info('putusan_hari')")).map(
      ({ name }) => String(name),
    )
    const others = columns.map((name) => (name === 'nip' ? 'p.nip' : `h.${name}`))
    for (const [n, nip] of JUDGED.entries())
      await rows(`INSERT INTO putusan_hari (${columns.join(', ')}) SELECT ${others.join(', ')}
        FROM putusan_hari h, pegawai p WHERE h.nip = '${nip}' AND ${THEIR_DAYS}
          AND p.nip IN (${PEOPLE.slice(10 * n + 1, 10 * n + 10).map((one) => `'${one}'`)})`)
  }
  const THEIR_DAYS = `tanggal LIKE '${BULAN}-%'`
  const THEIRS = `${THEIR_DAYS} AND nip IN (${JUDGED.map((nip) => `'${nip}'`)})`
  const judged = async () =>
    Number((await rows(`SELECT count(*) AS n FROM putusan_hari WHERE ${THEIRS}`))[0]?.n)
  const run = async () => (await rows('SELECT * FROM penghitungan'))[0]
  const computed = () =>
    rows(`SELECT nip, bulan, unit_kerja, hasil, disiplin, produktivitas, predikat, capaian, usulan,
      edisi, kalender, masukan FROM kinerja_bulan ORDER BY nip`)

  /** Asks, and kills workerd while it waits to store the nth chunk of the run. */
  const killedBefore = async (what: 'hitung' | 'tutup', chunk: number) => {
    const held = gate.hold(CHUNK, chunk).then(() => true)
    const answer = ask(what)
    const count = lives().length
    if (!(await Promise.race([held, answer.then(() => false)])))
      throw new Error(`the run was over before it stored chunk ${chunk}: ${await answer}`)
    process.kill(lives().at(-1)?.pid ?? 0, 'SIGKILL')
    expect(await answer).toBeUndefined()
    await waitFor(async () => lives().length > count)
    const stopped = { tujuan: what, status: 'berjalan', dihitung: (chunk - 1) * 500 }
    expect(await run()).toMatchObject(stopped)
    expect(await judged()).toBeGreaterThan(0)
  }

  beforeAll(async () => {
    issuer = await startIssuer()
    sqld = await startSqld()
    gate = await openGate(sqld.url)
    data = await mkdtemp(join(tmpdir(), 'luwes-hitung-'))
    const log = logTo((line) => void events.push(JSON.parse(line)))
    const settings = { ...TEST_SETTINGS, SSO_ISSUER: issuer.url, DB_URL: gate.url }
    running = await startLuwes(settings, { host: '127.0.0.1', port: 0, data }, log)
    const exp = Math.floor(Date.now() / 1000) + 600
    const claims = { iss: issuer.url, aud: TEST_SETTINGS.SSO_AUDIENCE, exp, nip: BKD }
    token = await issuer.sign({ ...claims, peran: ['bkd'] })
    // The cron notes the shipped calendars once, so that it does not later take one for new and
    // judge its days again.
    expect(await running.fireCron()).toBe(204)
    await feed('simpeg', 'unit-kerja.diperbarui', [unit('a'), unit('b')])
    const people = PEOPLE.map((nip, n) => ({ ...orang(1, n % 2 === 0 ? 'a' : 'b'), nip }))
    await feed(
      'simpeg',
      'pegawai.diperbarui',
      people.filter(({ nip }) => JUDGED.includes(nip)),
    )
    await enterCalendar()
    await feed(
      'presensi',
      'presensi.terekam',
      JUDGED.map((nip, n) =>
        tap(`t-${n}`, nip, 'masuk', `${BULAN}-07T07:${10 + (n % 50)}:00+07:00`),
      ),
    )
    expect(await ask('hitung')).toBe(200)
    await feed('simpeg', 'pegawai.diperbarui', people)
    const rated = { bulan: BULAN, perilakuKerja: 'sesuai', penilaiNip: BKD }
    await feed(
      'kinerja',
      'kinerja.dinilai',
      PEOPLE.slice(1).map((nip, n) => ({
        ...rated,
        nip,
        hasilKerja: n % 3 === 0 ? 'di-bawah' : 'sesuai',
      })),
    )
    await likeTheirs()
  }, 120_000)
  afterAll(async () => {
    await running?.stop()
    await gate?.stop()
    await sqld?.stop()
    await issuer?.stop()
    await rm(data, { recursive: true, force: true })
  })

  it('comes to the same bytes and is closed once, though workerd is killed in the middle of both', async () => {
    expect(await ask('hitung')).toBe(200)
    const undisturbed = await computed()
    expect(undisturbed).toHaveLength(PEOPLE.length)
    const forget = ['kinerja_bulan', 'penghitungan', 'rekap_unit', 'kejadian', 'audit']
    for (const table of forget) await rows(`DELETE FROM ${table}`)
    await rows(`DELETE FROM putusan_hari WHERE ${THEIRS}`)

    await killedBefore('hitung', 1)
    await killedBefore('hitung', 2)
    // What was on its way goes on by itself.
    expect(await running.fireCron()).toBe(204)
    expect(await run()).toMatchObject({ status: 'selesai', dihitung: PEOPLE.length })
    expect(await computed()).toEqual(undisturbed)
    const told = await rows(
      `SELECT count(*) AS n, count(DISTINCT entitas) AS orang FROM kejadian WHERE jenis = 'kinerja.dihitung'`,
    )
    expect(told).toEqual([{ n: PEOPLE.length, orang: PEOPLE.length }])
    const audited = `SELECT count(*) AS n FROM audit WHERE tindakan = `
    expect(await rows(`${audited} 'kinerja.hitung'`)).toEqual([{ n: 1 }])

    // Verdicts to compute again, so that closing takes a while.
    await rows(`DELETE FROM putusan_hari WHERE ${THEIRS}`)
    await killedBefore('tutup', 1)
    await killedBefore('tutup', 2)
    expect(await Promise.all([ask('tutup'), ask('tutup')])).toEqual([200, 200])
    expect(await ask('tutup')).toBe(200)
    expect(await rows('SELECT bulan, pegawai FROM bulan_tutup')).toEqual([
      { bulan: BULAN, pegawai: PEOPLE.length },
    ])
    expect(await rows("SELECT entitas FROM kejadian WHERE jenis = 'kinerja.ditutup'")).toEqual([
      { entitas: BULAN },
    ])
    expect(await rows(`${audited} 'kinerja.tutup'`)).toEqual([{ n: 1 }])
    expect(await computed()).toEqual(undisturbed)
    // Closed is closed: nobody computes it any more, killed or not.
    expect(await ask('hitung')).toBe(422)
    expect(await computed()).toEqual(undisturbed)
  }, 120_000)
})
