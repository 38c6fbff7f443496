import { sql } from 'drizzle-orm'
import type { Nip } from '../../domain/pegawai/nip.ts'
import { addDays, type LocalDate, type Month } from '../../domain/shared/local-date.ts'
import type { Instant, Zona } from '../../domain/shared/local-time.ts'
import type { Db } from '../engine/client.ts'
import type { Statement } from '../engine/statement.ts'
import { unitsBelow } from './rantai.ts'
import { zoneOn } from './riwayat.ts'

/** A stored shift, maybe withdrawn. */
export interface SifTersimpan {
  readonly nip: Nip
  readonly tanggal: LocalDate
  readonly mulai: Instant
  readonly selesai: Instant
  readonly batal: boolean
  readonly diperbaruiPada: Instant
}

/** A day of a person. */
export interface HariSif {
  readonly nip: Nip
  readonly tanggal: LocalDate
}

/** A shift with the name of its person. */
export interface SifBernama extends Omit<SifTersimpan, 'batal' | 'diperbaruiPada'> {
  readonly nama: string
  readonly menggantikan: boolean
  readonly zona: Zona | null
}

/** Returns the shifts of the present people of some units, by day; limited in number. */
export function shiftsOfUnit(
  db: Db,
  unit: string,
  { dari, sampai }: { readonly dari: LocalDate; readonly sampai: LocalDate },
  limit: number,
) {
  return db.drizzle.all<Omit<SifBernama, 'menggantikan'> & { readonly menggantikan: 0 | 1 }>(sql`
    SELECT s.nip, p.nama, s.tanggal, s.mulai, s.selesai, s.menggantikan,
      ${zoneOn(sql`s.nip`, sql`s.tanggal`)} AS zona
    FROM pegawai p JOIN jadwal_sif s ON s.nip = p.nip
    WHERE p.unit_kerja IN (${unitsBelow(unit)}) AND s.batal = 0
      AND s.tanggal BETWEEN ${dari} AND ${sampai}
    ORDER BY s.tanggal, s.mulai, p.nama LIMIT ${limit}`)
}

/** Returns the shifts of some people around some days, including withdrawn ones. */
export function shiftsAround(db: Db, days: readonly HariSif[]) {
  const dates = days.map(({ tanggal }) => tanggal).sort()
  const first = dates[0] ?? ''
  const last = dates.at(-1) ?? ''
  const [dari, sampai] = first && last ? [addDays(first, -1), addDays(last, 1)] : ['', '']
  return db.drizzle.all<Omit<SifTersimpan, 'batal'> & { readonly batal: number | boolean }>(sql`
    SELECT nip, tanggal, mulai, selesai, batal, diperbarui_pada AS diperbaruiPada FROM jadwal_sif
    WHERE nip IN (SELECT value ->> 'nip' FROM json_each(${JSON.stringify(days)}))
      AND tanggal BETWEEN ${dari} AND ${sampai}`)
}

/** Returns the zone of each person's unit on some days; NULL when the unit names none. */
export function zonesOn(db: Db, days: readonly HariSif[]) {
  return db.drizzle.all<HariSif & { readonly zona: Zona | null }>(sql`
    SELECT DISTINCT d.nip, d.tanggal, ${zoneOn(sql`d.nip`, sql`d.tanggal`)} AS zona
    FROM (SELECT value ->> 'nip' AS nip, value ->> 'tanggal' AS tanggal
      FROM json_each(${JSON.stringify(days)})) d`)
}

/** Withdraws the shifts of some days, or only the one that begins at a moment; newer ones stay. */
export function cancelShifts(
  days: readonly (HariSif & { readonly mulai: Instant | null })[],
  pada: Instant,
): Statement {
  return {
    sql: `UPDATE jadwal_sif SET batal = 1, diperbarui_pada = ?2
      FROM (SELECT value AS v FROM json_each(?1))
      WHERE nip = v ->> 'nip' AND tanggal = v ->> 'tanggal'
        AND (v ->> 'mulai' IS NULL OR mulai = v ->> 'mulai') AND diperbarui_pada <= ?2`,
    args: [JSON.stringify(days), pada],
  }
}

/**
 * Withdraws all shifts of some people's months, because the whole roster comes with them; newer
 * ones stay.
 */
export function cancelMonths(
  months: readonly { readonly nip: Nip; readonly bulan: Month }[],
  pada: Instant,
): Statement {
  return {
    sql: `UPDATE jadwal_sif SET batal = 1, diperbarui_pada = ?2
      FROM (SELECT value AS v FROM json_each(?1))
      WHERE nip = v ->> 'nip' AND substr(tanggal, 1, 7) = v ->> 'bulan' AND diperbarui_pada <= ?2`,
    args: [JSON.stringify(months), pada],
  }
}

/** Fails, and so undoes its whole group, when a shift just stored overlaps another one. */
export function keepShiftsApart(
  shifts: readonly (HariSif & { readonly mulai: Instant })[],
  pada: Instant,
): Statement {
  return {
    sql: `INSERT INTO jadwal_sif (nip, tanggal, mulai, selesai, diperbarui_pada)
      SELECT NULL, a.tanggal, a.mulai, a.selesai, ?2 FROM json_each(?1) v
      JOIN jadwal_sif a ON a.nip = v.value ->> 'nip' AND a.tanggal = v.value ->> 'tanggal'
        AND a.mulai = v.value ->> 'mulai' AND a.batal = 0 AND a.diperbarui_pada = ?2
      JOIN jadwal_sif b ON b.nip = a.nip AND b.batal = 0 AND b.mulai <> a.mulai
        AND b.tanggal BETWEEN date(a.tanggal, '-1 day') AND date(a.tanggal, '+1 day')
        AND b.mulai < a.selesai AND b.selesai > a.mulai LIMIT 1`,
    args: [JSON.stringify(shifts), pada],
  }
}
