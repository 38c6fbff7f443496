import { statfs } from 'node:fs/promises'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { type ConfigProblem, parseConfig } from '../../config.ts'
import { type Remote, runBatch } from '../../db/hrana.ts'
import type { AuditCheck, Sebab } from '../../operations/audit/check-audit.ts'
import { baik, type Temuan, temuan } from '../../operations/status/temuan.ts'
import { inCheckout } from '../paths.ts'
import type { Settings } from '../settings.ts'

/** Every setting that is wrong; or that all are right, and how many secrets each source may sign with. */
export function judgeSettings(problems: readonly ConfigProblem[], settings: Settings): Temuan[] {
  if (problems.length > 0) {
    return problems.map(({ name, problem }) =>
      temuan(
        'pengaturan',
        'rusak',
        { id: `Pengaturan ${name} salah atau belum ada (${problem}).`, en: `${name} ${problem}.` },
        {
          id: `Perbaiki ${name} di .env, atau di wrangler.toml dan "wrangler secret put"; README menjelaskan setiap nama.`,
          en: `Mend ${name} in .env, or in wrangler.toml and by "wrangler secret put"; README explains each name.`,
        },
      ),
    )
  }
  // What stands in for DB_URL has no address before the server runs.
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

const MIB = 1024 * 1024

/** The room that is left where the database of this machine stands. */
export async function judgeDisk(folder: string): Promise<Temuan> {
  const { bavail, blocks, bsize } = await statfs(folder)
  const free = Math.floor((bavail * bsize) / MIB)
  const share = blocks === 0 ? 1 : bavail / blocks
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

/** Whether the database was migrated by a newer version than this one. */
export async function judgeVersion(database: Remote): Promise<Temuan[]> {
  const here = readMigrationFiles({ migrationsFolder: inCheckout('migrations') }).length
  const [outcome] = await runBatch(database, [
    { sql: 'SELECT count(*) FROM __drizzle_migrations', args: [] },
  ])
  const applied = outcome?.ok ? Number(outcome.result.rows[0]?.[0]) : 0
  if (applied <= here) return []
  return [
    temuan(
      'versi',
      'peringatan',
      {
        id: `Database sudah dimigrasi ${applied} kali, versi ini mengenal ${here}.`,
        en: `The database had ${applied} migrations, this version knows ${here}.`,
      },
      { id: 'Pakai versi Luwes yang lebih baru.', en: 'Use a newer version of Luwes.' },
    ),
  ]
}

const SEBAB: Readonly<Record<Sebab, { readonly id: string; readonly en: string }>> = {
  berubah: { id: 'berubah atau disisipkan', en: 'was changed, or put in' },
  hilang: { id: 'hilang', en: 'is gone' },
  'tanpa-segel': { id: 'kehilangan segelnya', en: 'has lost its seal' },
}

/** What walking the whole audit log proved. */
export function judgeAudit({ rusak, diperiksa, belumDisegel, segel }: AuditCheck): Temuan {
  if (!rusak) {
    return baik(
      'audit',
      `Catatan audit utuh: ${diperiksa} baris benar, ${belumDisegel} belum disegel; segel terakhir ${segel}.`,
      `The audit log is whole: ${diperiksa} rows are right, ${belumDisegel} not sealed yet; last seal ${segel}.`,
    )
  }
  const { id, en } = SEBAB[rusak.sebab]
  return temuan(
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
