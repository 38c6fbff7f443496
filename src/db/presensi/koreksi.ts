import { eq, sql } from 'drizzle-orm'
import type { StatusKoreksi } from '../../domain/presensi/facts.ts'
import type { Instant, Zona } from '../../domain/shared/local-time.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { zoneOn } from '../pegawai/riwayat.ts'
import { koreksi } from '../tables.ts'

/** Asks for a correction; fails on its index where the same one waits already. */
export function insertKoreksi(db: Db, row: typeof koreksi.$inferInsert): Statement {
  return statement(db.drizzle.insert(koreksi).values(row))
}

/** Notes where a correction stands. */
export function settleKoreksi(db: Db, id: string, status: StatusKoreksi): Statement {
  return statement(db.drizzle.update(koreksi).set({ status }).where(eq(koreksi.id, id)))
}

/** Returns pending corrections of which nobody was told yet that they expired, oldest first. */
export function pendingKoreksi(db: Db, before: Instant, limit: number) {
  return db.drizzle
    .select({
      koreksi,
      /** The zone of the unit to which the person belonged on the day. */
      zona: sql<Zona | null>`${zoneOn(sql`${koreksi.nip}`, sql`${koreksi.tanggal}`)}`,
      langkah: sql<number>`(SELECT count(*) FROM langkah WHERE perkara = ${koreksi.id})`,
    })
    .from(koreksi)
    .where(
      sql`${koreksi.status} IN ('diajukan', 'direkomendasikan') AND ${koreksi.kedaluwarsaPada} IS NULL
        AND ${koreksi.diajukanPada} < ${before}`,
    )
    .orderBy(koreksi.diajukanPada, koreksi.id)
    .limit(limit)
}

/** Notes that it was told that a correction expired. */
export function markExpired(db: Db, id: string, pada: Instant): Statement {
  return statement(
    db.drizzle.update(koreksi).set({ kedaluwarsaPada: pada }).where(eq(koreksi.id, id)),
  )
}
