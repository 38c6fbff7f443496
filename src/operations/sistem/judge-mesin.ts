import type { Instant } from '../../domain/shared/local-time.ts'
import type { Mesin, Sertifikat } from './mesin.ts'
import { baik, type Keadaan, type Temuan, temuan } from './temuan.ts'

const MIB = 1024 * 1024
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** A nightly backup may be so late, and so very late, before somebody should look. */
const BACKUP_LATE_MS = 26 * HOUR_MS
const BACKUP_LOST_MS = 3 * DAY_MS
/** So many restarts of the database server within a day are no accident. */
const RESTARTS = 3
/** Days that are left on a certificate before somebody should look, and before it is too late. */
const CERTIFICATE_SOON = 21
const CERTIFICATE_LATE = 3

/** What the supervisor sees of the machine: disk, backups, the database server, certificates. */
export function judgeMesin(mesin: Mesin, now: Instant): Temuan[] {
  return [
    judgeDisk(mesin.disk.bebas, mesin.disk.semua),
    judgeBackup(mesin, now),
    ...judgeCopy(mesin, now),
    ...judgeRestarts(mesin, now),
    ...mesin.sertifikat.map((one) => judgeCertificate(one, now)),
  ]
}

/** The room that is left where the database stands, in bytes. */
export function judgeDisk(bebas: number, semua: number): Temuan {
  const free = Math.floor(bebas / MIB)
  const share = semua === 0 ? 1 : bebas / semua
  const [id, en] = [`Ruang disk tersisa ${free} MiB.`, `${free} MiB of disk space are left.`]
  if (free >= 2_048 && share >= 0.05) return baik('disk', id, en)
  return temuan(
    'disk',
    free < 256 || share < 0.01 ? 'rusak' : 'peringatan',
    { id, en },
    {
      id: 'Kosongkan atau perbesar disk LUWES_DATA; pindahkan cadangan lama ke tempat lain.',
      en: 'Free or enlarge the disk of LUWES_DATA; move old backups elsewhere.',
    },
  )
}

/** The age of the last backup that was read back whole. */
export function judgeBackup(
  { cadangan, cadanganOtomatis, mulai }: Pick<Mesin, 'cadangan' | 'cadanganOtomatis' | 'mulai'>,
  now: Instant,
): Temuan {
  const kode = 'cadangan'
  if (!cadanganOtomatis) {
    return temuan(
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
  if (age <= BACKUP_LATE_MS) return baik(kode, id, en)
  return temuan(
    kode,
    age > BACKUP_LOST_MS ? 'rusak' : 'peringatan',
    { id, en },
    {
      id: 'Cari "backup" dengan "failed" di log "luwes serve"; periksa ruang disk dan BACKUP_FOLDER.',
      en: 'Look for "backup" with "failed" in the log of "luwes serve"; look at the disk and BACKUP_FOLDER.',
    },
  )
}

/** The age of the last good copy at the second place; nothing where none is set. */
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
  if (age <= BACKUP_LATE_MS) return [baik(kode, id, en)]
  return [
    temuan(
      kode,
      age > BACKUP_LOST_MS ? 'rusak' : 'peringatan',
      { id, en },
      {
        id: 'Cari "backup" dengan "copy-failed" di log "luwes serve"; periksa apakah BACKUP_COPY terpasang, dapat ditulis akun Luwes, dan ada di unit systemd (deploy lagi memperbaruinya). Salinan dicoba lagi setiap jam.',
        en: 'Look for "backup" with "copy-failed" in the log of "luwes serve"; look whether BACKUP_COPY is mounted, the account of Luwes may write there, and the unit of systemd names it (another deploy renews it). It is tried again every hour.',
      },
    ),
  ]
}

/** How often our own database server had to be started again. */
function judgeRestarts({ sqld }: Pick<Mesin, 'sqld'>, now: Instant): Temuan[] {
  if (sqld === null) return []
  const recent = sqld.terakhir !== null && now - sqld.terakhir < DAY_MS
  const [id, en] = [
    `Server database dimulai ulang ${sqld.ulang} kali sejak Luwes berjalan.`,
    `The database server was started again ${sqld.ulang} times since Luwes runs.`,
  ]
  if (sqld.ulang < RESTARTS || !recent) return [baik('sqld', id, en)]
  return [
    temuan(
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

/** How many days are left on a certificate. */
export function judgeCertificate({ untuk, host, sampai }: Sertifikat, now: Instant): Temuan {
  const days = Math.floor((sampai - now) / DAY_MS)
  const kode = `sertifikat-${untuk}`
  const [id, en] =
    days < 0
      ? [`Sertifikat ${host} sudah kedaluwarsa.`, `The certificate of ${host} has expired.`]
      : [
          `Sertifikat ${host} berlaku ${days} hari lagi.`,
          `The certificate of ${host} holds for ${days} more days.`,
        ]
  if (days >= CERTIFICATE_SOON) return baik(kode, id, en)
  const keadaan: Exclude<Keadaan, 'baik'> = days < CERTIFICATE_LATE ? 'rusak' : 'peringatan'
  return temuan(
    kode,
    keadaan,
    { id, en },
    untuk === 'sso'
      ? {
          id: 'Minta pengelola SSO memperbarui sertifikatnya; setelah kedaluwarsa tidak ada yang dapat masuk.',
          en: 'Ask who runs the SSO to renew it; after it expires nobody can sign in.',
        }
      : {
          id: 'Perbarui sertifikat pada reverse proxy; setelah kedaluwarsa portal tidak dapat memuat Luwes.',
          en: 'Renew it at the reverse proxy; after it expires no portal can embed Luwes.',
        },
  )
}
