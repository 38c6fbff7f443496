import { sql } from 'drizzle-orm'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { AcaraTercatat } from '../../domain/sistem/kalender-pribadi.ts'
import type { Db, Statement } from '../engine/client.ts'

/** The name in the list of looks for readings of a private calendar by its address. */
export const PEMBACA_KALENDER = 'kalender-pribadi'

/** A private calendar, found by its address. */
export interface KalenderTersimpan {
  readonly nip: string
  readonly id: string
  /** JSON. */
  readonly acara: string
}

/**
 * Returns the calendar behind a secret, by its digest; none when the secret was withdrawn or
 * renewed.
 */
export function calendarBehind(db: Db, kunci: string) {
  return db.drizzle.all<KalenderTersimpan>(
    sql`SELECT nip, id, acara FROM kalender_pribadi WHERE kunci = ${kunci}`,
  )
}

/**
 * Returns since when a person's calendar has its address, and when it was last read; no row without
 * an address.
 */
export function calendarOf(db: Db, nip: string) {
  return db.drizzle.all<{ dibuat: Instant; dibaca: Instant | null }>(sql`
    SELECT dibuat, (SELECT max(terakhir) FROM dilihat WHERE subjek = k.nip
      AND oleh = ${PEMBACA_KALENDER} AND terakhir >= k.dibuat) AS dibaca
    FROM kalender_pribadi k WHERE nip = ${nip} AND kunci IS NOT NULL`)
}

/** Gives a person's calendar another address; its published entries stay. */
export function renewAddress(row: {
  readonly nip: string
  readonly id: string
  readonly kunci: string
  readonly dibuat: Instant
}): Statement {
  return {
    sql: `INSERT INTO kalender_pribadi (nip, id, kunci, dibuat, acara) VALUES (?1, ?2, ?3, ?4, '[]')
      ON CONFLICT (nip) DO UPDATE SET kunci = excluded.kunci, dibuat = excluded.dibuat`,
    args: [row.nip, row.id, row.kunci, row.dibuat],
  }
}

/** Withdraws the address of a person's calendar. */
export function withdrawAddress(nip: string): Statement {
  return {
    sql: 'UPDATE kalender_pribadi SET kunci = NULL WHERE nip = ?1',
    args: [nip],
  }
}

/**
 * Ends the addresses of those of some people who are no longer in service: on return they make a
 * new one.
 */
export function withdrawOfLeavers(nips: readonly string[]): Statement {
  return {
    sql: `UPDATE kalender_pribadi SET kunci = NULL WHERE kunci IS NOT NULL
      AND nip IN (SELECT value FROM json_each(?1))
      AND NOT EXISTS (SELECT 1 FROM pegawai p WHERE p.nip = kalender_pribadi.nip AND p.aktif = 1)`,
    args: [JSON.stringify(nips)],
  }
}

/** Stores the entries of a calendar, unless another reader has stored some since it was read. */
export function keepAcara(
  { nip, acara: before }: KalenderTersimpan,
  acara: readonly AcaraTercatat[],
): Statement {
  return {
    sql: 'UPDATE kalender_pribadi SET acara = ?2 WHERE nip = ?1 AND acara = ?3 RETURNING 1 AS baris',
    args: [nip, JSON.stringify(acara), before],
  }
}
