import type { LangkahPerbaikanData, PerbaikanDataRow } from '../../db/sistem/perbaikan-data.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { answerDue, isOpen } from '../../domain/sistem/perbaikan-data.ts'

/** A request to correct the data about a person, with its history. */
export interface PerbaikanData extends Omit<PerbaikanDataRow, 'oleh'> {
  readonly riwayat: readonly LangkahPerbaikanData[]
  /** The deadline for the answer. */
  readonly batas: Instant
  /** Whether the deadline has passed without an answer. */
  readonly terlambat: boolean
}

/** Returns a stored request with its state at a moment. */
export function asPerbaikanData(
  { oleh: _by, ...row }: PerbaikanDataRow,
  riwayat: readonly LangkahPerbaikanData[],
  now: Instant,
): PerbaikanData {
  const batas = answerDue(row.diajukanPada)
  return {
    ...row,
    riwayat: riwayat.length > 0 ? riwayat : stepsOf(row),
    batas,
    terlambat: isOpen(row.status) && now > batas,
  }
}

/** Returns the steps of a request from before steps were stored. */
function stepsOf(row: Omit<PerbaikanDataRow, 'oleh'>): LangkahPerbaikanData[] {
  const { diajukanPada, selesaiPada, uraian, jawaban, status } = row
  const asked = { pada: diajukanPada, langkah: 'diajukan', isi: uraian }
  if (selesaiPada === null) return [asked]
  return [asked, { pada: selesaiPada, langkah: status, isi: jawaban }]
}

/** Reads the history of a request from its JSON text. */
export function stepsFrom(riwayat: string): LangkahPerbaikanData[] {
  // Safe because the only query read here builds this shape.
  return JSON.parse(riwayat) as LangkahPerbaikanData[]
}
