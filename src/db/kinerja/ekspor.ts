import { type SQL, sql } from 'drizzle-orm'
import type { BulanEkspor, IndikatorBulan } from '../../domain/kinerja/ekspor.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import type { Db } from '../engine/client.ts'
import { unitsBelow } from '../pegawai/rantai.ts'

/** The place of a person in a file: units in order, people in order within them. */
export interface Tempat {
  readonly unitKerja: string
  readonly nip: Nip
}

/** A unit and all below it, or all units. */
function within(unit: string | null, column: string) {
  if (unit === null) return sql`1`
  return sql`${sql.raw(column)} IN (${unitsBelow(unit)})`
}

/** The last record of a person that holds in a month, as a piece of SQL. */
function lastOf(nip: SQL, bulan: Month): SQL {
  return sql`(SELECT r.rowid FROM riwayat_pegawai r WHERE r.nip = ${nip}
    AND r.dari <= ${`${bulan}-31`} AND r.sampai >= ${`${bulan}-01`} ORDER BY r.dari DESC LIMIT 1)`
}

/** Computed months with names and ratings, after a place, as one JSON text each. */
export function exportedMonths(
  db: Db,
  bulan: Month,
  unit: string | null,
  after: Tempat,
  limit: number,
) {
  return db.drizzle.all<{ fakta: string }>(sql`
    SELECT json_object('nip', k.nip, 'nama', coalesce(p.nama, ''), 'unitKerja', k.unit_kerja,
      'unit', coalesce(u.nama, ''), 'hasil', json(k.hasil),
      'nilai', CASE WHEN n.nip IS NOT NULL THEN json_object('hasilKerja', n.hasil_kerja,
        'perilakuKerja', n.perilaku_kerja, 'penilaiNip', n.penilai_nip,
        'penilaiNama', coalesce(a.nama, ''),
        'penilaiJabatan', coalesce(n.data ->> 'penilaiJabatan', ar.data ->> 'jabatan', ''),
        'penilaiUnit', coalesce(au.nama, '')) END) AS fakta
    FROM kinerja_bulan k LEFT JOIN pegawai p ON p.nip = k.nip
      LEFT JOIN unit_kerja u ON u.kode = k.unit_kerja
      LEFT JOIN penilaian n ON n.nip = k.nip AND n.bulan = k.bulan
      LEFT JOIN pegawai a ON a.nip = n.penilai_nip
      LEFT JOIN riwayat_pegawai ar ON ar.rowid = ${lastOf(sql`n.penilai_nip`, bulan)}
      LEFT JOIN unit_kerja au ON au.kode = ar.unit_kerja
    WHERE k.bulan = ${bulan} AND ${within(unit, 'k.unit_kerja')}
      AND (k.unit_kerja, k.nip) > (${after.unitKerja}, ${after.nip})
    ORDER BY k.unit_kerja, k.nip LIMIT ${limit}`)
}

/** Reads a month that came as one JSON text. */
export function exportedFrom({ fakta }: { readonly fakta: string }): BulanEkspor {
  // Safe because exportedMonths, whose rows alone are read so, builds exactly this shape.
  return JSON.parse(fakta) as BulanEkspor
}

/** What the indicators of units came to in a month, by the unit at its end and code. */
export function indicatorsOf(db: Db, bulan: Month, unit: string | null) {
  return db.drizzle.all<IndikatorBulan>(sql`
    SELECT p.unit_kerja AS unitKerja, coalesce(u.nama, '') AS unit,
      v.value ->> 'indikatorSakip' AS indikator, min(v.value ->> 'satuan') AS satuan,
      sum(v.value ->> 'target') AS target, min(v.value ->> 'arah') AS arah, sum(r.realisasi) AS realisasi,
      count(DISTINCT p.nip) AS pegawai
    FROM sasaran s, json_each(s.kra) v
      JOIN riwayat_pegawai p ON p.rowid = ${lastOf(sql`s.nip`, bulan)}
      LEFT JOIN unit_kerja u ON u.kode = p.unit_kerja
      LEFT JOIN realisasi r ON r.nip = s.nip AND r.bulan = s.bulan AND r.kode = v.value ->> 'kode'
    WHERE s.bulan = ${bulan} AND v.value ->> 'indikatorSakip' IS NOT NULL
      AND ${within(unit, 'p.unit_kerja')}
    GROUP BY p.unit_kerja, v.value ->> 'indikatorSakip' ORDER BY p.unit_kerja, indikator`)
}
