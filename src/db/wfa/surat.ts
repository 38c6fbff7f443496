import { eq, sql } from 'drizzle-orm'
import type { DataKejadian } from '../../domain/events.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import type { Instant, Zona } from '../../domain/shared/local-time.ts'
import type { HariPengajuan } from '../../domain/wfa/pengajuan.ts'
import type { IsiSurat, TandaTangan } from '../../domain/wfa/surat.ts'
import type { Db, Statement } from '../engine/client.ts'
import { unitsBelow } from '../pegawai/rantai.ts'
import { pegawai, pengajuan, pengajuanHari, surat } from '../tables.ts'

/** A stored letter. */
export type Surat = typeof surat.$inferSelect

/** Returns the letter of a request, if it was issued. */
export function letterOf(db: Db, pengajuanId: string) {
  return db.drizzle.select().from(surat).where(eq(surat.pengajuanId, pengajuanId))
}

/** Returns the letter of a code, if there is one. */
export function letterByCode(db: Db, kode: string) {
  return db.drizzle.select().from(surat).where(eq(surat.kode, kode))
}

/** Returns the present days of the request that a letter belongs to. */
export function daysBehind(db: Db, kode: string) {
  return db.drizzle
    .select({ tanggal: pengajuanHari.tanggal, status: pengajuanHari.status })
    .from(pengajuanHari)
    .where(
      sql`${pengajuanHari.pengajuanId} = (SELECT pengajuan_id FROM surat WHERE kode = ${kode})`,
    )
}

/** Returns the zone of the request that a letter belongs to. */
export function zoneBehind(db: Db, kode: string) {
  return db.drizzle
    .select({ zona: pengajuan.zona })
    .from(pengajuan)
    .where(sql`${pengajuan.id} = (SELECT pengajuan_id FROM surat WHERE kode = ${kode})`)
}

/** A letter to be stored: `pola` is its number except for {urut}. */
export interface NewSurat
  extends Pick<
    Surat,
    'kode' | 'kunci' | 'pengajuanId' | 'unitKerja' | 'tahun' | 'terbitPada' | 'isi'
  > {
  readonly pola: string
}

/**
 * Issues a letter under the next number of its unit and year, counted inside the INSERT.
 *
 * Fails on the request when its letter was issued meanwhile. It never fails on the number: the
 * database writes one after another, and the index would refuse two letters with one number.
 */
export function insertLetter(letter: NewSurat): Statement {
  const { kode, kunci, pengajuanId, unitKerja, tahun, pola, terbitPada, isi } = letter
  return {
    sql: `INSERT INTO surat (kode, pengajuan_id, unit_kerja, tahun, urut, nomor, terbit_pada, isi, kunci)
      SELECT ?1, ?2, ?3, ?4, n, replace(?5, '{urut}', printf('%03d', n)), ?6, ?7, ?8
      FROM (SELECT coalesce(max(urut), 0) + 1 AS n FROM surat WHERE unit_kerja = ?3 AND tahun = ?4)`,
    args: [kode, pengajuanId, unitKerja, tahun, pola, terbitPada, JSON.stringify(isi), kunci],
  }
}

/** Announces a letter from earlier in the same group, with its new number. */
export function announceLetter(
  event: {
    readonly id: string
    readonly pada: Instant
    readonly data: Omit<DataKejadian<'surat.terbit'>, 'nomor'>
  },
  kode: string,
): Statement {
  return {
    sql: `INSERT INTO kejadian (id, jenis, entitas, pada, data)
      SELECT ?1, 'surat.terbit', pengajuan_id, ?2, json_set(?3, '$.nomor', nomor)
      FROM surat WHERE kode = ?4`,
    args: [event.id, event.pada, JSON.stringify(event.data), kode],
    announces: true,
  }
}

/**
 * Returns the letters with a day in a month, of a unit and those below it, in the order of their
 * numbers.
 */
export function lettersIn(
  db: Db,
  bulan: Month,
  unit: string,
  { after, limit }: { readonly after: number; readonly limit: number },
) {
  return db.drizzle.all<SuratBulan>(sql`
    SELECT s.kode, s.nomor, s.isi, s.tanda_tangan AS tandaTangan, r.zona,
      (SELECT json_group_array(json_object('tanggal', h.tanggal, 'status', h.status))
        FROM pengajuan_hari h WHERE h.pengajuan_id = s.pengajuan_id) AS hari
    FROM surat s JOIN pengajuan r ON r.id = s.pengajuan_id
    WHERE s.unit_kerja IN (${unitsBelow(unit)}) AND EXISTS (
      SELECT 1 FROM json_each(s.isi, '$.hari') WHERE substr(value, 1, 7) = ${bulan})
    ORDER BY s.unit_kerja, s.tahun, s.urut LIMIT ${limit} OFFSET ${after}`)
}

/** A letter of a month with the days of its request, as one row. */
interface SuratBulan extends Pick<Surat, 'kode' | 'nomor'> {
  readonly zona: Zona
  readonly isi: string
  readonly tandaTangan: string | null
  readonly hari: string
}

/** Converts a row to a letter of a month. */
export function letterFrom({ isi, tandaTangan, hari, ...letter }: SuratBulan) {
  // Safe because only insertLetter, signLetter and lettersIn write what is parsed here.
  return {
    ...letter,
    isi: JSON.parse(isi) as IsiSurat,
    tandaTangan: JSON.parse(tandaTangan ?? 'null') as TandaTangan | null,
    hari: JSON.parse(hari) as HariPengajuan[],
  }
}

/** Returns those of some codes and numbers that identify exactly one letter. */
export function lettersNamed(db: Db, codes: readonly string[], numbers: readonly string[]) {
  return db.drizzle.all<{ nama: string }>(sql`
    SELECT kode AS nama FROM surat WHERE kode IN (SELECT value FROM json_each(${JSON.stringify(codes)}))
    UNION ALL
    SELECT nomor FROM surat WHERE nomor IN (SELECT value FROM json_each(${JSON.stringify(numbers)}))
    GROUP BY nomor HAVING count(*) = 1`)
}

/**
 * Stores how a letter, found by its code or its number, was signed; the latest signature counts.
 */
export function signLetter(name: string, signed: TandaTangan): Statement {
  return {
    sql: `UPDATE surat SET tanda_tangan = ?2 WHERE (kode = ?1 OR nomor = ?1)
      AND (tanda_tangan IS NULL OR julianday(tanda_tangan ->> 'pada') <= julianday(?3))`,
    args: [name, JSON.stringify(signed), signed.pada],
  }
}

/** Returns the names of some people for a letter, including those who left since. */
export function namesFor(db: Db, nips: readonly string[]) {
  return db.drizzle
    .select({ nip: pegawai.nip, nama: pegawai.nama, data: pegawai.data })
    .from(pegawai)
    .where(sql`${pegawai.nip} IN (SELECT value FROM json_each(${JSON.stringify(nips)}))`)
}
