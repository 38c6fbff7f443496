import * as v from 'valibot'
import { DIKECUALIKAN } from '../../domain/kinerja/halangan.ts'
import { TEMPAT } from '../../domain/kinerja/pemeriksaan.ts'
import { PREDIKAT } from '../../domain/kinerja/predikat.ts'
import { KEPUTUSAN_SANGGAHAN, STATUS_SANGGAHAN } from '../../domain/kinerja/sanggahan.ts'
import { bulanSchema, tanggalSchema, teks } from '../../domain/shared/schema.ts'
import { refusal, riwayat, text } from '../schemas.ts'

const number = v.number()
const string = v.string()
const nullable = v.nullable
const strings = v.array(string)
const alasan = teks(2_000)

/** An objection with its history. */
export const sanggahanAnswer = v.object({
  id: string,
  nip: string,
  nama: string,
  bulan: string,
  kode: string,
  alasan: string,
  bukti: v.array(v.object({ jenis: string, nomor: string })),
  status: v.picklist(STATUS_SANGGAHAN),
  dipulihkan: strings,
  diajukanPada: string,
  riwayat,
})

/** A list of objections. */
export const sanggahanList = v.object({ data: v.array(sanggahanAnswer) })

/** A month, line by line. Percentages and points are in hundredths, money in whole rupiah. */
export const bulanAnswer = v.object({
  bulan: string,
  nip: string,
  status: v.picklist(['sementara', 'tetap']),
  disiplin: number,
  produktivitas: nullable(number),
  predikat: nullable(v.picklist(PREDIKAT)),
  predikatDiusulkan: v.boolean(),
  capaian: nullable(number),
  tpp: v.object({ dasar: nullable(number), usulan: nullable(number) }),
  baris: v.array(
    v.object({
      kode: string,
      jumlah: number,
      satuan: string,
      poin: number,
      rupiah: nullable(number),
      hari: strings,
      keluaran: strings,
      pesan: text,
      dasar: string,
    }),
  ),
  bagian: v.array(
    v.object({
      dari: string,
      sampai: string,
      unitKerja: string,
      namaUnit: string,
      jabatan: string,
    }),
  ),
  talenta: nullable(v.object({ kinerja: number, potensial: number, kotak: number })),
  versi: v.object({ edisi: string, kalender: string, masukan: string }),
  dihitungPada: string,
  ditutupPada: nullable(string),
  sanggahSampai: string,
  sanggahan: v.array(sanggahanAnswer),
  sasaran: v.array(
    v.object({
      kode: string,
      hasil: string,
      satuan: string,
      target: number,
      bobot: number,
      realisasi: nullable(number),
      mendukung: nullable(string),
    }),
  ),
})

/** POST /v1/kinerja/:bulan/tutup: the exceptions, each once and with its reason. */
export const tutupBody = v.strictObject({
  pengecualian: v.optional(
    v.pipe(
      v.array(v.strictObject({ kode: v.picklist(DIKECUALIKAN), alasan: teks(2_000) })),
      v.maxLength(DIKECUALIKAN.length),
      v.check((all) => new Set(all.map(({ kode }) => kode)).size === all.length, 'berulang'),
    ),
    [],
  ),
})

/** The checks before a month is closed. */
export const periksaTutupAnswer = v.object({
  bulan: string,
  ditutup: v.boolean(),
  periksa: v.array(
    v.object({
      kode: string,
      beres: v.boolean(),
      jumlah: number,
      tempat: v.picklist(TEMPAT),
      dapatDikecualikan: v.boolean(),
      alasan: nullable(string),
      penolakan: nullable(refusal),
    }),
  ),
  pengecualian: v.array(v.object({ kode: v.picklist(DIKECUALIKAN), alasan: string })),
})

/** The progress of a month: how many are computed, whether it is closed, and what prevents that. */
export const hitunganAnswer = v.object({
  bulan: string,
  status: v.picklist(['belum', 'berjalan', 'selesai', 'tertahan', 'ditutup']),
  tujuan: nullable(v.picklist(['hitung', 'tutup'])),
  dihitung: number,
  dari: number,
  tanpaNilai: number,
  mulaiPada: nullable(string),
  selesaiPada: nullable(string),
  ditutupPada: nullable(string),
  halangan: v.array(refusal),
})

/** POST /v1/kinerja/:bulan/sanggahan. */
export const sanggahanBody = v.strictObject({
  kode: teks(100),
  alasan,
  bukti: v.optional(
    v.pipe(v.array(v.strictObject({ jenis: teks(100), nomor: teks(200) })), v.maxLength(10)),
    [],
  ),
})

/** GET /v1/kinerja/:bulan/sanggahan: one's own, or all that wait. */
export const sanggahanQuery = v.strictObject({
  semua: v.optional(v.picklist(['ya', 'tidak'])),
  after: v.optional(v.pipe(v.string(), v.regex(/^\d{1,16}\..{1,100}$/, 'halaman'))),
})

/** The month and the id of an objection, in the path. */
export const sanggahanParam = v.strictObject({ bulan: bulanSchema, id: teks(100) })

/** POST /v1/kinerja/:bulan/sanggahan/:id/keputusan. */
export const keputusanSanggahanBody = v.strictObject({
  keputusan: v.picklist(KEPUTUSAN_SANGGAHAN),
  alasan,
  hari: v.exactOptional(v.pipe(v.array(tanggalSchema), v.minLength(1), v.maxLength(31))),
})
