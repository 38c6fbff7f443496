import { aliasedTable, and, desc, eq, isNull, or } from 'drizzle-orm'
import type { DelegasiDiminta } from '../../domain/pegawai/delegasi.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { delegasi, pegawai } from '../tables.ts'

/** Returns delegations, latest first: all of them, those of one person, or one. */
export function delegations(
  db: Db,
  which: { readonly nip?: string; readonly id?: string; readonly limit: number },
) {
  const holder = aliasedTable(pegawai, 'pejabat')
  const delegate = aliasedTable(pegawai, 'pengganti')
  const { nip, id, limit } = which
  return db.drizzle
    .select({ delegasi, dariNama: holder.nama, keNama: delegate.nama })
    .from(delegasi)
    .leftJoin(holder, eq(holder.nip, delegasi.dariNip))
    .leftJoin(delegate, eq(delegate.nip, delegasi.keNip))
    .where(
      and(
        nip === undefined ? undefined : or(eq(delegasi.dariNip, nip), eq(delegasi.keNip, nip)),
        id === undefined ? undefined : eq(delegasi.id, id),
      ),
    )
    .orderBy(desc(delegasi.dari), desc(delegasi.id))
    .limit(limit)
}

/** A stored delegation: who entered it, and when. */
export interface DelegasiRow extends DelegasiDiminta {
  readonly id: string
  readonly oleh: string
  readonly pada: Instant
}

/**
 * Stores a delegation. Refused as a whole when the office is already delegated on one of the days:
 * the id is then NULL.
 */
export function insertDelegasi(row: DelegasiRow): Statement {
  const { id, jenis, dariNip, keNip, dari, sampai, nomorSurat, oleh, pada } = row
  return {
    sql: `INSERT INTO delegasi (id, jenis, dari_nip, ke_nip, dari, sampai, nomor_surat, oleh, pada)
      SELECT CASE WHEN NOT EXISTS (SELECT 1 FROM delegasi WHERE dari_nip = ?3
        AND dicabut_pada IS NULL AND dari <= ?6 AND sampai >= ?5) THEN ?1 END,
        ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9`,
    args: [id, jenis, dariNip, keNip, dari, sampai, nomorSurat, oleh, pada],
  }
}

/** Revokes a delegation from this moment on; one revoked already stays unchanged. */
export function revokeDelegasi(db: Db, id: string, pada: Instant): Statement {
  return statement(
    db.drizzle
      .update(delegasi)
      .set({ dicabutPada: pada })
      .where(and(eq(delegasi.id, id), isNull(delegasi.dicabutPada))),
  )
}

/** Returns whether SIMPEG knows a person, and whether they are active. */
export function personState(db: Db, nip: string) {
  return db.drizzle.select({ aktif: pegawai.aktif }).from(pegawai).where(eq(pegawai.nip, nip))
}
