import type { Instant } from '../../domain/shared/local-time.ts'
import { isLate, isLost } from './backup-age.ts'
import type { Mesin } from './mesin.ts'
import { baik, masalah, type Temuan } from './temuan.ts'

const MIB = 1024 * 1024
const HOUR_MS = 3_600_000

/** Judges the age of the last backup that was read back successfully. */
export function judgeBackup(
  { cadangan, cadanganOtomatis, mulai }: Pick<Mesin, 'cadangan' | 'cadanganOtomatis' | 'mulai'>,
  now: Instant,
): Temuan {
  const kode = 'cadangan'
  if (!cadanganOtomatis) {
    return masalah(
      kode,
      'peringatan',
      { id: 'Cadangan otomatis tidak aktif.', en: 'Automatic backups are off.' },
      {
        id: 'Isi BACKUP_AT di .env (misalnya 01:30), lalu deploy lagi atau systemctl reload; "luwes serve" yang dijalankan sendiri perlu dijalankan ulang. Atau jadwalkan "luwes backup" sendiri.',
        en: 'Set BACKUP_AT in .env (such as 01:30), then deploy again or systemctl reload; a "luwes serve" that is run by hand must be restarted. Or schedule "luwes backup" yourself.',
      },
    )
  }
  const age = now - (cadangan?.pada ?? mulai)
  const hours = Math.floor(age / HOUR_MS)
  const size = cadangan ? Math.ceil(cadangan.byte / MIB) : 0
  const [id, en] = cadangan
    ? [
        `Cadangan terakhir yang utuh: ${hours} jam yang lalu, ${size} MiB.`,
        `Last whole backup: ${hours} hours ago, ${size} MiB.`,
      ]
    : ['Belum ada cadangan otomatis yang utuh.', 'There is no whole automatic backup yet.']
  if (!isLate(age)) return baik(kode, id, en)
  return masalah(
    kode,
    isLost(age) ? 'rusak' : 'peringatan',
    { id, en },
    {
      id: 'Cari "backup" dengan "failed" di log "luwes serve"; periksa ruang disk dan BACKUP_FOLDER.',
      en: 'Look for "backup" with "failed" in the log of "luwes serve"; look at the disk and BACKUP_FOLDER.',
    },
  )
}
