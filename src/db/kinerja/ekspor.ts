import { sql } from 'drizzle-orm'
import type { BulanEkspor, IndikatorBulan } from '../../domain/kinerja/ekspor.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import { daysOfMonth, type Month } from '../../domain/shared/local-date.ts'
import type { Db } from '../engine/client.ts'
import { unitsBelow } from '../pegawai/rantai.ts'

/** The place of a person in a file: units in order, people in order within them. */
export interface Tempat {
  readonly unitKerja: string
  readonly nip: Nip
}

/** Returns the condition for a unit and all below it, or for all units. */
function within(unit: string | null, column: string) {
  if (unit === null) return sql`1`
  return sql`${sql.raw(column)} IN (${unitsBelow(unit)})`
}

/**
 * Returns computed months with names and ratings, after a place, each as JSON text. Units and
 * positions are those of the last day.
 */
export function exportedMonths(
  db: Db,
  bulan: Month,
  unit: string | null,
  after: Tempat,
  limit: number,
) {
  const akhir = daysOfMonth(bulan).at(-1)
  return db.drizzle.all<{ fakta: string }>(sql`
    SELECT json_object('nip', k.nip, 'nama', coalesce(p.nama, ''), 'unitKerja', k.unit_kerja,
      'unit', coalesce(u.data ->> 'nama', ''), 'hasil', json(k.hasil),
      'nilai', CASE WHEN n.nip IS NOT NULL THEN json_object('hasilKerja', n.hasil_kerja,
        'perilakuKerja', n.perilaku_kerja, 'penilaiNip', n.penilai_nip,
        'penilaiNama', coalesce(a.nama, ''),
        'penilaiJabatan', coalesce(n.data ->> 'penilaiJabatan', ar.data ->> 'jabatan',
          a.data ->> 'jabatan', ''),
        'penilaiUnit', coalesce(au.data ->> 'nama', '')) END) AS fakta
    FROM kinerja_bulan k LEFT JOIN pegawai p ON p.nip = k.nip
      LEFT JOIN riwayat_unit u ON u.kode = k.unit_kerja AND ${akhir} BETWEEN u.dari AND u.sampai
      LEFT JOIN penilaian n ON n.nip = k.nip AND n.bulan = k.bulan
      LEFT JOIN pegawai a ON a.nip = n.penilai_nip
      LEFT JOIN riwayat_pegawai ar ON ar.nip = a.nip AND ${akhir} BETWEEN ar.dari AND ar.sampai
      LEFT JOIN riwayat_unit au ON au.kode = coalesce(ar.unit_kerja, a.unit_kerja)
        AND ${akhir} BETWEEN au.dari AND au.sampai
    WHERE k.bulan = ${bulan} AND ${within(unit, 'k.unit_kerja')}
      AND (k.unit_kerja, k.nip) > (${after.unitKerja}, ${after.nip})
    ORDER BY k.unit_kerja, k.nip LIMIT ${limit}`)
}

/** Reads a month from its JSON text. */
export function eksporFrom({ fakta }: { readonly fakta: string }): BulanEkspor {
  // Safe because only rows of exportedMonths are read here, and it builds exactly this shape.
  return JSON.parse(fakta) as BulanEkspor
}

/**
 * Returns the results of units' indicators in a computed month, by the unit of each person's month
 * and code.
 */
export function indicatorsOf(db: Db, bulan: Month, unit: string | null) {
  const akhir = daysOfMonth(bulan).at(-1)
  return db.drizzle.all<IndikatorBulan>(sql`
    SELECT k.unit_kerja AS unitKerja, coalesce(u.data ->> 'nama', '') AS unit,
      v.value ->> 'indikatorSakip' AS indikator, min(v.value ->> 'satuan') AS satuan,
      sum(v.value ->> 'target') AS target, min(v.value ->> 'arah') AS arah, sum(r.realisasi) AS realisasi,
      count(DISTINCT k.nip) AS pegawai
    FROM sasaran s, json_each(s.kra) v
      JOIN kinerja_bulan k ON k.nip = s.nip AND k.bulan = s.bulan
      LEFT JOIN riwayat_unit u ON u.kode = k.unit_kerja AND ${akhir} BETWEEN u.dari AND u.sampai
      LEFT JOIN realisasi r ON r.nip = s.nip AND r.bulan = s.bulan AND r.kode = v.value ->> 'kode'
    WHERE s.bulan = ${bulan} AND v.value ->> 'indikatorSakip' IS NOT NULL
      AND ${within(unit, 'k.unit_kerja')}
    GROUP BY k.unit_kerja, v.value ->> 'indikatorSakip' ORDER BY k.unit_kerja, indikator`)
}
