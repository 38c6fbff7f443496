import { sql } from 'drizzle-orm'
import type { RumahSandi } from '../../domain/pegawai/pegawai.ts'
import type { Titik } from '../../domain/shared/distance.ts'
import type { Db, Statement } from '../engine/client.ts'

/** A home that is not sealed by the present secret. */
interface BarisRumah {
  readonly nip: string
  readonly rumah: string | null
  readonly sandi: string | null
}

/**
 * Returns homes after a NIP that are not sealed, or are sealed by another secret than the present
 * one.
 */
export function homesToSeal(db: Db, kunci: string, after: string, limit: number) {
  return db.drizzle.all<BarisRumah>(sql`
    SELECT nip, data -> 'rumah' AS rumah, data -> 'rumahSandi' AS sandi FROM pegawai
    WHERE nip > ${after} AND (data -> 'rumah' IS NOT NULL
      OR data ->> '$.rumahSandi.kunci' <> ${kunci}) ORDER BY nip LIMIT ${limit}`)
}

/** Returns the home in a row: a point, or a sealed one. */
export function homeFrom({ rumah, sandi }: BarisRumah): Titik | RumahSandi | null {
  // Safe because only what the schema let in, or what we sealed ourselves, is stored there.
  return JSON.parse(rumah ?? sandi ?? 'null') as Titik | RumahSandi | null
}

/** Stores sealed homes, except those that SIMPEG changed meanwhile. */
export function keepSealed(
  homes: readonly { readonly nip: string; readonly dari: unknown; readonly sandi: RumahSandi }[],
): Statement {
  return {
    sql: `UPDATE pegawai SET data = json_remove(
        json_set(pegawai.data, '$.rumahSandi', j.value -> 'sandi'), '$.rumah')
      FROM json_each(?1) j WHERE pegawai.nip = j.value ->> 'nip' AND j.value -> 'dari' =
        coalesce(pegawai.data -> 'rumah', pegawai.data -> 'rumahSandi')`,
    args: [JSON.stringify(homes)],
  }
}
