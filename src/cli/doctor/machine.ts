import { type ConfigProblem, parseConfig } from '../../config.ts'
import { type Remote, runBatch } from '../../db/engine/hrana.ts'
import type { AuditCheck, Sebab } from '../../operations/sistem/audit-walk.ts'
import { judgeBackup } from '../../operations/sistem/judge-backup.ts'
import { judgeCertificate } from '../../operations/sistem/judge-certificate.ts'
import { judgeChanges } from '../../operations/sistem/judge-changes.ts'
import { judgeCopy } from '../../operations/sistem/judge-copy.ts'
import { judgeDisk } from '../../operations/sistem/judge-disk.ts'
import { baik, masalah, type Temuan } from '../../operations/sistem/temuan.ts'
import { knownMigrations } from '../apply-migrations.ts'
import { lastPagesIn } from '../backup/page-names.ts'
import { versionHere } from '../paths.ts'
import { checkSettings, type Settings } from '../settings.ts'
import { lastBackupIn } from '../supervisor/backup-files.ts'
import { certificateHosts, certificatesOf, diskOf } from '../supervisor/machine-facts.ts'

/**
 * Judges the settings: every wrong one, or that all are right, and how many secrets each source may
 * sign with.
 */
export function judgeSettings(problems: readonly ConfigProblem[], settings: Settings): Temuan[] {
  if (problems.length > 0) {
    return problems.map(({ name, problem }) =>
      masalah(
        'pengaturan',
        'rusak',
        { id: `Pengaturan ${name} salah atau belum ada (${problem}).`, en: `${name} ${problem}.` },
        {
          id: `Perbaiki ${name} di .env, atau di wrangler.toml dan "wrangler secret put"; /docs/setelan menjelaskan setiap nama.`,
          en: `Fix ${name} in .env, or in wrangler.toml and by "wrangler secret put"; /docs/setelan explains each name.`,
        },
      ),
    )
  }
  // The placeholder for DB_URL has no address before the server runs.
  const parsed = parseConfig({ ...settings, DB_URL: settings.DB_URL || 'http://127.0.0.1:1' })
  const well = baik('pengaturan', 'Semua pengaturan sah.', 'Every setting is right.')
  if (!parsed.ok) return [well]
  const counts = Object.entries(parsed.value.webhookSecrets)
    .map(([source, secrets]) => `${source} ${secrets.length}`)
    .join(', ')
  return [
    well,
    baik('rahasia-webhook', `Rahasia webhook: ${counts}.`, `Secrets of webhooks: ${counts}.`),
  ]
}

/** Judges disk, backups and certificates as this machine sees them now. */
export async function judgeMachine(settings: Settings, ownDatabase: boolean): Promise<Temuan[]> {
  const now = Date.now()
  const checked = checkSettings(settings)
  if (!checked.ok) return []
  const { data, backup } = checked.value
  const regency = settings.REGENCY ?? ''
  const facts = {
    cadangan: backup ? await lastBackupIn(regency, backup.folder) : null,
    cadanganOtomatis: backup !== undefined,
    ...(backup?.copy && { salinan: await lastBackupIn(regency, backup.copy) }),
    ...(backup?.every && {
      perubahan: { setiap: backup.every, terakhir: await lastPagesIn(regency, backup.folder) },
    }),
    mulai: 0,
  }
  const disk = ownDatabase ? await diskOf(data) : null
  const certificates = await certificatesOf(certificateHosts(settings))
  return [
    ...(disk ? [judgeDisk(disk.bebas, disk.semua)] : []),
    // The operator of an external database makes its backups, unless serve was configured to.
    ...(ownDatabase || backup
      ? [judgeBackup(facts, now), ...judgeCopy(facts, now), ...judgeChanges(facts, now)]
      : []),
    ...certificates.map((one) => judgeCertificate(one, now)),
  ]
}

/** Values of `PRAGMA synchronous` that sync every commit: FULL and EXTRA. */
const DURABLE = [2, 3]

/**
 * Judges whether writes that the database confirmed survive a power cut. Our own server guarantees
 * it; an external one is asked, and may not say.
 */
export async function judgeDurability(database: Remote): Promise<Temuan> {
  const asked = [{ sql: 'PRAGMA synchronous', args: [] }]
  const [outcome] = await runBatch(database, asked).catch(() => [null])
  const mode = outcome?.ok ? Number(outcome.result.rows[0]?.[0]) : Number.NaN
  if (DURABLE.includes(mode)) {
    return baik(
      'ketahanan',
      'Setiap penulisan disinkronkan ke disk sebelum dijawab.',
      'Every write is synced to the disk before it is answered.',
    )
  }
  if (Number.isNaN(mode)) {
    return masalah(
      'ketahanan',
      'catatan',
      {
        id: 'Server database tidak memberi tahu apakah penulisan disinkronkan ke disk.',
        en: 'The database server does not say whether writes are synced to the disk.',
      },
      {
        id: 'Tanyakan kepada pengelolanya apakah tulisan yang sudah dijawab selamat bila listrik padam.',
        en: 'Ask its operator whether answered writes survive a power cut.',
      },
    )
  }
  return masalah(
    'ketahanan',
    'peringatan',
    {
      id: 'Server database tidak menyinkronkan penulisan ke disk: presensi terakhir dapat hilang bila listrik padam.',
      en: 'The database server does not sync writes to the disk: the last taps may be lost in a power cut.',
    },
    {
      id: 'Setel durability_mode "strong" lewat admin API sqld setiap kali sqld dimulai (POST /v1/namespaces/default/config).',
      en: 'Set durability_mode "strong" through the admin API of sqld after each start (POST /v1/namespaces/default/config).',
    },
  )
}

/** Judges which version this is, and whether a newer one has migrated the database. */
export async function judgeVersion(database: Remote): Promise<Temuan> {
  const newest = knownMigrations().at(-1)?.folderMillis ?? 0
  const [outcome] = await runBatch(database, [
    { sql: 'SELECT count(*) FROM __drizzle_migrations WHERE created_at > ?', args: [newest] },
  ])
  const later = outcome?.ok ? Number(outcome.result.rows[0]?.[0]) : 0
  const version = await versionHere()
  if (later === 0) return baik('versi', `Luwes ${version}.`, `Luwes ${version}.`)
  return masalah(
    'versi',
    'peringatan',
    {
      id: `Database sudah dimigrasi oleh versi yang lebih baru: ${later} migrasi tidak dikenal Luwes ${version}.`,
      en: `A newer version migrated the database: Luwes ${version} does not know ${later} of its migrations.`,
    },
    { id: 'Pakai versi Luwes yang lebih baru.', en: 'Use a newer version of Luwes.' },
  )
}

const SEBAB: Readonly<Record<Sebab, { readonly id: string; readonly en: string }>> = {
  berubah: { id: 'berubah atau disisipkan', en: 'was changed, or put in' },
  hilang: { id: 'hilang', en: 'is gone' },
  'tanpa-segel': { id: 'kehilangan segelnya', en: 'has lost its seal' },
}

/** Judges the result of checking the whole audit log. */
export function judgeAudit({ rusak, diperiksa, belumDisegel, segel }: AuditCheck): Temuan {
  if (!rusak) {
    return baik(
      'audit',
      `Catatan audit utuh: ${diperiksa} baris benar, ${belumDisegel} belum disegel; segel terakhir ${segel}.`,
      `The audit log is whole: ${diperiksa} rows are right, ${belumDisegel} not sealed yet; last seal ${segel}.`,
    )
  }
  const { id, en } = SEBAB[rusak.sebab]
  return masalah(
    'audit',
    'rusak',
    {
      id: `Catatan audit rusak di baris ${rusak.urut}, yang ${id}.`,
      en: `The audit log is broken at row ${rusak.urut}, which ${en}.`,
    },
    {
      id: 'Jangan ubah apa pun. Simpan salinan database, laporkan kepada Inspektorat, bandingkan dengan cadangan terakhir.',
      en: 'Change nothing. Keep a copy of the database, tell the inspektorat, compare with the last backup.',
    },
  )
}
