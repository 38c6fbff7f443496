import { sql } from 'drizzle-orm'
import type { Kantor } from '../../domain/pegawai/pegawai.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { Db, Statement } from '../engine/client.ts'

/** A tap in the order of storage, with its place and the offices of its person. */
export interface TapBerkoordinat {
  readonly urut: number
  readonly diterima: Instant
  readonly lat: number | null
  readonly lon: number | null
  readonly kantor: string | null
}

/** Returns the taps after a position, in order. */
export function tapsWithPlace(db: Db, after: number, limit: number) {
  return db.drizzle.all<TapBerkoordinat>(sql`
    SELECT t.rowid AS urut, t.diterima, t.data ->> 'lat' AS lat, t.data ->> 'lon' AS lon,
      u.data -> 'kantor' AS kantor
    FROM tap t LEFT JOIN pegawai p ON p.nip = t.nip LEFT JOIN unit_kerja u ON u.kode = p.unit_kerja
    WHERE t.rowid > ${after} ORDER BY t.rowid LIMIT ${limit}`)
}

/** Returns the offices from which the distance of a tap is measured. */
export function officesFrom({ kantor }: TapBerkoordinat): readonly Kantor[] {
  // Safe because only units that the schema let in are stored there.
  return JSON.parse(kantor ?? '[]') as readonly Kantor[]
}

/** Replaces the coordinates of some taps by the distance: the only change that a tap ever gets. */
export function reduceTaps(
  rows: readonly { readonly urut: number; readonly jarak: number | null }[],
): Statement {
  return {
    sql: `UPDATE tap SET data = json_remove(
        json_set(tap.data, '$.jarak', j.value ->> 'jarak'), '$.lat', '$.lon')
      FROM json_each(?1) j WHERE tap.rowid = j.value ->> 'urut'`,
    args: [JSON.stringify(rows)],
  }
}

/** The most rows of one of the statements below. */
const SOME = 5_000

/** Removes coordinates from the places of requests and letters whose days are long over. */
export function reducePlaces(before: LocalDate): Statement[] {
  return [
    {
      sql: `UPDATE pengajuan SET lokasi = json_remove(lokasi, '$.lat', '$.lon')
        WHERE id IN (SELECT p.id FROM pengajuan p WHERE p.lokasi ->> 'lat' IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM pengajuan_hari h
            WHERE h.pengajuan_id = p.id AND h.tanggal >= ?1) LIMIT ?2)`,
      args: [before, SOME],
    },
    {
      sql: `UPDATE wfa_ditetapkan SET data = json_remove(data, '$.lokasi.lat', '$.lokasi.lon')
        WHERE rowid IN (SELECT rowid FROM wfa_ditetapkan
          WHERE tanggal < ?1 AND data ->> '$.lokasi.lat' IS NOT NULL LIMIT ?2)`,
      args: [before, SOME],
    },
  ]
}

/**
 * Deletes what nobody needs any more: answers stored under keys, answers to deliveries, and old
 * looks. A delivery that comes again later changes nothing either: its items are known.
 */
export function forgetOld(answersBefore: Instant, looksBefore: LocalDate): Statement[] {
  return [
    {
      sql: `DELETE FROM idempotensi
        WHERE rowid IN (SELECT rowid FROM idempotensi WHERE pada < ?1 LIMIT ?2)`,
      args: [answersBefore, SOME],
    },
    {
      sql: `DELETE FROM webhook_masuk
        WHERE rowid IN (SELECT rowid FROM webhook_masuk WHERE diterima < ?1 LIMIT ?2)`,
      args: [answersBefore, SOME],
    },
    {
      sql: `DELETE FROM dilihat
        WHERE rowid IN (SELECT rowid FROM dilihat WHERE tanggal < ?1 LIMIT ?2)`,
      args: [looksBefore, SOME],
    },
  ]
}
