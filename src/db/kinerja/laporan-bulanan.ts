import { type SQL, sql } from 'drizzle-orm'
import type { IsianTersimpan, UnitLaporan } from '../../domain/kinerja/isian-laporan.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import { daysOfMonth, type Month } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { Db, Statement } from '../engine/client.ts'
import { unitsBelow } from '../pegawai/rantai.ts'

/** The unit in entries of the whole regency. */
const SELURUH = ''

/** Returns all units with the unit above each, by name. */
export function unitTree(db: Db) {
  return db.drizzle.all<UnitLaporan>(sql`SELECT kode, nama, induk FROM unit_kerja ORDER BY nama`)
}

/**
 * Returns the entries of a unit and those below it, or of the regency. For each unit and code they
 * are the newest two of the months up to one. Lower units give only what may be added up, and the
 * regency only its titles.
 */
export function entriesFor(
  db: Db,
  bulan: Month,
  unit: string | null,
  { summed, titles }: { readonly summed: readonly string[]; readonly titles: readonly string[] },
) {
  const own = unit ?? SELURUH
  const below = unit === null ? sql`1` : sql`e.unit_kerja IN (${unitsBelow(unit)})`
  return db.drizzle.all<Omit<IsianTersimpan, 'nilai'> & { readonly nilai: string }>(sql`
    SELECT * FROM (
      SELECT e.unit_kerja AS unitKerja, e.kode, e.bulan, e.nilai, coalesce(p.nama, '') AS nama, e.pada,
        row_number() OVER (PARTITION BY e.unit_kerja, e.kode ORDER BY e.bulan DESC) AS urut
      FROM isian_laporan e LEFT JOIN pegawai p ON p.nip = e.oleh
      WHERE e.bulan <= ${bulan} AND (e.unit_kerja = ${own} OR (${below} AND e.kode IN
        (SELECT value FROM json_each(${JSON.stringify(summed)})))
        OR (e.unit_kerja = ${SELURUH} AND e.kode IN
          (SELECT value FROM json_each(${JSON.stringify(titles)}))))
    ) WHERE urut <= 2`)
}

/** Converts a row to an entry. */
export function entryFrom<Row extends { readonly nilai: string }>({ nilai, ...entry }: Row) {
  // Safe because the schema of the route, which alone fills the column, lets nothing else in.
  return { ...entry, nilai: JSON.parse(nilai) as IsianTersimpan['nilai'] }
}

/** Stores entries of a unit and month; `null` ends an entry. */
export function putEntries(
  unit: string,
  bulan: Month,
  entries: readonly { readonly kode: string; readonly nilai: string | number | null }[],
  oleh: Nip,
  pada: Instant,
): Statement {
  const rows = entries.map(({ kode, nilai }) => ({ kode, nilai: JSON.stringify(nilai) }))
  return {
    sql: `INSERT INTO isian_laporan (unit_kerja, kode, bulan, nilai, oleh, pada)
      SELECT ?1, value ->> 'kode', ?2, value ->> 'nilai', ?4, ?5 FROM json_each(?3) WHERE true
      ON CONFLICT (unit_kerja, kode, bulan) DO UPDATE SET nilai = excluded.nilai,
        oleh = excluded.oleh, pada = excluded.pada`,
    args: [unit, bulan, JSON.stringify(rows), oleh, pada],
  }
}

/** Returns the consumption of offices in a month by meter or bill, by kind. */
export function usedIn(db: Db, bulan: Month, unit: string | null) {
  return db.drizzle.all<{ jenis: string; rupiah: number }>(sql`
    SELECT jenis, sum(rupiah) AS rupiah FROM pemakaian
    WHERE bulan = ${bulan} AND ${within(unit, 'unit_kerja')} GROUP BY jenis`)
}

/**
 * Returns the rows of a table of people's days in a month, under the name `x`. They are those of a
 * unit and the units below it, or of all units.
 *
 * CROSS JOIN keeps the order: from the people to their rows, not through the rows of all years.
 */
function rowsOf(table: string, bulan: Month, unit: string | null): SQL {
  const dari = `${bulan}-01`
  const sampai = `${bulan}-31`
  if (unit === null)
    return sql`pegawai r CROSS JOIN ${sql.raw(table)} x ON x.nip = r.nip
      AND x.tanggal BETWEEN ${dari} AND ${sampai}`
  return sql`riwayat_pegawai r CROSS JOIN ${sql.raw(table)} x ON x.nip = r.nip
      AND x.tanggal BETWEEN max(r.dari, ${dari}) AND min(r.sampai, ${sampai})
    WHERE r.unit_kerja IN (${unitsBelow(unit)})`
}

/**
 * Returns the pings of a month that reached people who worked elsewhere, and those answered in
 * time. A ping that reached nobody in time does not count, as in `answerState` of the domain.
 */
export function pingsIn(db: Db, bulan: Month, unit: string | null) {
  return db.drizzle.all<{ dikirim: number; dijawab: number }>(sql`
    SELECT coalesce(sum(x.dijawab < x.batas OR x.tersampai_pada < x.batas), 0) AS dikirim,
      coalesce(sum(x.dijawab < x.batas), 0) AS dijawab
    FROM ${rowsOf('ping', bulan, unit)}`)
}

/** Returns the integrity signals of a month, and those that were confirmed. */
export function tandaIn(db: Db, bulan: Month, unit: string | null) {
  return db.drizzle.all<{ semua: number; terbukti: number }>(sql`
    SELECT count(*) AS semua, coalesce(sum(x.status = 'terbukti'), 0) AS terbukti
    FROM ${rowsOf('tanda', bulan, unit)}`)
}

/** Returns how many declared outages affected a unit, or any unit, between two moments. */
export function outagesIn(db: Db, unit: string | null, from: Instant, to: Instant) {
  const hit =
    unit === null
      ? sql`1`
      : sql`(unit IS NULL OR EXISTS (SELECT 1 FROM json_each(unit)
          WHERE value IN (${unitsBelow(unit)})))`
  return db.drizzle.all<{ jumlah: number }>(sql`SELECT count(*) AS jumlah FROM gangguan
    WHERE status = 'berlaku' AND dari < ${to} AND coalesce(sampai, ${to}) >= ${from} AND ${hit}`)
}

/** Returns the head of a unit, or of the root unit, on the last day of a month. */
export function headOf(db: Db, bulan: Month, unit: string | null) {
  const akhir = daysOfMonth(bulan).at(-1)
  const one = unit === null ? sql`u.data ->> 'induk' IS NULL` : sql`u.kode = ${unit}`
  return db.drizzle.all<{ nip: Nip; nama: string; jabatan: string }>(sql`
    SELECT p.nip, p.nama, coalesce(r.data ->> 'jabatan', '') AS jabatan
    FROM riwayat_unit u JOIN pegawai p ON p.nip = u.data ->> 'kepalaNip'
      LEFT JOIN riwayat_pegawai r ON r.nip = p.nip AND ${akhir} BETWEEN r.dari AND r.sampai
    WHERE ${one} AND ${akhir} BETWEEN u.dari AND u.sampai ORDER BY u.kode LIMIT 1`)
}

function within(unit: string | null, column: string): SQL {
  return unit === null ? sql`1` : sql`${sql.raw(column)} IN (${unitsBelow(unit)})`
}
