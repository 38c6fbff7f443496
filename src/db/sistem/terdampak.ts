import { type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { Db } from '../engine/client.ts'
import * as t from '../tables.ts'
import { BAGIAN_DATA, type Bagian, type NamaTabel } from './data-sendiri.ts'

/** A span of time, in moments and in the days that it touches. */
export interface Rentang {
  readonly dari: Instant
  readonly sampai: Instant
  readonly hariDari: LocalDate
  readonly hariSampai: LocalDate
}

/** The number of rows of a part, and of people in them. */
export interface JumlahTerdampak {
  readonly bagian: NamaTabel
  readonly baris: number
  readonly orang: number
}

/**
 * The column that places rows of a part in a span; parts that are not listed are counted as they
 * are now.
 */
const WAKTU: Readonly<Partial<Record<NamaTabel, readonly ['saat' | 'hari', SQLiteColumn]>>> = {
  tap: ['saat', t.tap.at],
  ping: ['saat', t.ping.dikirim],
  tanda: ['saat', t.tanda.pada],
  koreksi: ['saat', t.koreksi.diajukanPada],
  laporan: ['saat', t.laporan.dikirimPada],
  pengajuan: ['saat', t.pengajuan.diajukanPada],
  penetapan: ['saat', t.penetapan.pada],
  'perbaikan-data': ['saat', t.perbaikanData.diajukanPada],
  langkah: ['saat', t.langkah.pada],
  keputusan: ['saat', t.keputusan.pada],
  surat: ['saat', t.surat.terbitPada],
  roster: ['saat', t.roster.pada],
  kejadian: ['saat', t.kejadian.pada],
  audit: ['saat', t.audit.pada],
  hari: ['hari', t.putusanHari.tanggal],
  'pengajuan-hari': ['hari', t.pengajuanHari.tanggal],
  'wfa-ditetapkan': ['hari', t.wfaDitetapkan.tanggal],
  'jadwal-sif': ['hari', t.jadwalSif.tanggal],
}

// Safe because these are the very members of the record.
const PARTS = Object.entries(BAGIAN_DATA) as readonly [NamaTabel, Bagian][]

/** Returns the rows of each part in a span, or all rows without a span. */
export function affectedBy(db: Db, span: Rentang | null) {
  const counts = PARTS.map(([part, { dari, orang }]): SQL => {
    const [kind, column] = WAKTU[part] ?? []
    const within =
      span && column
        ? kind === 'saat'
          ? sql`${column} BETWEEN ${span.dari} AND ${span.sampai}`
          : sql`${column} BETWEEN ${span.hariDari} AND ${span.hariSampai}`
        : sql`true`
    return sql`SELECT ${part} AS bagian, count(*) AS baris, count(DISTINCT ${orang}) AS orang
      FROM ${dari} WHERE ${within}`
  })
  return db.drizzle.all<JumlahTerdampak>(sql.join(counts, sql` UNION ALL `))
}

/** Returns the data for a register of a deployment, besides its settings. */
export function registerFacts(db: Db) {
  return db.drizzle.all<{
    pegawai: number
    unit: number
    tapBerkoordinat: Instant | null
    rumahTerbuka: number
    penerima: string
  }>(sql`SELECT
    (SELECT count(*) FROM pegawai WHERE aktif = 1) AS pegawai,
    (SELECT count(*) FROM unit_kerja) AS unit,
    (SELECT min(at) FROM tap WHERE data ->> 'lat' IS NOT NULL) AS tapBerkoordinat,
    (SELECT count(*) FROM pegawai WHERE data -> 'rumah' IS NOT NULL) AS rumahTerbuka,
    (SELECT json_group_array(json_array(url, json(events), state)) FROM webhook_keluar) AS penerima`)
}

/** Returns receivers in the form of the register: address, types, state. */
export function receiversFrom(
  json: string,
): readonly (readonly [url: string, events: readonly string[], state: string])[] {
  // Safe because `registerFacts` builds exactly these.
  return JSON.parse(json) as readonly (readonly [string, readonly string[], string])[]
}
