import * as v from 'valibot'
import { KODE_TAK_DINILAI } from '../../domain/presensi/dinilai.ts'
import { STATUS_LAPORAN, SUMBER_LAPORAN } from '../../domain/presensi/facts.ts'
import { MODA, STATUS_HARI, STATUS_TANDA } from '../../domain/presensi/hari.ts'
import { KEPUTUSAN_LAPORAN } from '../../domain/presensi/laporan.ts'
import { JENIS_TUGAS } from '../../domain/presensi/schedule.ts'
import { WAKTU_LURING } from '../../domain/presensi/waktu-luring.ts'
import {
  derajat,
  pukulSchema,
  tanggalSchema,
  teks,
  waktuSchema,
} from '../../domain/shared/schema.ts'
import { riwayat, text } from '../schemas.ts'

const number = v.number()
const string = v.string()
const nullable = v.nullable
/** A reason in words. */
export const alasan = teks(2_000)
const unit = v.exactOptional(v.pipe(v.array(teks(100)), v.minLength(1), v.maxLength(500)))

/** The device's name for itself at Luwes; its time tickets are bound to it. */
const perangkatSchema = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/))

/** GET /v1/saya. */
export const sayaQuery = v.strictObject({ perangkat: v.optional(perangkatSchema) })

/** POST /v1/presensi/tap. */
export const tapBody = v.strictObject({
  id: v.optional(teks(100)),
  arah: v.picklist(['masuk', 'pulang', 'auto']),
  at: v.optional(waktuSchema),
  luring: v.optional(v.boolean()),
  selisih: v.optional(v.pipe(v.number(), v.finite())),
  perangkat: v.optional(perangkatSchema),
  tiket: v.optional(
    v.strictObject({ isi: teks(100), umur: v.pipe(v.number(), v.finite(), v.minValue(0)) }),
  ),
  lat: v.optional(derajat(90)),
  lon: v.optional(derajat(180)),
  accuracy: v.optional(v.pipe(v.number(), v.finite(), v.minValue(0))),
  mock: v.optional(v.boolean()),
  device: v.optional(teks(200)),
})

const laporanDiminta = nullable(
  v.object({
    status: v.picklist(['belum', ...STATUS_LAPORAN]),
    terlambat: v.boolean(),
    batas: string,
    sumber: nullable(v.picklist(SUMBER_LAPORAN)),
    menentukan: v.boolean(),
  }),
)

const potongan = v.array(
  v.object({
    kode: string,
    menit: number,
    kelas: nullable(number),
    poin: number,
    pesan: text,
    dasar: string,
  }),
)

/** A day with its verdict. Points are in hundredths. */
export const hariAnswer = v.object({
  tanggal: string,
  moda: v.picklist(MODA),
  status: v.picklist(STATUS_HARI),
  jadwal: nullable(v.object({ mulai: string, selesai: string })),
  masuk: nullable(string),
  pulang: nullable(string),
  tugas: v.array(
    v.object({
      jenis: v.picklist(JENIS_TUGAS),
      mulai: string,
      selesai: string,
      masuk: nullable(string),
      pulang: nullable(string),
      terlambat: number,
      pulangCepat: number,
      potongan,
    }),
  ),
  terlambat: number,
  pulangCepat: number,
  menitKerja: number,
  potongan,
  tanda: v.array(v.object({ kode: string, status: v.picklist(STATUS_TANDA) })),
  pesan: text,
  dasar: string,
  alasan: nullable(v.picklist(KODE_TAK_DINILAI)),
  catatan: v.array(text),
  sementara: v.boolean(),
  rancangan: nullable(v.literal('tanpa-keterangan')),
  koreksiSampai: nullable(string),
  laporan: laporanDiminta,
})

/** A person's month of days, with the quality of its data. */
export const hariBulanAnswer = v.object({
  bulan: string,
  nip: string,
  hari: v.array(hariAnswer),
  mulai: nullable(string),
  riwayat: v.array(
    v.object({
      tanggal: string,
      moda: v.picklist(MODA),
      masuk: nullable(string),
      pulang: nullable(string),
      pesan: text,
      catatan: v.array(text),
    }),
  ),
  pekan: v.array(v.object({ pekan: string, wajib: number, tercapai: number, kurang: number })),
  mutu: v.object({
    sumber: v.array(v.object({ sumber: string, terakhir: string })),
    menunggu: v.array(string),
    gangguan: number,
  }),
})

/** The place of a tap, with the salt of its receipt. */
const tempat = v.strictObject({
  lat: derajat(90),
  lon: derajat(180),
  accuracy: v.optional(v.pipe(v.number(), v.finite(), v.minValue(0))),
  garam: teks(100),
})

/** A tap's receipt. */
export const tapAnswer = v.object({
  tanda: string,
  id: string,
  nip: string,
  arah: string,
  metode: string,
  tempat: nullable(tempat),
  at: string,
  diterima: string,
  hari: hariAnswer,
  waktu: v.picklist(WAKTU_LURING),
  tiket: nullable(string),
})

/** The public keys of receipts, as a JWK Set. */
export const kunciAnswer = v.object({
  keys: v.array(
    v.object({ kty: string, crv: string, alg: string, use: string, kid: string, x: string }),
  ),
})

/** POST /v1/presensi/tanda-terima: a receipt, and the place that it should prove. */
export const tandaTerimaBody = v.strictObject({ tanda: teks(4_000), tempat: v.optional(tempat) })

/** The result of checking a receipt. */
export const tandaTerimaAnswer = v.object({
  sah: v.boolean(),
  tercatat: v.boolean(),
  isi: nullable(
    v.object({
      versi: number,
      id: string,
      nip: string,
      at: string,
      diterima: string,
      arah: nullable(string),
      metode: nullable(string),
      tempat: nullable(string),
      kantor: nullable(string),
    }),
  ),
  tempatCocok: nullable(v.boolean()),
})

/** The person and the day of a matter. */
export const perkara = {
  id: string,
  nip: string,
  nama: string,
  namaUnit: string,
  tanggal: string,
}

const baris = v.strictObject({
  hasil: teks(1_000),
  realisasi: v.pipe(v.number(), v.finite(), v.minValue(0)),
  satuan: teks(100),
  target: v.exactOptional(v.pipe(v.number(), v.finite(), v.minValue(0))),
  kra: v.exactOptional(teks(100)),
  bukti: v.exactOptional(teks(2_000)),
})

/** POST /v1/laporan. */
export const laporanBody = v.strictObject({
  tanggal: tanggalSchema,
  baris: v.pipe(v.array(baris), v.minLength(1), v.maxLength(50)),
  kendala: v.exactOptional(teks(2_000)),
})

/** POST /v1/laporan/:id/keputusan. */
export const keputusanLaporanBody = v.strictObject({
  keputusan: v.picklist(KEPUTUSAN_LAPORAN),
  catatan: v.exactOptional(alasan),
})

/** A report with its history. */
export const laporanAnswer = v.object({
  ...perkara,
  status: v.picklist(STATUS_LAPORAN),
  baris: v.array(
    v.object({
      hasil: string,
      realisasi: number,
      satuan: string,
      target: v.optional(number),
      kra: v.optional(string),
      bukti: v.optional(string),
    }),
  ),
  kendala: v.optional(string),
  terlambat: v.boolean(),
  diajukanPada: string,
  dikirimPada: string,
  riwayat,
})

/** A list of reports. */
export const laporanList = v.object({ data: v.array(laporanAnswer) })

/** A person's progress of a month in e-kinerja. */
export const progresList = v.object({
  data: v.array(
    v.object({
      tanggal: string,
      kode: nullable(string),
      uraian: string,
      kuantitas: nullable(number),
      satuan: nullable(string),
      pada: string,
    }),
  ),
})

/** POST /v1/presensi/tanda/:id/klarifikasi and /banding. */
export const penjelasanBody = v.strictObject({ isi: alasan })

/** POST /v1/presensi/tanda/:id/keputusan. */
export const temuanBody = v.strictObject({
  keputusan: v.picklist(['terbukti', 'tidak-terbukti']),
  alasan,
})

/** A signal with its review so far. */
export const tandaAnswer = v.object({
  ...perkara,
  kode: string,
  pesan: text,
  bukti: v.record(string, number),
  status: v.picklist(STATUS_TANDA),
  akhir: v.boolean(),
  pada: string,
  riwayat,
})

/** A list of signals. */
export const tandaList = v.object({ data: v.array(tandaAnswer) })

/** POST /v1/presensi/gangguan. */
export const gangguanBody = v.strictObject({
  dari: waktuSchema,
  sampai: v.exactOptional(waktuSchema),
  unit,
  alasan,
  dugaan: v.exactOptional(teks(100)),
  terapkan: v.boolean(),
  after: v.exactOptional(teks(100)),
})

/** POST /v1/presensi/gangguan/:id/tutup. */
export const tutupBody = v.strictObject({ sampai: waktuSchema })

/** POST /v1/presensi/gangguan/:id/batal and /v1/presensi/apel/:id/batal. */
export const batalGangguanBody = v.strictObject({ alasan })

const gangguan = {
  id: string,
  status: v.picklist(['diduga', 'berlaku', 'batal']),
  dari: string,
  sampai: nullable(string),
  unit: nullable(v.array(string)),
  alasan: string,
  oleh: string,
}

/** An outage. */
export const gangguanAnswer = v.object(gangguan)

/** The newest outages. */
export const gangguanList = v.object({ data: v.array(gangguanAnswer) })

const ringkas = v.object({ status: v.picklist(STATUS_HARI), poin: number, terlambat: number })

/** The effects of an outage on a page of units. */
export const dampakAnswer = v.object({
  diperiksa: number,
  perubahan: v.array(
    v.object({
      nip: string,
      nama: string,
      unitKerja: string,
      tanggal: string,
      sebelum: ringkas,
      sesudah: ringkas,
    }),
  ),
  after: nullable(string),
})

/** POST /v1/presensi/apel. */
export const apelBody = v.pipe(
  v.strictObject({
    tanggal: tanggalSchema,
    nama: teks(200),
    mulai: pukulSchema,
    selesai: pukulSchema,
    unit,
    paksa: v.exactOptional(alasan),
  }),
  v.check(({ mulai, selesai }) => mulai <= selesai, 'rentang'),
)

/** A day of apel. */
export const apelAnswer = v.object({
  id: string,
  tanggal: string,
  nama: string,
  mulai: string,
  selesai: string,
  unit: nullable(v.array(string)),
})

/** Days of apel. */
export const apelList = v.object({ data: v.array(apelAnswer) })

/** The id of a withdrawn entry. */
export const batalAnswer = v.object({ id: string })
