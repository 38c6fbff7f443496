import type { Instant } from '../../domain/shared/local-time.ts'
import { judgeBackup } from './judge-backup.ts'
import { judgeCertificate } from './judge-certificate.ts'
import { judgeChanges } from './judge-changes.ts'
import { judgeCopy } from './judge-copy.ts'
import { judgeDisk } from './judge-disk.ts'
import { judgeSiaga } from './judge-siaga.ts'
import type { Mesin } from './mesin.ts'
import { baik, masalah, type Temuan } from './temuan.ts'

const DAY_MS = 86_400_000
/** This many restarts of the database server within a day are no accident. */
const RESTARTS = 3

/**
 * Judges what the supervisor reports about the machine: disk, backups, the database server,
 * certificates.
 */
export function judgeMesin(mesin: Mesin, now: Instant): Temuan[] {
  return [
    judgeDisk(mesin.disk.bebas, mesin.disk.semua),
    judgeBackup(mesin, now),
    ...judgeCopy(mesin, now),
    ...judgeChanges(mesin, now),
    ...judgeRestarts(mesin, now),
    ...judgeSiaga(mesin, now),
    ...mesin.sertifikat.map((one) => judgeCertificate(one, now)),
  ]
}

/** Judges how often our own database server had to be restarted. */
function judgeRestarts({ sqld }: Pick<Mesin, 'sqld'>, now: Instant): Temuan[] {
  if (sqld === null) return []
  const recent = sqld.terakhir !== null && now - sqld.terakhir < DAY_MS
  const id = `Server database dimulai ulang ${sqld.ulang} kali sejak Luwes berjalan.`
  const en = `The database server was started again ${sqld.ulang} times since Luwes runs.`
  if (sqld.ulang < RESTARTS || !recent) return [baik('sqld', id, en)]
  return [
    masalah(
      'sqld',
      'peringatan',
      { id, en },
      {
        id: 'Cari "died", "hung", dan "failed" pada bagian sqld di log; periksa memori dan disk mesin ini.',
        en: 'Look for "died", "hung" and "failed" of sqld in the log; look at the memory and the disk of this machine.',
      },
    ),
  ]
}
