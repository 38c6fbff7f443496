import * as v from 'valibot'
import { SATUAN_LAPORAN } from '../../domain/kinerja/baris-laporan.ts'
import { isFilled, KODE_ISIAN } from '../../domain/kinerja/isian-laporan.ts'
import { bulanSchema, teks } from '../../domain/shared/schema.ts'
import { text } from '../schemas.ts'

const number = v.number()
const string = v.string()
const nullable = v.nullable
const isi = v.union([number, string])

/** GET /v1/laporan-bulanan. */
export const laporanBulananQuery = v.strictObject({
  bulan: bulanSchema,
  unit: v.optional(teks(100)),
})

/** POST /v1/laporan-bulanan. */
export const laporanBulananBody = v.strictObject({
  bulan: bulanSchema,
  unit: v.optional(teks(100)),
  isian: v.pipe(
    v.array(
      v.pipe(
        v.strictObject({
          kode: v.picklist(KODE_ISIAN),
          nilai: nullable(v.union([teks(2_000), v.pipe(number, v.minValue(0), v.maxValue(1e15))])),
        }),
        v.check(({ kode, nilai }) => nilai === null || isFilled(kode, nilai), 'isian-laporan'),
      ),
    ),
    v.minLength(1),
    v.maxLength(KODE_ISIAN.length),
    v.check((all) => new Set(all.map(({ kode }) => kode)).size === all.length, 'kode-berulang'),
  ),
})

/** How many entries were stored. */
export const laporanBulananIsi = v.object({ diisi: number })

/** The report of a month. */
export const laporanBulananAnswer = v.object({
  bulan: string,
  unit: nullable(string),
  nama: string,
  daerah: string,
  pada: string,
  mulai: nullable(string),
  catatan: text,
  pilihan: v.array(v.object({ kode: string, nama: string })),
  seluruhDaerah: v.boolean(),
  mengisi: v.boolean(),
  bagian: v.array(
    v.object({
      nomor: number,
      judul: text,
      catatan: nullable(text),
      baris: v.array(
        v.object({
          kode: string,
          uraian: text,
          nilai: nullable(isi),
          satuan: v.picklist(SATUAN_LAPORAN),
          sumber: text,
          isian: nullable(
            v.object({
              jenis: v.picklist(['teks', 'angka', 'rupiah', 'tanggal']),
              tetap: v.boolean(),
              nilai: nullable(isi),
              sebelumnya: nullable(v.object({ bulan: string, nilai: isi })),
            }),
          ),
        }),
      ),
    }),
  ),
  pekan: nullable(v.array(v.object({ hari: number, wfa: number, kantor: number }))),
  perUnit: v.array(
    v.object({
      unitKerja: string,
      nama: string,
      pegawai: number,
      hariWfa: number,
      hariKantor: number,
      porsi: nullable(number),
    }),
  ),
})

/** A page to print. */
export const laporanBulananHalaman = string
