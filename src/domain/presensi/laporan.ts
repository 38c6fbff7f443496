import { err, ok, type Result } from '../shared/result.ts'
import type { StatusLaporan } from './facts.ts'
import type { HalanganLangkah, Wewenang } from './wewenang.ts'

/** One line of a day's report: the part of the plan that was done, and where to see it. */
export interface BarisLaporan {
  readonly hasil: string
  readonly realisasi: number
  readonly satuan: string
  /** The target of the plan that it answers; none for unplanned work. */
  readonly target?: number | undefined
  readonly kra?: string | undefined
  /** An address or the number of a document. */
  readonly bukti?: string | undefined
}

/** The content of a day's report. */
export interface IsiLaporan {
  readonly baris: readonly BarisLaporan[]
  readonly kendala?: string | undefined
}

/** What the atasan may decide on a report. */
export const KEPUTUSAN_LAPORAN = ['terima', 'kembalikan'] as const

/** One decision on a report. */
export type KeputusanLaporan = (typeof KEPUTUSAN_LAPORAN)[number]

/** Decides on a report: the superior of the person accepts or returns it while it waits. */
export function decideLaporan(
  status: StatusLaporan,
  { sendiri, atasan }: Wewenang,
  keputusan: KeputusanLaporan,
): Result<StatusLaporan, HalanganLangkah> {
  if (sendiri) return err('kasus-sendiri')
  if (!atasan) return err('bukan-wewenang')
  if (status !== 'diajukan') return err('tidak-berlaku')
  return ok(keputusan === 'terima' ? 'diterima' : 'dikembalikan')
}
