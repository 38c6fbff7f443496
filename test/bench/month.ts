import { setTimeout as sleep } from 'node:timers/promises'
import type { RunningLuwes } from '../../src/cli/supervisor/start.ts'
import { runBatch } from '../../src/db/engine/hrana.ts'
import { isWorkday } from '../../src/domain/shared/calendar.ts'
import { addDays, daysOfMonth, type Month, monthOf } from '../../src/domain/shared/local-date.ts'
import { localDate } from '../../src/domain/shared/local-time.ts'
import { membersIn } from '../../src/domain/shared/members.ts'
import { SHIPPED } from '../support/calendar.ts'
import { deliver } from '../support/webhooks.ts'
import { type Employee, employees, feedPeople, KEPALA } from './regency.ts'

/** The month before this one: every day of it is over. */
export const BULAN: Month = monthOf(
  addDays(`${monthOf(localDate(Date.now(), 'Asia/Jakarta'))}-01`, -1),
)

const workdays = daysOfMonth(BULAN).filter((day) => isWorkday(SHIPPED, day))

/** Those whose month is judged from taps; all others get a copy of one of them. */
const patterns = employees.slice(0, 25)

/** How many people are copied at once, so that nothing else waits long for the database. */
const SOME = 500

/** How long one statement may take that only measures or loads, in milliseconds. */
const PATIENCE = 120_000

/** Runs one statement and answers its rows. */
export async function query(
  { database }: Pick<RunningLuwes, 'database'>,
  sql: string,
  ...args: readonly (string | number)[]
) {
  const [outcome] = await runBatch(database, [{ sql, args: [...args] }], PATIENCE)
  if (!outcome?.ok) throw new Error(`${sql.slice(0, 100)}: ${JSON.stringify(outcome)}`)
  return outcome.result
}

/** Returns when somebody comes and goes: mostly in time, now and then late, early or not at all. */
function tapsOf({ nip }: Employee, n: number) {
  return workdays.flatMap((day, index) => {
    const dice = (n * 7 + index * 13) % 29
    const late = dice === 3 ? 47 : dice === 11 ? 95 : (dice * 3) % 25
    const at = (minutes: number) =>
      `${day}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00+07:00`
    const tap = (arah: string, minutes: number) => ({
      id: `${nip}-${day}-${arah}`,
      nip,
      arah,
      at: at(minutes),
      lat: -5.2,
      lon: 104.1,
      accuracy: 12,
      metode: 'wajah',
    })
    if (dice === 17) return []
    const masuk = tap('masuk', 7 * 60 + 5 + late)
    return dice === 23 ? [masuk] : [masuk, tap('pulang', 16 * 60 + 35 - (dice === 5 ? 40 : 0))]
  })
}

/** Feeds in those whose month is judged from their taps and letters, and computes it. */
export async function startMonth(running: RunningLuwes, bkd: string): Promise<void> {
  const { url } = running
  await feedPeople(url, [{ nip: KEPALA, unitKerja: 'pusat' }, ...patterns])
  const letters = patterns.flatMap(({ nip }, n) =>
    workdays
      .filter((_, index) => index % 5 === n % 5)
      .map((tanggal) => ({ nip, tanggal, jenis: 'rumah', nomorSurat: '800/1' })),
  )
  await deliver(url, 'simpeg', 'wfa.ditetapkan', letters)
  const taps = patterns.flatMap(tapsOf)
  for (let start = 0; start < taps.length; start += SOME) {
    await deliver(url, 'presensi', 'presensi.terekam', taps.slice(start, start + SOME))
  }
  await tellResults(url, patterns)
  await compute(url, bkd)
  await query(
    running,
    `INSERT INTO laporan (id, nip, tanggal, isi, status, diajukan_pada, dikirim_pada)
      SELECT 'lap-' || nip || tanggal, nip, tanggal,
        json_object('butir', json_array(json_object('hasil', 'Konsep surat', 'jumlah', 3))), 'diterima', 0, 0
      FROM putusan_hari WHERE moda = 'wfa'`,
  )
  await query(running, `UPDATE putusan_hari SET laporan = 'tepat' WHERE moda = 'wfa'`)
  // The days since are judged now, and copied with the month: the cron has nothing to catch up with later.
  await running.fireCron()
}

/** What a month is computed from beside the people: the rows of a pattern are copied. */
const COPIED = ['putusan_hari', 'sasaran', 'realisasi', 'penilaian'] as const

/** From when on those hold their second record who have one: the middle of the month. */
const TENGAH = `${BULAN}-16`

/** Returns the same people, each transferred to the unit of the next in the middle of the month. */
export function transferred(people: readonly Employee[]): readonly Employee[] {
  return people.map((one, n) => {
    const next = people[(n + 25) % people.length] ?? one
    const before = one.unitKerja
    const after = next.unitKerja
    return {
      ...one,
      catatan: [
        { berlakuSejak: '2020-01-02', unitKerja: before, tppDasar: 5_000_000 },
        { berlakuSejak: TENGAH, unitKerja: after, tppDasar: 6_500_000 },
      ],
    }
  })
}

/** Feeds more people in, each with the month of one of the patterns: its verdicts, KRA, results and rating. */
export async function growMonth(running: RunningLuwes, people: readonly Employee[]): Promise<void> {
  await feedPeople(running.url, people)
  for (const table of COPIED) {
    const { rows } = await query(running, `SELECT name FROM pragma_table_info('${table}')`)
    const columns = rows.map(([name]) => String(name))
    const made = columns.map((column) => {
      if (column === 'nip') return 'value ->> 0'
      if (column === 'unit_kerja') return `value ->> iif(t.tanggal < '${TENGAH}', 1, 2)`
      return `t.${column}`
    })
    const copy = `INSERT OR REPLACE INTO ${table} (${columns.join(', ')}) SELECT ${made.join(', ')}
      FROM json_each(?) JOIN ${table} t ON t.nip = value ->> 3`
    for (let start = 0; start < people.length; start += SOME) {
      const pairs = people.slice(start, start + SOME).map(({ nip, unitKerja, catatan }, n) => {
        const last = catatan?.at(-1)?.unitKerja ?? unitKerja
        return [nip, unitKerja, last, patterns[n % patterns.length]?.nip]
      })
      await query(running, copy, JSON.stringify(pairs))
    }
  }
}

/** Which histories the month is computed from: those that were fed in, or each person's first record alone. */
export type Riwayat = 'satu' | 'dua'

/** Keeps the histories that were fed in, and beside them the same people with one record each. */
export async function keepHistories(running: RunningLuwes): Promise<void> {
  await query(running, 'CREATE TABLE bench_dua AS SELECT * FROM riwayat_pegawai')
  await query(
    running,
    `CREATE TABLE bench_satu AS SELECT * FROM riwayat_pegawai WHERE dari < '${TENGAH}'`,
  )
  await query(running, "UPDATE bench_satu SET sampai = '9999-12-31'")
}

/** Puts the kept histories of one kind in force. */
export async function useHistories(running: RunningLuwes, which: Riwayat): Promise<void> {
  await query(running, 'DELETE FROM riwayat_pegawai')
  await query(running, `INSERT INTO riwayat_pegawai SELECT * FROM bench_${which}`)
}

async function tellResults(url: string, some: readonly Employee[]): Promise<void> {
  const kra = ['A', 'B', 'C'].map((kode, n) => ({
    kode,
    hasil: `Hasil ${kode}`,
    indikator: 'Berkas selesai',
    satuan: 'berkas',
    target: 20 + n,
    bobot: [50, 30, 20][n],
  }))
  const send = (type: string, data: readonly unknown[]) => deliver(url, 'kinerja', type, data)
  await send(
    'sasaran.ditetapkan',
    some.map(({ nip }) => ({ nip, bulan: BULAN, kra })),
  )
  for (const [index, { kode }] of kra.entries()) {
    await send(
      'sasaran.terealisasi',
      some.map(({ nip }, n) => ({
        nip,
        bulan: BULAN,
        kode,
        realisasi: 15 + ((n + index * 3) % 12),
        bukti: `https://e-kinerja.test/${nip}/${kode}`,
      })),
    )
  }
  await send(
    'kinerja.dinilai',
    some.map(({ nip }, n) => ({
      nip,
      bulan: BULAN,
      penilaiNip: KEPALA,
      perilakuKerja: 'sesuai',
      hasilKerja: n % 9 === 0 ? 'di-atas' : n % 14 === 0 ? 'di-bawah' : 'sesuai',
    })),
  )
}

/** How long a month may take at all: a crowded machine refuses many calls before it is done. */
const LONGEST = 600_000

/** Computes the month to its end, as bkd does; answers for how many people. */
export async function compute(url: string, bkd: string): Promise<number> {
  const headers = { authorization: `Bearer ${bkd}`, 'content-type': 'application/json' }
  const until = performance.now() + LONGEST
  while (performance.now() < until) {
    const response = await fetch(`${url}/v1/kinerja/${BULAN}/hitung`, {
      method: 'POST',
      headers,
      body: '{}',
    })
    const text = await response.text()
    // A busy machine may not answer in time: the computed part stands, and the next call continues.
    if (response.status === 503) {
      await sleep(1_000)
      continue
    }
    if (response.status !== 200) throw new Error(`hitung: ${response.status} ${text}`)
    const { status, dihitung } = membersIn(JSON.parse(text))
    if (status === 'selesai') return Number(dihitung)
  }
  throw new Error('the month was never computed to its end')
}
