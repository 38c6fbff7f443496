import type { Peran } from '../pegawai/peran.ts'
import type { Instant } from '../shared/local-time.ts'
import { expectDay } from './expect-day.ts'
import type { DayFacts } from './facts.ts'
import type { Moda } from './hari.ts'
import { restsOnReport, withCorrections } from './judge-day.ts'
import { countMinutes } from './minutes.ts'
import type { PolicyPresensi } from './policy.ts'
import { MINUTE, spacesOf } from './tap-space.ts'

/** The hours of a day as taps are held against them at a glance: those of its first duty. */
export interface JamRencana {
  /** From when on a tap in, and a tap without a direction, may be the arrival. */
  readonly awal: Instant
  readonly buka: Instant
  readonly mulai: Instant
  /** The middle of the duty: a tap without a direction is an arrival before it. */
  readonly tengah: Instant
  /** The last moment of an arrival that is not late. */
  readonly batas: Instant
  /** Until when a tap still belongs to the day. */
  readonly tutup: Instant
}

/** What a day expects of a person, as far as a glance at today needs it. */
export interface RencanaHari {
  readonly moda: Moda
  /** `null` where nobody is expected at a time: leave, a day off, no hours set, a day that is not judged. */
  readonly jam: JamRencana | null
  /** The arrival by a correction that was granted. */
  readonly masuk: Instant | null
  /** Whether the day asks for a report. */
  readonly lapor: boolean
}

/** Returns what a day expects, before anybody looks at its taps. */
export function planDay(given: DayFacts, policy: PolicyPresensi): RencanaHari {
  const facts = withCorrections(given, policy)
  const harapan = expectDay(facts, policy)
  const masuk = facts.taps.find(({ id }) => id === 'koreksi tap-masuk')?.at ?? null
  const plan = { moda: harapan.moda, masuk, lapor: restsOnReport(harapan) }
  const [space] = spacesOf(harapan.tugas, {
    sif: policy.sif.value,
    pencocokan: policy.pencocokan.value,
    jendela: policy.jendela?.value ?? null,
  })
  if (!space || !harapan.jam) return { ...plan, jam: null }
  const { awal, buka, mulai, selesai, tutupMasuk } = space
  const isLate = (at: Instant) =>
    countMinutes(facts, space.tugas, harapan.sumber, { masuk: at, pulang: null }, policy)
      .terlambat > 0
  let onTime = mulai
  while (onTime < selesai && !isLate(onTime + MINUTE)) onTime += MINUTE
  return {
    ...plan,
    jam: {
      awal: Math.min(awal, buka),
      buka,
      mulai,
      tengah: mulai + (selesai - mulai) / 2,
      // Seconds are dropped from a tap.
      batas: onTime + MINUTE - 1,
      tutup: Math.max(tutupMasuk, selesai),
    },
  }
}

/** How somebody stands today, from the day's plan and its taps; no verdict. */
export const KEADAAN_HARI_INI = [
  'hadir',
  'terlambat',
  'belum-terlihat',
  'belum-mulai',
  'tidak-hadir',
  'tanpa-jadwal',
  'belum-dihitung',
] as const

/** One such state. */
export type KeadaanHariIni = (typeof KEADAAN_HARI_INI)[number]

/** How many people of one kind of day stand in one state. */
export interface Kelompok {
  readonly moda: Moda | null
  readonly keadaan: KeadaanHariIni
  readonly orang: number
  /** Of them those whose report is asked for and has not come. */
  readonly tanpaLaporan: number
}

/** The figures of today: each person is in exactly one of those that are no part of another. */
export interface JumlahHariIni {
  readonly pegawai: number
  /** Seen at the office, and those of them who came late. */
  readonly hadir: number
  readonly terlambat: number
  /** At work elsewhere; of them those not seen yet, and those without a report. */
  readonly wfa: number
  readonly wfaBelumTerlihat: number
  readonly wfaTanpaLaporan: number
  /** On leave, or excused. */
  readonly cuti: number
  readonly dinasLuar: number
  /** Expected at the office and not seen, and expected later in the day. */
  readonly belumTerlihat: number
  readonly belumMulai: number
  readonly libur: number
  /** Without hours, or not judged. */
  readonly lainnya: number
}

const NOBODY: JumlahHariIni = {
  pegawai: 0,
  hadir: 0,
  terlambat: 0,
  wfa: 0,
  wfaBelumTerlihat: 0,
  wfaTanpaLaporan: 0,
  cuti: 0,
  dinasLuar: 0,
  belumTerlihat: 0,
  belumMulai: 0,
  libur: 0,
  lainnya: 0,
}

/** Adds groups of people up. */
export function sumToday(groups: readonly Kelompok[]): JumlahHariIni {
  const sum: Record<keyof JumlahHariIni, number> = { ...NOBODY }
  for (const group of groups) {
    for (const [name, count] of Object.entries(figuresOf(group))) {
      // Safe because the names of these figures are those of the sum.
      sum[name as keyof JumlahHariIni] += count
    }
  }
  return sum
}

function figuresOf({
  moda,
  keadaan,
  orang,
  tanpaLaporan,
}: Kelompok): Partial<Record<keyof JumlahHariIni, number>> {
  const pegawai = orang
  const seen = keadaan === 'hadir' || keadaan === 'terlambat'
  if (moda === 'cuti' || moda === 'izin') return { pegawai, cuti: orang }
  if (moda === 'dinas-luar') return { pegawai, dinasLuar: orang }
  if (moda === 'libur') return { pegawai, libur: orang }
  if (moda === null || keadaan === 'tanpa-jadwal') return { pegawai, lainnya: orang }
  if (moda === 'wfa') {
    const unseen = keadaan === 'belum-terlihat' ? orang : 0
    return { pegawai, wfa: orang, wfaBelumTerlihat: unseen, wfaTanpaLaporan: tanpaLaporan }
  }
  if (seen) return { pegawai, hadir: orang, terlambat: keadaan === 'terlambat' ? orang : 0 }
  return { pegawai, [keadaan === 'belum-mulai' ? 'belumMulai' : 'belumTerlihat']: orang }
}

/** Who sees every unit. */
const EVERYWHERE: readonly Peran[] = ['sekda', 'bkd', 'inspektorat']

/** Whose day somebody sees: a unit and those below it, it alone, everybody, or the people they are the atasan of. */
export type Lingkup =
  | { readonly jenis: 'unit' | 'unit-saja'; readonly kode: string }
  | { readonly jenis: 'semua' }
  | { readonly jenis: 'bawahan' }

/** What decides whose day somebody sees; offices are their own and those that they stand in for. */
export interface Kedudukan {
  readonly peran: readonly Peran[]
  /** The unit that is asked for; `null` for what is theirs. */
  readonly unit: string | null
  /** Whether they head that unit, or one above it. */
  readonly memimpinUnit: boolean
  /** The units that they head. */
  readonly dipimpin: readonly { readonly kode: string }[]
  /** The units that they are operator of today, the highest first; `utuh` with all below. */
  readonly dikelola: readonly { readonly kode: string; readonly utuh: boolean }[]
  /** Whether somebody has them as atasan. */
  readonly punyaBawahan: boolean
}

/** Returns whose day somebody sees; `null` for nobody's. */
export function scopeToday({
  peran,
  unit,
  memimpinUnit,
  dipimpin,
  dikelola,
  punyaBawahan,
}: Kedudukan): Lingkup | null {
  const everywhere = EVERYWHERE.some((one) => peran.includes(one))
  if (unit !== null) {
    if (everywhere || memimpinUnit) return { jenis: 'unit', kode: unit }
    return operatedScope(dikelola.find(({ kode }) => kode === unit))
  }
  if (everywhere) return { jenis: 'semua' }
  const [first] = dipimpin
  if (first) return { jenis: 'unit', kode: first.kode }
  return punyaBawahan ? { jenis: 'bawahan' } : operatedScope(dikelola[0])
}

function operatedScope(unit: Kedudukan['dikelola'][number] | undefined): Lingkup | null {
  return unit ? { jenis: unit.utuh ? 'unit' : 'unit-saja', kode: unit.kode } : null
}
