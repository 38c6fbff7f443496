import { sql } from 'drizzle-orm'
import type { Predikat } from '../../domain/kinerja/predikat.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import type { Db } from '../engine/client.ts'
import { unitsBelow } from '../pegawai/rantai.ts'
import { lastIn } from './sasaran-unit.ts'

/** The month of a person in figures: days by stored verdicts, results as computed. */
export interface OrangBulanIni {
  readonly nip: Nip
  readonly nama: string
  readonly unitKerja: string
  /** Days that required presence, and days with presence. */
  readonly wajib: number
  readonly hadir: number
  readonly hariWfa: number
  readonly terlambat: number
  readonly laporanDiminta: number
  readonly laporanMasuk: number
  readonly capaian: number | null
  readonly disiplin: number | null
  readonly predikat: Predikat | null
}

/**
 * Returns the people whose month belongs to a unit or one below it, by name: those after one,
 * limited in number.
 */
export function peopleInMonth(
  db: Db,
  bulan: Month,
  unit: string,
  after: string | undefined,
  limit: number,
) {
  const first = `${bulan}-01`
  const last = `${bulan}-31`
  const later = after
    ? sql`(p.nama, p.nip) > (SELECT nama, nip FROM pegawai WHERE nip = ${after})`
    : sql`1`
  return db.drizzle.all<OrangBulanIni>(sql`
    WITH orang AS (SELECT p.nip, p.nama, c.unit_kerja FROM riwayat_pegawai c JOIN pegawai p ON p.nip = c.nip
      WHERE c.unit_kerja IN (${unitsBelow(unit)}) AND c.dari = ${lastIn(bulan, sql`c.nip`)} AND ${later}
      ORDER BY p.nama, p.nip LIMIT ${limit})
    SELECT o.nip, o.nama, o.unit_kerja AS unitKerja,
      count(*) FILTER (WHERE h.status IN ('hadir', 'hadir-wfa', 'dinas-luar', 'tanpa-keterangan', 'belum-terverifikasi')) AS wajib,
      count(*) FILTER (WHERE h.status IN ('hadir', 'hadir-wfa', 'dinas-luar')) AS hadir,
      count(*) FILTER (WHERE h.status = 'hadir-wfa') AS hariWfa,
      count(*) FILTER (WHERE h.terlambat > 0) AS terlambat,
      count(h.laporan) FILTER (WHERE h.moda = 'wfa') AS laporanDiminta,
      count(*) FILTER (WHERE h.moda = 'wfa' AND h.laporan IN ('tepat', 'terlambat')) AS laporanMasuk,
      k.capaian, k.disiplin, k.predikat
    FROM orang o LEFT JOIN putusan_hari h ON h.nip = o.nip AND h.tanggal BETWEEN ${first} AND ${last}
      LEFT JOIN kinerja_bulan k ON k.nip = o.nip AND k.bulan = ${bulan}
    GROUP BY o.nip ORDER BY o.nama, o.nip`)
}
