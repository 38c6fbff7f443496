import type { Instant } from '../../domain/shared/local-time.ts'
import type { Mesin } from './mesin.ts'
import { baik, masalah, type Temuan } from './temuan.ts'

const MINUTE_MS = 60_000
/** How long a large database waits while everybody taps, and an hour for the file itself. */
const WAIT_MS = 4 * 60 * MINUTE_MS

/** Judges the age of the last file of changes; empty if none are made. */
export function judgeChanges(
  { perubahan, mulai }: Pick<Mesin, 'perubahan' | 'mulai'>,
  now: Instant,
): Temuan[] {
  if (perubahan === undefined) return []
  const kode = 'cadangan-perubahan'
  const { setiap, terakhir } = perubahan
  const age = now - (terakhir?.pada ?? mulai)
  const minutes = Math.floor(age / MINUTE_MS)
  const [id, en] = terakhir
    ? [
        `Cadangan perubahan terakhir: ${minutes} menit yang lalu.`,
        `Last backup of changes: ${minutes} minutes ago.`,
      ]
    : ['Belum ada cadangan perubahan.', 'There is no backup of changes yet.']
  if (age <= 2 * setiap * MINUTE_MS + WAIT_MS) return [baik(kode, id, en)]
  return [
    masalah(
      kode,
      'peringatan',
      { id, en },
      {
        id: 'Cari "backup" dengan "changes-failed" di log "luwes serve"; periksa ruang disk dan BACKUP_FOLDER. Cadangan setiap malam tidak bergantung padanya.',
        en: 'Look for "backup" with "changes-failed" in the log of "luwes serve"; look at the disk and BACKUP_FOLDER. The nightly backup does not depend on it.',
      },
    ),
  ]
}
