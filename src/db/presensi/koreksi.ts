import { eq, sql } from 'drizzle-orm'
import type { StatusKoreksi } from '../../domain/presensi/facts.ts'
import type { Instant, Zona } from '../../domain/shared/local-time.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { zoneOn } from '../pegawai/riwayat.ts'
import { koreksi } from '../tables.ts'

/** Stores a correction; fails on its index when the same one already waits. */
export function insertKoreksi(db: Db, row: typeof koreksi.$inferInsert): Statement {
  return statement(db.drizzle.insert(koreksi).values(row))
}

/** Stores the state of a correction. */
export function settleKoreksi(db: Db, id: string, status: StatusKoreksi): Statement {
  return statement(db.drizzle.update(koreksi).set({ status }).where(eq(koreksi.id, id)))
}

/** Returns pending corrections whose expiry was not announced yet, oldest first. */
export function pendingKoreksi(db: Db, before: Instant, limit: number) {
  return db.drizzle
    .select({
      koreksi,
      /** The zone of the person's unit on the day. */
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

/** Stores that the expiry of a correction was announced. */
export function markExpired(db: Db, id: string, pada: Instant): Statement {
  return statement(
    db.drizzle.update(koreksi).set({ kedaluwarsaPada: pada }).where(eq(koreksi.id, id)),
  )
}
