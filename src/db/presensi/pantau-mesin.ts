import { sql } from 'drizzle-orm'
import type { LocalDate, Month } from '../../domain/shared/local-date.ts'
import type { Instant, Zona } from '../../domain/shared/local-time.ts'
import type { Db, Statement } from '../engine/client.ts'

/** Returns unregistered machines that were not announced yet. */
export function strangersToTell(db: Db, limit: number) {
  return db.drizzle.all<{ serial: string; pertama: Instant }>(sql`
    SELECT k.serial, k.pertama FROM kontak_mesin k WHERE k.dikabarkan_pada IS NULL AND NOT EXISTS (
      SELECT 1 FROM mesin m WHERE m.serial = k.serial AND m.dicabut_pada IS NULL)
    ORDER BY k.pertama LIMIT ${limit}`)
}

/** Stores that unregistered machines were announced. */
export function noteStrangers(serials: readonly string[], pada: Instant): Statement {
  return {
    sql: `UPDATE kontak_mesin SET dikabarkan_pada = ?2
      WHERE serial IN (SELECT value FROM json_each(?1))`,
    args: [JSON.stringify(serials), pada],
  }
}

/**
 * Returns how many machines are behind for a month. They were registered before its end. They have
 * not connected since, or have lines to be read, or lines of the month with an unassigned PIN.
 */
export function machinesBehind(db: Db, bulan: Month, akhir: Instant) {
  return db.drizzle.all<{ jumlah: number }>(sql`
    SELECT count(*) AS jumlah FROM mesin m LEFT JOIN kontak_mesin k ON k.serial = m.serial
    WHERE m.dicabut_pada IS NULL AND m.pada < ${akhir} AND (k.terakhir IS NULL OR k.terakhir < ${akhir}
      OR EXISTS (SELECT 1 FROM baris_mesin b WHERE b.serial = m.serial AND b.tunggu = 'olah')
      OR EXISTS (SELECT 1 FROM baris_mesin b WHERE b.serial = m.serial AND b.tunggu = 'pin'
        AND substr(b.waktu, 1, 7) = ${bulan}))`)
}

/** The most rows that one statement deletes. */
const SOME = 5_000

/** Deletes what unregistered machines sent before a moment. */
export function forgetStrangers(before: Instant): readonly Statement[] {
  const unknown = (serial: string) =>
    `NOT EXISTS (SELECT 1 FROM mesin m WHERE m.serial = ${serial} AND m.dicabut_pada IS NULL)`
  return [
    {
      sql: `DELETE FROM baris_mesin WHERE rowid IN (SELECT b.rowid FROM baris_mesin b
        WHERE b.tunggu = 'olah' AND b.diterima < ?1 AND ${unknown('b.serial')} LIMIT ?2)`,
      args: [before, SOME],
    },
    {
      sql: `DELETE FROM baris_rusak WHERE terakhir < ?1 AND ${unknown('baris_rusak.serial')}`,
      args: [before],
    },
    {
      sql: `DELETE FROM kontak_mesin WHERE terakhir < ?1 AND ${unknown('kontak_mesin.serial')}`,
      args: [before],
    },
  ]
}

/** A registered machine that connected before, to judge its silence. */
export interface MesinTerdengar {
  readonly serial: string
  readonly nama: string
  readonly unit: string
  readonly zona: Zona | null
  readonly pola: 'reg5' | 'reg6' | 'sif' | null
  readonly terakhir: Instant | null
  readonly tenangSejak: Instant | null
  /** Whether it has lines that wait to be read. */
  readonly menunggu: 0 | 1
}

/** Returns every registered machine with its last contact. */
export function machinesHeard(db: Db) {
  return db.drizzle.all<MesinTerdengar>(sql`
    SELECT m.serial, m.nama, m.unit, u.zona, u.data ->> 'pola' AS pola, k.terakhir,
      k.tenang_sejak AS tenangSejak, EXISTS (
        SELECT 1 FROM baris_mesin b WHERE b.tunggu = 'olah' AND b.serial = m.serial) AS menunggu
    FROM mesin m LEFT JOIN unit_kerja u ON u.kode = m.unit
      LEFT JOIN kontak_mesin k ON k.serial = m.serial
    WHERE m.dicabut_pada IS NULL ORDER BY m.serial`)
}

/** Returns the days, from one on, that machines of a unit have completed. */
export function machinesComplete(db: Db, since: LocalDate) {
  return db.drizzle.all<{ sumber: string; tanggal: LocalDate }>(sql`
    SELECT sumber, tanggal FROM kelengkapan WHERE tanggal >= ${since} AND sumber LIKE 'mesin:%'`)
}
