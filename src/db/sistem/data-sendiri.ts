import { type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Db } from '../engine/client.ts'
import * as t from '../tables.ts'

/** What one table holds about a person: the rows, their numbers, and the officers named in them. */
export interface Bagian {
  readonly dari: SQLiteTable
  /** The columns that name a person: the subject of a row, or its actor. */
  readonly orang: SQL | SQLiteColumn
  /** Selects the rows about a person. */
  readonly milik: (nip: string) => SQL
  /** Columns that name others who acted or decide in office. */
  readonly pejabat?: readonly SQLiteColumn[]
}

/** Returns the condition that a column is the person's NIP. */
const by = (column: SQLiteColumn) => (nip: string) => sql`${column} = ${nip}`

function own(
  dari: SQLiteTable & { readonly nip: SQLiteColumn },
  ...pejabat: SQLiteColumn[]
): Bagian {
  return { dari, orang: dari.nip, milik: by(dari.nip), pejabat }
}

type TabelPerkara = SQLiteTable & { readonly id: SQLiteColumn; readonly nip: SQLiteColumn }

const idsIn = (tables: readonly TabelPerkara[], nip: string): SQL =>
  sql.join(
    tables.map((table) => sql`SELECT ${table.id} FROM ${table} WHERE ${table.nip} = ${nip}`),
    sql` UNION ALL `,
  )

/**
 * Returns the ids of a person's reports, corrections, signals, objections, warnings, requests to
 * correct data and applications for leave.
 */
const perkara = (nip: string): SQL =>
  idsIn(
    [t.laporan, t.koreksi, t.tanda, t.sanggahan, t.peringatan, t.perbaikanData, t.permohonanCuti],
    nip,
  )

const pengajuan = (nip: string): SQL => idsIn([t.pengajuan], nip)

/** Returns the rosters that plan a person, or once did. */
const roster = (nip: string): SQL => sql`SELECT ${t.roster.id} FROM ${t.roster}
  WHERE instr(${t.roster.pola}, ${nip}) > 0
  UNION SELECT ${t.wfaDitetapkan.rosterId} FROM ${t.wfaDitetapkan}
  WHERE ${t.wfaDitetapkan.nip} = ${nip} AND ${t.wfaDitetapkan.rosterId} IS NOT NULL`

const surat = (nip: string): SQL => sql`${t.surat.pengajuanId} IN (${pengajuan(nip)})`

const delegasi = (nip: string): SQL =>
  sql`(${t.delegasi.dariNip} = ${nip} OR ${t.delegasi.keNip} = ${nip})`

/**
 * Returns rows of the log of events or of the audit log whose `entitas` is the person, or one of
 * their matters.
 */
function about(table: typeof t.kejadian | typeof t.audit, nip: string): SQL {
  const { entitas, urut } = table
  return sql`SELECT ${urut} FROM ${table} WHERE ${entitas} IN (${perkara(nip)}
    UNION ALL ${idsIn([t.pengajuan, t.ping, t.pesan], nip)}
    UNION ALL ${idsIn([t.operatorUnit], nip)}
    UNION ALL SELECT ${t.delegasi.id} FROM ${t.delegasi} WHERE ${delegasi(nip)}
    UNION ALL SELECT ${t.surat.kode} FROM ${t.surat} WHERE ${surat(nip)}
    UNION ALL SELECT ${t.surat.nomor} FROM ${t.surat} WHERE ${surat(nip)}
    UNION ALL SELECT * FROM (${roster(nip)}) UNION ALL SELECT ${nip})
    UNION SELECT ${urut} FROM ${table} WHERE ${entitas} >= ${`${nip}/`} AND ${entitas} < ${`${nip}0`}`
}

/** Every table with data about a person, under the name that people know it by. */
export const BAGIAN_DATA = {
  pegawai: own(t.pegawai, t.pegawai.atasanNip),
  'riwayat-pegawai': own(t.riwayatPegawai, t.riwayatPegawai.atasanNip),
  'riwayat-unit': {
    dari: t.riwayatUnit,
    orang: sql`${t.riwayatUnit.data} ->> 'kepalaNip'`,
    milik: (nip) => sql`${t.riwayatUnit.data} ->> 'kepalaNip' = ${nip}`,
  },
  'unit-dikepalai': {
    dari: t.unitKerja,
    orang: t.unitKerja.kepalaNip,
    milik: by(t.unitKerja.kepalaNip),
  },
  cuti: own(t.cuti),
  'hukuman-disiplin': own(t.hukumanDisiplin),
  'jadwal-sif': own(t.jadwalSif),
  'wfa-ditetapkan': own(t.wfaDitetapkan),
  roster: {
    dari: t.roster,
    orang: t.roster.oleh,
    milik: (nip) => sql`${t.roster.id} IN (${roster(nip)})`,
    pejabat: [t.roster.oleh],
  },
  tap: own(t.tap),
  'pin-mesin': own(t.pinMesin, t.pinMesin.oleh),
  hari: own(t.putusanHari),
  ping: own(t.ping),
  tanda: own(t.tanda),
  koreksi: own(t.koreksi),
  penetapan: own(t.penetapan, t.penetapan.oleh),
  laporan: own(t.laporan),
  progres: own(t.progres),
  langkah: {
    dari: t.langkah,
    orang: t.langkah.oleh,
    milik: (nip) => sql`${t.langkah.perkara} IN (${perkara(nip)})`,
    pejabat: [t.langkah.oleh, t.langkah.atasNama],
  },
  pengajuan: own(t.pengajuan, t.pengajuan.perekomendasi, t.pengajuan.penyetuju),
  'pengajuan-hari': own(t.pengajuanHari),
  keputusan: {
    dari: t.keputusan,
    orang: t.keputusan.oleh,
    milik: (nip) => sql`${t.keputusan.pengajuanId} IN (${pengajuan(nip)})`,
    pejabat: [t.keputusan.oleh, t.keputusan.atasNama],
  },
  surat: { dari: t.surat, orang: sql`${t.surat.isi} ->> 'nip'`, milik: surat },
  panggilan: own(t.panggilan, t.panggilan.oleh),
  peninjauan: own(t.peninjauan),
  'antrean-tinjau': own(t.antreanTinjau),
  'kriteria-tugas': own(t.kriteriaTugas, t.kriteriaTugas.oleh),
  kesiapan: own(t.kesiapan),
  'permohonan-cuti': own(t.permohonanCuti),
  'survei-jawaban': own(t.surveiJawaban),
  delegasi: {
    dari: t.delegasi,
    orang: t.delegasi.keNip,
    milik: delegasi,
    pejabat: [t.delegasi.dariNip, t.delegasi.keNip, t.delegasi.oleh],
  },
  operator: own(t.operatorUnit, t.operatorUnit.oleh),
  sasaran: own(t.sasaran),
  realisasi: own(t.realisasi),
  penilaian: own(t.penilaian, t.penilaian.penilaiNip),
  'kinerja-bulan': own(t.kinerjaBulan),
  sanggahan: own(t.sanggahan),
  susulan: own(t.susulan),
  peringatan: own(t.peringatan),
  'perbaikan-data': own(t.perbaikanData, t.perbaikanData.oleh),
  pesan: own(t.pesan),
  'pilihan-pesan': own(t.pilihanPesan),
  'kalender-pribadi': own(t.kalenderPribadi),
  perangkat: own(t.perangkat),
  kejadian: {
    dari: t.kejadian,
    orang: sql`${t.kejadian.data} ->> 'nip'`,
    milik: (nip) => sql`${t.kejadian.urut} IN (${about(t.kejadian, nip)})`,
  },
  /** What was done about the person, and what the person did. */
  audit: {
    dari: t.audit,
    orang: t.audit.oleh,
    milik: (nip) => sql`${t.audit.urut} IN (${about(t.audit, nip)}
      UNION SELECT ${t.audit.urut} FROM ${t.audit} WHERE ${t.audit.oleh} = ${nip})`,
    pejabat: [t.audit.oleh],
  },
} as const satisfies Readonly<Record<string, Bagian>>

/** The name of a part that is shown as stored. */
export type NamaTabel = keyof typeof BAGIAN_DATA

/** The name of a part of the data about a person. */
export type NamaBagian = NamaTabel | 'penerima' | 'saya-melihat'

/** A row of a part, with its position: pages go from the newest to the oldest. */
export type BarisBagian = Readonly<Record<string, unknown>> & { readonly urutan: number }

/** Returns rows of a part before one of them, newest first. */
export function rowsAbout(
  db: Db,
  bagian: NamaBagian,
  nip: string,
  { before, limit }: { readonly before: number | null; readonly limit: number },
) {
  const from = before ?? Number.MAX_SAFE_INTEGER
  return db.drizzle.all<BarisBagian>(
    sql`${rowsOf(bagian, nip, from)} ORDER BY urutan DESC LIMIT ${limit}`,
  )
}

function rowsOf(bagian: NamaBagian, nip: string, before: number): SQL {
  switch (bagian) {
    case 'penerima':
      return sql`SELECT p.rowid AS urutan, coalesce(nullif(w.keterangan, ''), w.id) AS penerima, k.jenis,
        k.entitas, k.pada, p.status, p.selesai FROM webhook_keluar w
        CROSS JOIN kejadian k ON k.urut IN (${about(t.kejadian, nip)})
        JOIN pengiriman p ON p.webhook = w.id AND p.urut = k.urut WHERE p.rowid < ${before}`
    case 'saya-melihat':
      return sql`SELECT max(rowid) AS urutan, tanggal, jenis, sum(subjek <> '*') AS orang,
        max(subjek = '*') AS semua, min(pertama) AS pertama, max(terakhir) AS terakhir
        FROM dilihat WHERE oleh = ${nip} GROUP BY tanggal, jenis HAVING max(rowid) < ${before}`
    default: {
      const { dari, milik } = partOf(bagian)
      return sql`SELECT ${dari}.rowid AS urutan, * FROM ${dari}
        WHERE ${milik(nip)} AND ${dari}.rowid < ${before}`
    }
  }
}

function partOf(bagian: NamaTabel): Bagian {
  return BAGIAN_DATA[bagian]
}

/**
 * Returns the names and positions of those who acted or decide in office in the data about a
 * person.
 */
export function officersAbout(db: Db, nip: string) {
  const named = Object.values<Bagian>(BAGIAN_DATA).flatMap(({ dari, milik, pejabat = [] }) =>
    pejabat.map((column) => sql`SELECT ${column} FROM ${dari} WHERE ${milik(nip)}`),
  )
  return db.drizzle.all<{ nip: string; nama: string; jabatan: string | null }>(sql`
    SELECT nip, nama, data ->> 'jabatan' AS jabatan FROM pegawai
    WHERE nip IN (${sql.join(named, sql` UNION `)}
      UNION SELECT isi ->> '$.penyetuju.nip' FROM surat WHERE ${surat(nip)})`)
}
