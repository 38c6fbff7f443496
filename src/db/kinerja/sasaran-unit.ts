import { type SQL, sql } from 'drizzle-orm'
import type { KraPendukung, SasaranUnit } from '../../domain/kinerja/sasaran-unit.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import type { Db } from '../engine/client.ts'
import { unitsBelow } from '../pegawai/rantai.ts'

/** A target of a unit as a row. */
export interface BarisSasaran extends Omit<SasaranUnit, 'bukti'> {
  readonly unitKerja: string
  readonly bukti: 0 | 1
}

/** The columns of a unit's target with its result, and their sources. */
export const targetColumns: SQL = sql`s.unit_kerja AS unitKerja, e.value ->> 'kode' AS kode,
    e.value ->> 'hasil' AS hasil, e.value ->> 'indikator' AS indikator, e.value ->> 'satuan' AS satuan,
    e.value ->> 'target' AS target, coalesce(e.value ->> 'arah', 'naik') AS arah,
    e.value ->> 'bobot' AS bobot, r.realisasi, r.bukti IS NOT NULL AS bukti
  FROM sasaran_unit s, json_each(s.sasaran) e LEFT JOIN realisasi_unit r
    ON r.bulan = s.bulan AND r.unit_kerja = s.unit_kerja AND r.kode = e.value ->> 'kode'`

/**
 * Returns the targets of a unit and of all below it, or of all units, with their results; in the
 * order of each unit.
 */
export function unitTargets(db: Db, bulan: Month, unit: string | null) {
  const own = unit === null ? sql`1` : sql`s.unit_kerja IN (${unitsBelow(unit)})`
  return db.drizzle.all<BarisSasaran>(sql`
    SELECT ${targetColumns} WHERE s.bulan = ${bulan} AND ${own} ORDER BY s.unit_kerja, e.key`)
}

/**
 * Returns the targets that KRA of some units' people may serve, under the name `terdekat`. For each
 * code it is the target of the nearest unit, upwards from `asal`.
 */
export function nearestTargets(units: SQL, bulan: Month): SQL {
  return sql`RECURSIVE naik (asal, kode, tingkat) AS (
      SELECT kode, kode, 0 FROM (${units}) UNION
      SELECT n.asal, u.induk, n.tingkat + 1 FROM naik n JOIN unit_kerja u ON u.kode = n.kode
      WHERE u.induk IS NOT NULL AND n.tingkat < 20),
    terdekat AS (
      SELECT n.asal, n.kode AS unit, e.value ->> 'kode' AS kode, e.value ->> 'hasil' AS hasil,
        min(n.tingkat) AS tingkat
      FROM naik n JOIN sasaran_unit s ON s.unit_kerja = n.kode AND s.bulan = ${bulan},
        json_each(s.sasaran) e
      GROUP BY n.asal, e.value ->> 'kode')`
}

/** Returns the last record of a person in a month. */
export function lastIn(bulan: Month, nip: SQL): SQL {
  return sql`(SELECT max(l.dari) FROM riwayat_pegawai l
    WHERE l.nip = ${nip} AND l.dari <= ${`${bulan}-31`} AND l.sampai >= ${`${bulan}-01`})`
}

/**
 * Returns the KRA of a month that serve a target of a unit: of its people and of those below it;
 * empty for all units.
 *
 * CROSS JOIN keeps the order: from the targets to the people, not through every KRA of the month.
 */
export function servingKra(db: Db, bulan: Month, unit: string | null) {
  const below = unit === null ? sql`SELECT NULL AS kode WHERE 0` : unitsBelow(unit)
  return db.drizzle.all<BarisPendukung>(sql`WITH ${nearestTargets(below, bulan)}
    SELECT s.nip, t.kode AS sasaran, k.value ->> 'kode' AS kode, k.value ->> 'target' AS target,
      k.value ->> 'arah' AS arah, CAST(r.realisasi AS REAL) AS realisasi,
      r.data -> 'bukti' IS NOT NULL AS bukti
    FROM terdekat t CROSS JOIN riwayat_pegawai c ON c.unit_kerja = t.asal
      CROSS JOIN sasaran s ON s.nip = c.nip AND s.bulan = ${bulan}, json_each(s.kra) k
      LEFT JOIN realisasi r ON r.nip = s.nip AND r.bulan = s.bulan AND r.kode = k.value ->> 'kode'
    WHERE t.unit = ${unit} AND k.value ->> 'sasaranUnit' = t.kode
      AND c.dari = ${lastIn(bulan, sql`c.nip`)}`)
}

/** A KRA that serves a target of the unit, as a row. */
interface BarisPendukung extends Pick<KraPendukung, 'sasaran'> {
  readonly nip: Nip
  readonly kode: string
  readonly target: number
  readonly arah: SasaranUnit['arah'] | null
  readonly realisasi: number | null
  readonly bukti: 0 | 1
}

/** Converts a row to a target of a unit. */
export function targetFrom({ unitKerja: _, bukti, ...target }: BarisSasaran): SasaranUnit {
  return { ...target, bukti: bukti === 1 }
}

/**
 * Converts a row to a KRA that serves a target; its own weight and impact do not matter for the
 * unit.
 */
export function servingFrom({ nip, sasaran, arah, bukti, ...kra }: BarisPendukung): KraPendukung {
  const direction = arah ?? undefined
  return {
    nip,
    sasaran,
    kra: { ...kra, arah: direction, bukti: bukti === 1, bobot: 1, dampak: null },
  }
}
