import type { Refusal } from '../shared/rule.ts'
import type { Text } from '../shared/text.ts'
import { DIKECUALIKAN, type Pengecualian } from './halangan.ts'

/** Where an officer settles what a check asks for. */
export const TEMPAT = [
  'bulan',
  'kalender',
  'persetujuan',
  'sanggahan',
  'e-kinerja',
  'mesin',
] as const

/** One of these places. */
export type Tempat = (typeof TEMPAT)[number]

/** A line of the list that is worked through before a month is closed. */
export interface Pemeriksaan {
  readonly kode: string
  readonly judul: Text
  /** Nothing is left of it; or what is left was set aside. */
  readonly beres: boolean
  /** How many are left; for what has no number 1. */
  readonly jumlah: number
  readonly tempat: Tempat
  /** Whether an officer may set it aside with a reason. */
  readonly dapatDikecualikan: boolean
  /** Why it was set aside; `null` where it was not. */
  readonly alasan: string | null
  /** What stands in the way; `null` where nothing does. */
  readonly penolakan: Refusal | null
}

/** The checks in the order in which an officer works through them, each with the place where it is settled. */
const DAFTAR: Readonly<Record<string, { readonly judul: Text; readonly tempat: Tempat }>> = {
  'kinerja.kalender-tidak-ada': {
    judul: { id: 'Kalender tahun ini lengkap', en: 'The calendar of the year is complete' },
    tempat: 'kalender',
  },
  'kinerja.bulan-belum-selesai': {
    judul: { id: 'Bulan sudah berakhir', en: 'The month is over' },
    tempat: 'bulan',
  },
  'kinerja.hari-terbuka': {
    judul: { id: 'Semua hari terverifikasi', en: 'All days are verified' },
    tempat: 'persetujuan',
  },
  'kinerja.koreksi-terbuka': {
    judul: { id: 'Semua koreksi presensi diputuskan', en: 'All corrections are decided' },
    tempat: 'persetujuan',
  },
  'kinerja.sanggahan-terbuka': {
    judul: { id: 'Semua sanggahan dijawab', en: 'All objections are answered' },
    tempat: 'sanggahan',
  },
  'kinerja.belum-dinilai': {
    judul: { id: 'Semua pegawai dinilai di e-Kinerja', en: 'Everybody is rated in e-Kinerja' },
    tempat: 'e-kinerja',
  },
  'kinerja.mesin-tertinggal': {
    judul: { id: 'Semua mesin presensi lengkap', en: 'All machines have told what they know' },
    tempat: 'mesin',
  },
}

/** What the numbers of some checks are; what has no number counts as one. */
export type Jumlah = Readonly<Record<string, number>>

/**
 * Returns the list of all checks: those that the refusals name are open. A refusal that the list does not
 * know stands at its end, so that nothing that prevents closing is ever left out.
 */
export function checklistOf(
  refusals: readonly Refusal[],
  jumlah: Jumlah,
  pengecualian: readonly Pengecualian[],
): Pemeriksaan[] {
  const known = Object.entries(DAFTAR).map(([kode, line]) => ({ kode, ...line }))
  const others = refusals
    .filter(({ code }) => !Object.hasOwn(DAFTAR, code))
    .map(({ code, message }) => ({
      kode: code,
      judul: message,
      tempat: code.includes('ramadan') ? ('kalender' as const) : ('bulan' as const),
    }))
  return [...known, ...others].map(({ kode, judul, tempat }) => {
    const penolakan = refusals.find(({ code }) => code === kode) ?? null
    const alasan = pengecualian.find((one) => one.kode === kode)?.alasan ?? null
    return {
      kode,
      judul,
      beres: penolakan === null || alasan !== null,
      jumlah: penolakan ? (jumlah[kode] ?? 1) : 0,
      tempat,
      dapatDikecualikan: DIKECUALIKAN.some((one) => one === kode),
      alasan,
      penolakan,
    }
  })
}
