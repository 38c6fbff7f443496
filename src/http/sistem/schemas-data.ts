import * as v from 'valibot'
import { teks } from '../../domain/shared/schema.ts'
import { STATUS_PERBAIKAN_DATA } from '../../domain/sistem/perbaikan-data.ts'
import { BAGIAN } from '../../operations/sistem/read-data.ts'

const baris = v.record(v.string(), v.unknown())

/**
 * A query that may name one part, as a file for spreadsheets, and the position of its older rows.
 */
export const dataQuery = v.pipe(
  v.strictObject({
    format: v.optional(v.picklist(['json', 'csv'])),
    bagian: v.optional(v.picklist(BAGIAN)),
    after: v.optional(v.pipe(v.string(), v.regex(/^\d{1,15}$/, 'after'))),
  }),
  v.check(
    ({ format, bagian, after }) =>
      bagian !== undefined || (format !== 'csv' && after === undefined),
    'bagian',
  ),
)

/** All data about the caller. */
export const dataAnswer = v.object({
  nip: v.string(),
  dibuatPada: v.string(),
  bagian: v.record(
    v.string(),
    v.object({
      jumlah: v.number(),
      terpotong: v.boolean(),
      lanjut: v.nullable(v.string()),
      baris: v.array(baris),
    }),
  ),
  dilihat: v.array(
    v.object({
      tanggal: v.string(),
      oleh: v.string(),
      nama: v.nullable(v.string()),
      jenis: v.string(),
      semua: v.boolean(),
      pertama: v.string(),
      terakhir: v.string(),
    }),
  ),
  dilihatLanjut: v.nullable(v.string()),
})

/** The body of a request to correct data. */
export const perbaikanDataBody = v.strictObject({ bagian: teks(40), uraian: teks(2_000) })

/** What bkd answers. */
export const jawabPerbaikanDataBody = v.strictObject({
  status: v.picklist(['diteruskan', 'diperbaiki', 'ditolak']),
  jawaban: teks(2_000),
})

const perbaikanData = {
  id: v.string(),
  nip: v.string(),
  bagian: v.string(),
  uraian: v.string(),
  status: v.picklist(STATUS_PERBAIKAN_DATA),
  jawaban: v.nullable(v.string()),
  diajukanPada: v.string(),
  selesaiPada: v.nullable(v.string()),
  batas: v.string(),
  terlambat: v.boolean(),
  riwayat: v.array(
    v.object({
      pada: v.string(),
      langkah: v.picklist(STATUS_PERBAIKAN_DATA),
      isi: v.nullable(v.string()),
    }),
  ),
}

/** A request to correct data. */
export const perbaikanDataAnswer = v.object(perbaikanData)

/** One's own requests. */
export const perbaikanDataSayaAnswer = v.object({ data: v.array(v.object(perbaikanData)) })

/** Requests of everybody. */
export const daftarPerbaikanDataAnswer = v.object({
  data: v.array(v.object({ ...perbaikanData, nama: v.nullable(v.string()) })),
})
