import type { Instant } from '../../domain/shared/local-time.ts'
import { isLate, isLost } from './backup-age.ts'
import type { Mesin } from './mesin.ts'
import { baik, masalah, type Temuan } from './temuan.ts'

const HOUR_MS = 3_600_000

/** Judges the age of the last good copy at the second place; empty if none is configured. */
export function judgeCopy(
  { salinan, mulai }: Pick<Mesin, 'salinan' | 'mulai'>,
  now: Instant,
): Temuan[] {
  if (salinan === undefined) return []
  const kode = 'salinan-cadangan'
  const age = now - (salinan?.pada ?? mulai)
  const hours = Math.floor(age / HOUR_MS)
  const [id, en] = salinan
    ? [
        `Salinan cadangan terakhir di BACKUP_COPY: ${hours} jam yang lalu.`,
        `Last copy of a backup at BACKUP_COPY: ${hours} hours ago.`,
      ]
    : ['Belum ada salinan cadangan di BACKUP_COPY.', 'There is no copy of a backup at BACKUP_COPY.']
  if (!isLate(age)) return [baik(kode, id, en)]
  return [
    masalah(
      kode,
      isLost(age) ? 'rusak' : 'peringatan',
      { id, en },
      {
        id: 'Cari "backup" dengan "copy-failed" di log "luwes serve"; periksa apakah BACKUP_COPY terpasang, dapat ditulis akun Luwes, dan ada di unit systemd (deploy lagi memperbaruinya). Salinan dicoba lagi setiap jam.',
        en: 'Look for "backup" with "copy-failed" in the log of "luwes serve"; look whether BACKUP_COPY is mounted, the account of Luwes may write there, and the unit of systemd names it (another deploy renews it). It is tried again every hour.',
      },
    ),
  ]
}
