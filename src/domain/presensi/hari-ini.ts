import type { Peran } from '../pegawai/peran.ts'
import type { Instant } from '../shared/local-time.ts'
import { expectDay } from './expect-day.ts'
import type { DayFacts } from './facts.ts'
import type { Moda } from './hari.ts'
import { restsOnReport, withCorrections } from './judge-day.ts'
import { countMinutes } from './minutes.ts'
import type { PolicyPresensi } from './policy.ts'
import { MINUTE, spacesOf } from './tap-space.ts'

/** The hours of a day that taps are compared with at a glance: those of its first duty. */
export interface JamRencana {
  /** From this moment on, a tap in or a tap without a direction may be the arrival. */
  readonly awal: Instant
  readonly buka: Instant
  readonly mulai: Instant
  /** The middle of the duty: a tap without a direction is an arrival before it. */
  readonly tengah: Instant
  /** The last moment of an arrival that is not late. */
  readonly batas: Instant
  /** The moment until which a tap still belongs to the day. */
  readonly tutup: Instant
}

/** The part of a day's expectation that a glance at today needs. */
export interface RencanaHari {
  readonly moda: Moda
  /**
   * `null` when nobody is expected at a time: leave, a day off, no hours set, a day that is not
   * judged.
   */
  readonly jam: JamRencana | null
  /** The arrival by a granted correction. */
  readonly masuk: Instant | null
  /** Whether the day requires a report. */
  readonly lapor: boolean
}

/** Returns what a day expects, without regard to its taps. */
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

/** The state of a person today, from the day's plan and its taps; not a verdict. */
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

/** How many people with one kind of day are in one state. */
export interface Kelompok {
  readonly moda: Moda | null
  readonly keadaan: KeadaanHariIni
  readonly orang: number
  /** How many of them still owe a report. */
  readonly tanpaLaporan: number
}

/** The figures of today. The main groups do not overlap: each person is in exactly one of them. */
export interface JumlahHariIni {
  readonly pegawai: number
  /** Present at the office, and how many of them came late. */
  readonly hadir: number
  readonly terlambat: number
  /** At work elsewhere; how many of them were not seen yet, and how many lack a report. */
  readonly wfa: number
  readonly wfaBelumTerlihat: number
  readonly wfaTanpaLaporan: number
  /** On leave, or excused. */
  readonly cuti: number
  readonly dinasLuar: number
  /** Expected at the office but not seen yet, and expected later in the day. */
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

/** Adds up groups of people. */
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

/**
 * The people whose day somebody sees: a unit with or without those below it, everybody, or the
 * people whose atasan they are.
 */
export type Lingkup =
  | { readonly jenis: 'unit' | 'unit-saja'; readonly kode: string }
  | { readonly jenis: 'semua' }
  | { readonly jenis: 'bawahan' }

/** The facts that decide whose day somebody sees. Offices include those in which they deputise. */
export interface Kedudukan {
  readonly peran: readonly Peran[]
  /** The requested unit; `null` for their own scope. */
  readonly unit: string | null
  /** Whether they head that unit, or one above it. */
  readonly memimpinUnit: boolean
  /** The units that they head. */
  readonly dipimpin: readonly { readonly kode: string }[]
  /** The units that they are operator of today, highest first; `utuh` includes all units below. */
  readonly dikelola: readonly { readonly kode: string; readonly utuh: boolean }[]
  /** Whether anybody has them as atasan. */
  readonly punyaBawahan: boolean
}

/** Returns the people whose day somebody sees; `null` for nobody. */
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
