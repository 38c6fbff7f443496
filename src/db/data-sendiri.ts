import { sql } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Db } from './client.ts'
import * as t from './tables.ts'

interface Bagian {
  readonly dari: SQLiteTable
  readonly nip: SQLiteColumn
}

/** Every table that holds something about a person, under the name that people know it by. */
export const BAGIAN_DATA = {
  pegawai: { dari: t.pegawai, nip: t.pegawai.nip },
  cuti: { dari: t.cuti, nip: t.cuti.nip },
  'hukuman-disiplin': { dari: t.hukumanDisiplin, nip: t.hukumanDisiplin.nip },
  'jadwal-sif': { dari: t.jadwalSif, nip: t.jadwalSif.nip },
  'wfa-ditetapkan': { dari: t.wfaDitetapkan, nip: t.wfaDitetapkan.nip },
  tap: { dari: t.tap, nip: t.tap.nip },
  hari: { dari: t.putusanHari, nip: t.putusanHari.nip },
  ping: { dari: t.ping, nip: t.ping.nip },
  tanda: { dari: t.tanda, nip: t.tanda.nip },
  koreksi: { dari: t.koreksi, nip: t.koreksi.nip },
  penetapan: { dari: t.penetapan, nip: t.penetapan.nip },
  laporan: { dari: t.laporan, nip: t.laporan.nip },
  pengajuan: { dari: t.pengajuan, nip: t.pengajuan.nip },
  'pengajuan-hari': { dari: t.pengajuanHari, nip: t.pengajuanHari.nip },
  panggilan: { dari: t.panggilan, nip: t.panggilan.nip },
  'kriteria-tugas': { dari: t.kriteriaTugas, nip: t.kriteriaTugas.nip },
  kesiapan: { dari: t.kesiapan, nip: t.kesiapan.nip },
  'survei-jawaban': { dari: t.surveiJawaban, nip: t.surveiJawaban.nip },
  delegasi: { dari: t.delegasi, nip: t.delegasi.keNip },
  sasaran: { dari: t.sasaran, nip: t.sasaran.nip },
  realisasi: { dari: t.realisasi, nip: t.realisasi.nip },
  penilaian: { dari: t.penilaian, nip: t.penilaian.nip },
  'kinerja-bulan': { dari: t.kinerjaBulan, nip: t.kinerjaBulan.nip },
  sanggahan: { dari: t.sanggahan, nip: t.sanggahan.nip },
  susulan: { dari: t.susulan, nip: t.susulan.nip },
  peringatan: { dari: t.peringatan, nip: t.peringatan.nip },
  'perbaikan-data': { dari: t.perbaikanData, nip: t.perbaikanData.nip },
} as const satisfies Readonly<Record<string, Bagian>>

/** The name of a part of what is held about somebody. */
export type NamaBagian = keyof typeof BAGIAN_DATA

/** Rows of one part, newest first, as they are stored. */
export function rowsAbout(db: Db, bagian: NamaBagian, nip: string, limit: number) {
  const { dari, nip: column } = BAGIAN_DATA[bagian]
  return db.drizzle.all<Readonly<Record<string, unknown>>>(
    sql`SELECT * FROM ${dari} WHERE ${column} = ${nip} ORDER BY rowid DESC LIMIT ${limit}`,
  )
}
