import type { Refusal } from '../shared/rule.ts'
import { DIKECUALIKAN, type Pengecualian } from './halangan.ts'

/** The pages on which an officer settles a check. */
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

/** A line of the checklist for closing a month. */
export interface Pemeriksaan {
  readonly kode: string
  /** Whether nothing is left, or the rest was set aside. */
  readonly beres: boolean
  /** How many are left; 1 for a check that counts nothing. */
  readonly jumlah: number
  readonly tempat: Tempat
  /** Whether an officer may set it aside with a reason. */
  readonly dapatDikecualikan: boolean
  /** Why it was set aside; `null` if it was not. */
  readonly alasan: string | null
  /** The refusal that it causes; `null` if none. */
  readonly penolakan: Refusal | null
}

/**
 * The checks in the order in which an officer works through them, each with the page that settles
 * it.
 */
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

/** The numbers of some checks; a check without a number counts as one. */
export type Jumlah = Readonly<Record<string, number>>

/**
 * Returns the list of all checks; those that the refusals name are open. An unknown refusal goes to
 * the end, so that nothing that prevents closing is left out.
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
