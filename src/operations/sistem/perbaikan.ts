import type { LangkahPerbaikan, PerbaikanRow } from '../../db/sistem/perbaikan.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { answerDue, isOpen } from '../../domain/sistem/perbaikan.ts'

/** A request to mend what is held about a person, with its history. */
export interface Perbaikan extends Omit<PerbaikanRow, 'oleh'> {
  readonly riwayat: readonly LangkahPerbaikan[]
  /** When it is to be answered. */
  readonly batas: Instant
  /** Whether that moment has passed without an answer. */
  readonly terlambat: boolean
}

/** Returns a stored request as it stands at a moment. */
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

/** Returns the steps of a request of the time before they were kept. */
function stepsOf(row: Omit<PerbaikanRow, 'oleh'>): LangkahPerbaikan[] {
  const { diajukanPada, selesaiPada, uraian, jawaban, status } = row
  const asked = { pada: diajukanPada, langkah: 'diajukan', isi: uraian }
  if (selesaiPada === null) return [asked]
  return [asked, { pada: selesaiPada, langkah: status, isi: jawaban }]
}

/** Reads the history of a request that came as one JSON text. */
export function stepsFrom(riwayat: string): LangkahPerbaikan[] {
  // Safe because the query that alone is read so builds exactly this shape.
  return JSON.parse(riwayat) as LangkahPerbaikan[]
}
