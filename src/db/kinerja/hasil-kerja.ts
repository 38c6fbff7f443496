import { sql } from 'drizzle-orm'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import type { Db } from '../engine/client.ts'
import { lastIn, nearestTargets } from './sasaran-unit.ts'

/**
 * A result to be reached in a month (KRA), for its person; `realisasi` is `null` while nothing was
 * reported.
 */
export interface HasilKerja {
  readonly kode: string
  readonly hasil: string
  readonly satuan: string
  readonly target: number
  readonly bobot: number
  readonly realisasi: number | null
  /** The result of the unit that it serves (R101); `null` if it names none, or an unknown one. */
  readonly mendukung: string | null
}

/**
 * Returns the results that a person had to reach in a month, in the order in which they were set.
 */
export function resultsOf(db: Db, nip: Nip, bulan: Month) {
  const unit = sql`SELECT unit_kerja AS kode FROM riwayat_pegawai
    WHERE nip = ${nip} AND dari = ${lastIn(bulan, sql`${nip}`)}`
  return db.drizzle.all<HasilKerja>(sql`WITH ${nearestTargets(unit, bulan)}
    SELECT k.value ->> 'kode' AS kode, k.value ->> 'hasil' AS hasil, k.value ->> 'satuan' AS satuan,
      k.value ->> 'target' AS target, k.value ->> 'bobot' AS bobot,
      CAST(r.realisasi AS REAL) AS realisasi, t.hasil AS mendukung
    FROM sasaran s, json_each(s.kra) k
      LEFT JOIN realisasi r ON r.nip = s.nip AND r.bulan = s.bulan AND r.kode = k.value ->> 'kode'
      LEFT JOIN terdekat t ON t.kode = k.value ->> 'sasaranUnit'
    WHERE s.nip = ${nip} AND s.bulan = ${bulan} ORDER BY k.key`)
}
