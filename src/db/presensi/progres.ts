import { and, asc, eq, like } from 'drizzle-orm'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { LocalDate, Month } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { Db, Statement } from '../engine/client.ts'
import { progres } from '../tables.ts'

/** Progress of a day as e-kinerja sends it. */
interface Progres {
  readonly nip: Nip
  readonly tanggal: LocalDate
  readonly kode?: string | undefined
  readonly uraian: string
  readonly kuantitas?: number | undefined
  readonly satuan?: string | undefined
}

/**
 * Stores progress of days. Repeated progress keeps the moment at which it first came, because a
 * report has a deadline.
 */
export function takeProgress(items: readonly Progres[], pada: Instant): Statement[] {
  if (items.length === 0) return []
  return [
    {
      sql: `INSERT INTO progres (nip, tanggal, kode, uraian, kuantitas, satuan, pada, diperbarui_pada)
        SELECT value ->> 'nip', value ->> 'tanggal', coalesce(value ->> 'kode', ''), value ->> 'uraian',
          value ->> 'kuantitas', value ->> 'satuan', ?2, ?2 FROM json_each(?1)
        WHERE true ON CONFLICT (nip, tanggal, kode, uraian) DO UPDATE SET kuantitas = excluded.kuantitas,
          satuan = excluded.satuan, diperbarui_pada = excluded.diperbarui_pada
        WHERE excluded.diperbarui_pada >= progres.diperbarui_pada`,
      args: [JSON.stringify(items), pada],
    },
  ]
}

/** Returns a person's progress of a month, newest day first. */
export function progressOfMonth(db: Db, nip: Nip, bulan: Month) {
  return db.drizzle
    .select()
    .from(progres)
    .where(and(eq(progres.nip, nip), like(progres.tanggal, `${bulan}-%`)))
    .orderBy(asc(progres.tanggal), asc(progres.pada), asc(progres.kode), asc(progres.uraian))
}
