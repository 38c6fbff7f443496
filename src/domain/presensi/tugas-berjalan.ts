import { addDays } from '../shared/local-date.ts'
import { type Instant, instantAt, type Zona } from '../shared/local-time.ts'
import type { Hari, TugasHari } from './hari.ts'
import type { PolicyPresensi } from './policy.ts'

/** A duty of an earlier day that continued past midnight, and that its person has not left yet. */
export interface TugasBerjalan extends Pick<TugasHari, 'jenis' | 'mulai' | 'selesai' | 'masuk'> {
  readonly tanggal: string
}

/**
 * Returns the duty of an earlier day that a person has not left yet. A tap out may still count for
 * it (R9, R85). `null` if there is none.
 */
export function runningDuty(
  { tanggal, tugas = [] }: Pick<Hari, 'tanggal' | 'tugas'>,
  zona: Zona,
  kini: Instant,
  { sif, pencocokan }: Pick<PolicyPresensi, 'sif' | 'pencocokan'>,
): TugasBerjalan | null {
  const night = instantAt(addDays(tanggal, 1), pencocokan.value.pulang, zona)
  const open = tugas.findLast(({ jenis, masuk, pulang, selesai }) => {
    if (masuk === null || pulang !== null) return false
    return kini <= (jenis === 'kantor' ? night : selesai + sif.value.sesudah * 60_000)
  })
  if (!open) return null
  const { jenis, mulai, selesai, masuk } = open
  return { tanggal, jenis, mulai, selesai, masuk }
}
