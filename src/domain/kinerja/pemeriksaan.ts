import type { Refusal } from '../shared/rule.ts'
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
const DAFTAR: Readonly<Record<string, Tempat>> = {
  'kinerja.kalender-tidak-ada': 'kalender',
  'kalender.ramadan-belum-ada': 'kalender',
  'kinerja.bulan-belum-selesai': 'bulan',
  'kinerja.hari-terbuka': 'persetujuan',
  'kinerja.koreksi-terbuka': 'persetujuan',
  'kinerja.sanggahan-terbuka': 'sanggahan',
  'kinerja.belum-dinilai': 'e-kinerja',
  'kinerja.mesin-tertinggal': 'mesin',
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
  const all = [...new Set([...Object.keys(DAFTAR), ...refusals.map(({ code }) => code)])]
  return all.map((kode) => {
    const tempat = DAFTAR[kode] ?? 'bulan'
    const penolakan = refusals.find(({ code }) => code === kode) ?? null
    const alasan = pengecualian.find((one) => one.kode === kode)?.alasan ?? null
    return {
      kode,
      beres: penolakan === null || alasan !== null,
      jumlah: penolakan ? (jumlah[kode] ?? 1) : 0,
      tempat,
      dapatDikecualikan: DIKECUALIKAN.some((one) => one === kode),
      alasan,
      penolakan,
    }
  })
}
