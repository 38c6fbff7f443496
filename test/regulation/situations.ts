import { type Policy, policyOn } from '../../src/domain/edition.ts'
import type { BulanKinerja } from '../../src/domain/kinerja/bulan.ts'
import { describeMonth } from '../../src/domain/kinerja/describe-month.ts'
import type { CatatanBulan } from '../../src/domain/kinerja/masa-bulan.ts'
import { type MonthFacts, scoreMonth } from '../../src/domain/kinerja/score-month.ts'
import type { DayFacts } from '../../src/domain/presensi/facts.ts'
import type { Hari, Potongan } from '../../src/domain/presensi/hari.ts'
import { judgeDay } from '../../src/domain/presensi/judge-day.ts'
import type { Arah, Tap } from '../../src/domain/presensi/tap.ts'
import { type Kalender, mergeCalendar } from '../../src/domain/shared/calendar.ts'
import { instantAt, type Zona } from '../../src/domain/shared/local-time.ts'
import { regencies } from '../../src/policy/index.ts'

const { contoh } = regencies
if (!contoh) throw new Error('the regency of the worked examples is missing')

/** The law of the worked examples. */
export const POLICY = policyOn(contoh.editions, '2026-10-08')

/** The calendar of the worked examples: as shipped, with the Ramadan of 2026 as the admin entered it. */
export const KALENDER: Kalender = mergeCalendar(contoh.kalender, {
  libur: [],
  ramadan: [{ dari: '2026-02-19', sampai: '2026-03-20', dasar: 'Keputusan Menteri Agama' }],
  lengkap: [],
})

/** Returns the moment of a time of day with seconds ('07:30:59') on a local day. */
export function moment(date: string, time: string, zona: Zona = 'Asia/Jakarta'): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number)
  return instantAt(date, hours * 60 + minutes, zona) + seconds * 1_000
}

/** Returns a tap at a moment. */
export function tap(arah: Arah, at: number): Tap {
  return { id: `${arah}-${at}`, arah, at }
}

/** A day's situation: what a story names, the rest as the worked examples have it. */
export interface Situation extends Partial<Omit<DayFacts, 'tanggal'>> {
  readonly masuk?: string
  readonly pulang?: string
  /** Whether the day is over, with nothing left to come from a source; the day is over unless it is said. */
  readonly selesai?: boolean
  /** The local time as of which the day is judged, as '2026-11-20 12:00'; the end of the day otherwise. */
  readonly saat?: string
}

/** Returns the facts of a day that is over, with the taps of a story at local times. */
export function dayFacts(tanggal: string, situation: Situation = {}): DayFacts {
  const { masuk, pulang, taps = [], selesai = true, saat, ...rest } = situation
  const zona = situation.zona ?? 'Asia/Jakarta'
  const midnight = moment(tanggal, '24:00', zona)
  const [date = tanggal, time = '00:00'] = saat?.split(' ') ?? []
  return {
    tanggal,
    zona,
    pola: 'reg5',
    kalender: KALENDER,
    wfa: null,
    cuti: [],
    kini: saat ? moment(date, time, zona) : selesai ? midnight : midnight - 1,
    lengkapPada: midnight,
    ...rest,
    taps: [
      ...taps,
      ...(masuk ? [tap('masuk', moment(tanggal, masuk, zona))] : []),
      ...(pulang ? [tap('pulang', moment(tanggal, pulang, zona))] : []),
    ],
  }
}

/** Returns the verdict of a day under the law of the worked examples. */
export function verdict(tanggal: string, situation: Situation = {}): Hari {
  return judgeDay(dayFacts(tanggal, situation), POLICY.presensi)
}

/** The facts of a month of which nothing is known but who and when. */
export const BULAN: MonthFacts = {
  bulan: '2026-10',
  nip: '198609262015051001',
  hari: [],
  nilai: null,
  kra: [],
  serapanUnit: null,
  tppDasar: 5_000_000,
  risikoLapangan: 0,
  hukuman: [],
  dipulihkan: [],
  susulan: [],
  masa: null,
  bagian: [],
  catatan: [],
}

/** A record that holds for all of November 2026, which has 21 working days. */
export const NOVEMBER: CatatanBulan = {
  dari: '2026-11-01',
  sampai: '2026-11-30',
  sejak: '2020-03-01',
  unitKerja: 'kominfo',
  namaUnit: 'Dinas Kominfo',
  jabatan: 'Pranata Komputer',
  tppDasar: 5_000_000,
  risikoLapangan: 0,
  pola: 'reg5',
  zona: 'Asia/Jakarta',
  jamKerja: undefined,
}

/** Returns a month under a law, as people read it. */
export function month(facts: Partial<MonthFacts>, policy: Policy = POLICY): BulanKinerja {
  const hasil = scoreMonth({ ...BULAN, ...facts }, policy.kinerja)
  return describeMonth(hasil, 'sementara', {
    kinerja: policy.kinerja,
    presensiOn: () => policy.presensi,
  })
}

/** Returns a judged day that costs given points: the rest of it does not matter to a month. */
export function dayCosting(
  tanggal: string,
  ...costs: readonly (readonly [Potongan['kode'], number])[]
): Hari {
  const potongan = costs.map(([kode, poin]) => ({
    kode,
    menit: 0,
    kelas: null,
    poin,
    pesan: { id: kode, en: kode },
    dasar: 'Perbup TPP contoh',
  }))
  return { ...verdict(tanggal, { masuk: '07:20', pulang: '16:40' }), potongan }
}
