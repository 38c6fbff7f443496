import type { LangkahPerbaikan, PerbaikanRow } from '../../db/sistem/perbaikan.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { answerDue, isOpen } from '../../domain/sistem/perbaikan.ts'

/** A request to correct the data about a person, with its history. */
export interface Perbaikan extends Omit<PerbaikanRow, 'oleh'> {
  readonly riwayat: readonly LangkahPerbaikan[]
  /** The deadline for the answer. */
  readonly batas: Instant
  /** Whether the deadline has passed without an answer. */
  readonly terlambat: boolean
}

/** Returns a stored request with its state at a moment. */
export function asPerbaikan(
  { oleh: _by, ...row }: PerbaikanRow,
  riwayat: readonly LangkahPerbaikan[],
  now: Instant,
): Perbaikan {
  const batas = answerDue(row.diajukanPada)
  return {
    ...row,
    riwayat: riwayat.length > 0 ? riwayat : stepsOf(row),
    batas,
    terlambat: isOpen(row.status) && now > batas,
  }
}

/** Returns the steps of a request from before steps were stored. */
function stepsOf(row: Omit<PerbaikanRow, 'oleh'>): LangkahPerbaikan[] {
  const { diajukanPada, selesaiPada, uraian, jawaban, status } = row
  const asked = { pada: diajukanPada, langkah: 'diajukan', isi: uraian }
  if (selesaiPada === null) return [asked]
  return [asked, { pada: selesaiPada, langkah: status, isi: jawaban }]
}

/** Reads the history of a request from its JSON text. */
export function stepsFrom(riwayat: string): LangkahPerbaikan[] {
  // Safe because the query that alone is read so builds exactly this shape.
  return JSON.parse(riwayat) as LangkahPerbaikan[]
}
