import { type SQL, sql } from 'drizzle-orm'
import type { KerjaBulan, LayananBulan } from '../../domain/kinerja/tren.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import type { Db } from '../engine/client.ts'
import { unitsBelow } from '../pegawai/rantai.ts'

/** Months, both ends included. */
export interface Bulan {
  readonly dari: Month
  readonly sampai: Month
}

const ofUnits = (unit: string | null): SQL =>
  unit === null ? sql`1` : sql`unit_kerja IN (${unitsBelow(unit)})`

/** Returns the service figures of a unit and those below it, or of all, month by month. */
export function servicesIn(db: Db, { dari, sampai }: Bulan, unit: string | null) {
  return db.drizzle.all<LayananBulan>(sql`
    SELECT bulan, count(*) AS unit, sum(aduan) AS aduan, sum(aduan_tuntas) AS aduanTuntas,
      CAST(round(avg(skm) * 100) AS INTEGER) AS skm
    FROM layanan_diukur WHERE bulan BETWEEN ${dari} AND ${sampai} AND ${ofUnits(unit)}
    GROUP BY bulan`)
}

/**
 * Returns the days worked, from the stored sums of a unit and those below it, or of all, month by
 * month.
 */
export function workedIn(db: Db, { dari, sampai }: Bulan, unit: string | null) {
  return db.drizzle.all<KerjaBulan>(sql`
    SELECT bulan, sum(isi ->> '$.status."hadir-wfa"') AS hariWfa,
      sum((isi ->> '$.status.hadir') + (isi ->> '$.status."hadir-wfa"')
        + (isi ->> '$.status."dinas-luar"')) AS hariKerja
    FROM rekap_unit WHERE bulan BETWEEN ${dari} AND ${sampai} AND ${ofUnits(unit)}
    GROUP BY bulan`)
}
