import { daysOfMonth } from '../../../src/domain/shared/local-date.ts'
import { judgeDays } from '../../../src/operations/presensi/judge-days.ts'
import type { TestApp } from '../../support/app.ts'
import { nipKe, ORANG, orang, PEOPLE, unit } from '../../support/people.ts'
import { storiesOf } from '../wfa/stories.ts'
import { tapsOf } from './mornings.ts'

/** The month of this regency. */
export const BULAN = '2026-10'

/** Where the office is: in the middle of the square of 0.05 degrees around -5.225, 104.125. */
const KANTOR = { nama: 'Kantor Uji', lat: -5.22, lon: 104.12, radius: 150 }

/** Four squares south of the office; the second home is in the office's own square. */
const HOMES = [
  { lat: -5.41, lon: 104.12 },
  { lat: -5.24, lon: 104.13 },
] as const

const day = (date: number) => `${BULAN}-${String(date).padStart(2, '0')}`

/** Who works elsewhere on which days of October, and what does not come as it should. */
const WFA = [
  { n: 701, days: [1, 2, 5, 6, 7, 8, 9, 12, 13, 14], missing: 14 },
  { n: 702, days: [5, 6, 7, 8, 9], nextDay: 9 },
  { n: 703, days: [15, 16, 19, 20, 23] },
  { n: 704, days: [21, 22] },
] as const

/**
 * Feeds six people of a unit `uji` below Kominfo, and their October: its sums are in the test.
 * Everybody else is on leave all month. Leaves the clock at 2 November.
 */
export async function liveOctober(luwes: TestApp): Promise<void> {
  const at = (time: string) => luwes.setNow(`${time}:00+07:00`)
  const { filed, decide } = storiesOf(() => luwes)
  await luwes.feed('simpeg', 'unit-kerja.diperbarui', [
    unit('uji', { nama: 'UPTD Uji', induk: 'kominfo', kantor: [KANTOR] }),
  ])
  await luwes.feed(
    'simpeg',
    'pegawai.diperbarui',
    [701, 702, 703, 704, 705, 706].map((n) => {
      const rumah = HOMES[n - 701]
      return orang(n, 'uji', { atasanNip: ORANG.kabid, ...(rumah && { rumah }) })
    }),
  )
  at('2026-10-01T06:00')
  await luwes.feed(
    'simpeg',
    'cuti.disetujui',
    PEOPLE.map(({ nip }) => ({
      id: `besar-${nip}`,
      nip,
      jenis: 'besar',
      dari: day(1),
      sampai: day(31),
    })),
  )
  const windows = [
    { kode: 'L', nama: 'Loket', hari: [3], mulai: '08:00', selesai: '12:00', minimum: 5 },
  ]
  await luwes.ask('PUT', '/v1/wfa/layanan?unit=uji', { as: ORANG.bkd, body: { layanan: windows } })
  for (const { n, days } of WFA.slice(0, 3))
    await luwes.feed(
      'simpeg',
      'wfa.ditetapkan',
      days.map((date) => ({
        nip: nipKe(n),
        tanggal: day(date),
        jenis: 'rumah',
        nomorSurat: '800/6',
      })),
    )
  await askForDays(at, filed, decide)
  for (const date of daysOfMonth(BULAN)) {
    at(`${date}T18:00`)
    await reportOn(luwes, Number(date.slice(8)))
  }
  at('2026-11-01T08:00')
  const special = {
    705: { [day(6)]: ['08:00', '16:00'] },
    706: { [day(7)]: [null, null], [day(8)]: [null, null] },
  } as const
  for (const n of [701, 702, 703, 704, 705, 706] as const)
    await luwes.feed(
      'presensi',
      'presensi.terekam',
      tapsOf(nipKe(n), day(1), day(31), n > 704 ? special[n as 705 | 706] : {}),
    )
  await results(luwes)
  at('2026-11-02T13:00')
  await judgeDays(luwes.deps)
}

/** Asks for days: recommended in time, approved two working days too late. */
async function askForDays(
  at: (time: string) => void,
  filed: ReturnType<typeof storiesOf>['filed'],
  decide: ReturnType<typeof storiesOf>['decide'],
) {
  at('2026-10-12T08:00')
  const { id } = await filed(nipKe(704), [day(21), day(22)])
  at('2026-10-13T08:00')
  await decide(ORANG.kabid, id, 'rekomendasi')
  at('2026-10-19T08:00')
  await decide(ORANG.kadis, id, 'setuju')
}

/** Sends the reports of a day, on it or, for one of them, on the next working day. */
async function reportOn(luwes: TestApp, date: number) {
  const baris = [{ hasil: 'Draf', target: 1, realisasi: 1, satuan: 'dokumen' }]
  for (const { n, days, ...but } of WFA) {
    const isDue = [...days].some((one) => one === date)
    if (!isDue || ('missing' in but && but.missing === date)) continue
    if ('nextDay' in but && but.nextDay === date) luwes.setNow(`${day(date + 3)}T08:00:00+07:00`)
    const body = { tanggal: day(date), baris }
    const sent = await luwes.ask('POST', '/v1/laporan', { as: nipKe(n), body })
    if (sent.status !== 201) throw new Error(`${n} ${date}: ${sent.text}`)
  }
}

/** Feeds results: 100 % and one complaint, 60 % and 50 % unrated, one rated below. */
async function results(luwes: TestApp) {
  const kra = { kode: 'a', hasil: 'Layanan', indikator: 'Indeks', satuan: 'poin', bobot: 100 }
  const reached = [
    [701, 100],
    [703, 60],
    [705, 50],
  ] as const
  await luwes.feed(
    'kinerja',
    'sasaran.ditetapkan',
    reached.map(([n]) => ({ nip: nipKe(n), bulan: BULAN, kra: [{ ...kra, target: 100 }] })),
  )
  await luwes.feed(
    'kinerja',
    'sasaran.terealisasi',
    reached.map(([n, realisasi]) => ({
      nip: nipKe(n),
      bulan: BULAN,
      kode: 'a',
      realisasi,
      ...(n === 701 && { dampak: { keluhan: 1 } }),
    })),
  )
  const rated = { bulan: BULAN, perilakuKerja: 'sesuai', penilaiNip: ORANG.kabid }
  await luwes.feed('kinerja', 'kinerja.dinilai', [
    { ...rated, nip: nipKe(701), hasilKerja: 'sesuai' },
    { ...rated, nip: nipKe(706), hasilKerja: 'di-bawah' },
  ])
}
