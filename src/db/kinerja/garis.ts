import { sql } from 'drizzle-orm'
import type { PemakaianTerukur } from '../../domain/kinerja/hemat.ts'
import type { JumlahBulan } from '../../domain/kinerja/rekap.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import type { Db } from '../engine/client.ts'
import { unitsBelow } from '../pegawai/rantai.ts'
import { type BarisSasaran, targetColumns } from './sasaran-unit.ts'
import type { Bulan } from './tren.ts'

/**
 * The paths of the sums of `JumlahBulan` in the stored sums of a unit, by the names of its columns.
 */
const PATHS = {
  hadir: 'status.hadir',
  wfa: 'status."hadir-wfa"',
  dinas: 'status."dinas-luar"',
  alpa: 'status."tanpa-keterangan"',
  belum: 'status."belum-terverifikasi"',
  peserta: 'peserta.pegawai',
  dari: 'peserta.dari',
  diminta: 'wfa.laporanDiminta',
  tepat: 'wfa.laporanTepat',
  lambat: 'wfa.laporanTerlambat',
  layanan: 'layanan.hari',
  terjaga: 'layanan.terjaga',
  keputusan: 'keputusan.semua',
  cepat: 'keputusan.tepat',
  orang: 'nilai.pegawai',
  disiplin: 'nilai.disiplin',
  dinilai: 'nilai.dinilai',
  produktivitas: 'nilai.produktivitas',
} as const

/** The sums of a month as a row returns them. */
type BarisBulan = Readonly<Record<keyof typeof PATHS, number>> & { readonly bulan: Month }

// If one unit's sum lacks this figure, the number of people who may take part is unknown: no share
// is shown.
const COLUMNS = Object.entries(PATHS).map(([name, path]) => {
  const value = sql.raw(`isi ->> '$.${path}'`)
  const sum = sql`sum(${value})`
  const known = name === 'dari' ? sql`iif(count(${value}) = count(*), ${sum}, 0)` : sum
  return sql`${known} AS ${sql.raw(name)}`
})

/**
 * Returns the stored sums of a unit and those below it, or of all, summed up month by month in the
 * database.
 */
export function monthSums(db: Db, { dari, sampai }: Bulan, unit: string | null) {
  const own = unit === null ? sql`1` : sql`unit_kerja IN (${unitsBelow(unit)})`
  return db.drizzle.all<BarisBulan>(sql`SELECT bulan, ${sql.join(COLUMNS, sql`, `)}
    FROM rekap_unit WHERE bulan BETWEEN ${dari} AND ${sampai} AND ${own} GROUP BY bulan`)
}

/** Converts a row to the sums of a month. */
export function monthSumFrom(row: BarisBulan): JumlahBulan {
  return {
    status: {
      hadir: row.hadir,
      'hadir-wfa': row.wfa,
      'dinas-luar': row.dinas,
      'tanpa-keterangan': row.alpa,
      'belum-terverifikasi': row.belum,
    },
    peserta: { pegawai: row.peserta, dari: row.dari },
    wfa: { laporanDiminta: row.diminta, laporanTepat: row.tepat, laporanTerlambat: row.lambat },
    layanan: { hari: row.layanan, terjaga: row.terjaga },
    keputusan: { semua: row.keputusan, tepat: row.cepat },
    nilai: {
      pegawai: row.orang,
      disiplin: row.disiplin,
      dinilai: row.dinilai,
      produktivitas: row.produktivitas,
      usulan: 0,
    },
  }
}

/** Returns the targets of one unit, month by month, with their results; empty for all units. */
export function ownTargets(db: Db, { dari, sampai }: Bulan, unit: string | null) {
  return db.drizzle.all<BarisSasaran & { readonly bulan: Month }>(sql`
    SELECT s.bulan, ${targetColumns}
    WHERE s.bulan BETWEEN ${dari} AND ${sampai} AND s.unit_kerja = ${unit} ORDER BY s.bulan, e.key`)
}

/**
 * Returns the consumption of offices month by month and the mean month of their baseline, by kind;
 * only for offices that have both.
 */
export function monthlyUse(db: Db, { dari, sampai }: Bulan, unit: string | null) {
  const own = unit === null ? sql`1` : sql`n.unit_kerja IN (${unitsBelow(unit)})`
  return db.drizzle.all<PemakaianTerukur & { readonly bulan: Month }>(sql`
    SELECT n.bulan, n.jenis, CAST(round(sum(a.rupiah)) AS INTEGER) AS acuan, sum(n.rupiah) AS bulanIni
    FROM pemakaian n JOIN (SELECT unit_kerja, kantor, jenis, avg(rupiah) AS rupiah FROM pemakaian
      WHERE acuan = 1 GROUP BY unit_kerja, kantor, jenis) a
      ON a.unit_kerja = n.unit_kerja AND a.kantor = n.kantor AND a.jenis = n.jenis
    WHERE n.bulan BETWEEN ${dari} AND ${sampai} AND n.acuan = 0 AND ${own} GROUP BY n.bulan, n.jenis`)
}
