import * as v from 'valibot'
import { STATUS_LAPORAN } from '../../domain/presensi/facts.ts'
import { derajat, pukulSchema, tanggalSchema, teks } from '../../domain/shared/schema.ts'
import { JENIS_WFA } from '../../domain/wfa/jenis.ts'
import { KEPUTUSAN, LANGKAH_RIWAYAT, STATUS_PENGAJUAN } from '../../domain/wfa/pengajuan.ts'
import { problemAnswer, text } from '../schemas.ts'
import { jawabanKriteria } from './schemas-kelayakan.ts'

const number = v.number()
const string = v.string()
const nullable = v.nullable

const rencana = v.strictObject({
  hasil: teks(1000),
  target: v.pipe(v.number(), v.finite(), v.minValue(0)),
  satuan: teks(100),
  kra: v.optional(teks(100)),
})

const lokasi = v.strictObject({
  nama: teks(300),
  lat: v.optional(derajat(90)),
  lon: v.optional(derajat(180)),
})

/** Hours of a request by time, local to the unit. */
const jam = v.strictObject({ mulai: pukulSchema, selesai: pukulSchema })

const bukti = v.pipe(
  v.array(v.strictObject({ jenis: teks(100), nomor: teks(200) })),
  v.maxLength(10),
)

const hari = v.pipe(
  v.array(tanggalSchema),
  v.minLength(1),
  v.maxLength(62),
  v.check((days) => new Set(days).size === days.length, 'tanggal-berulang'),
)

/** POST /v1/wfa/pengajuan. */
export const pengajuanBody = v.strictObject({
  jenis: v.picklist(JENIS_WFA),
  hari,
  lokasi: v.optional(lokasi),
  alasan: teks(2000),
  rencana: v.pipe(v.array(rencana), v.maxLength(50)),
  jam: v.optional(jam),
  bukti: v.optional(bukti),
  perbaikanDari: v.optional(teks(100)),
})

/** POST /v1/wfa/periksa: the body of a filing; a preview may lack the reason and the plan. */
export const periksaBody = v.partial(pengajuanBody, ['alasan', 'rencana'])

/** POST /v1/wfa/pengajuan/:id/keputusan. */
export const keputusanBody = v.pipe(
  v.strictObject({
    keputusan: v.picklist(KEPUTUSAN),
    hari: v.optional(hari),
    alasan: v.optional(teks(2000)),
    mendesak: v.optional(v.boolean()),
    kriteria: v.optional(jawabanKriteria),
  }),
  v.check(
    ({ keputusan, kriteria }) => !kriteria || ['rekomendasi', 'setuju'].includes(keputusan),
    'kriteria-keputusan',
  ),
)

/** The most requests in one decision. */
const BERSAMA = 200

/** POST /v1/wfa/keputusan. */
export const keputusanBersamaBody = v.strictObject({
  keputusan: v.picklist(KEPUTUSAN),
  pengajuan: v.pipe(
    v.array(v.strictObject({ id: teks(100), hari: v.optional(hari) })),
    v.minLength(1),
    v.maxLength(BERSAMA),
    v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, 'berulang'),
  ),
  alasan: v.optional(teks(2000)),
})

/** The result of checking a request. */
export const periksaAnswer = v.object({
  boleh: v.boolean(),
  aturan: v.array(
    v.object({
      kode: string,
      hasil: v.picklist(['lolos', 'peringatan', 'tolak']),
      pesan: text,
      dasar: string,
      hari: v.optional(v.array(string)),
      sampai: v.optional(string),
      konfirmasi: v.optional(v.literal('bkd')),
    }),
  ),
  kuota: v.array(v.object({ tanggal: string, batas: nullable(number), terpakai: number })),
  alternatif: v.array(string),
  saran: v.array(v.object({ jenis: v.picklist(JENIS_WFA), pesan: text })),
  sasaran: v.array(v.object({ kode: string, hasil: string, satuan: string })),
})

/** Granted days that the law would refuse now, with the rules that refuse them. */
const perluDitinjau = v.object({
  sejak: string,
  hari: v.array(string),
  aturan: v.array(v.object({ kode: string, pesan: text, dasar: string })),
})

/** A request. */
export const pengajuanAnswer = v.object({
  id: string,
  nip: string,
  nama: v.optional(string),
  namaUnit: v.optional(string),
  unitKerja: string,
  zona: string,
  jenis: v.picklist(JENIS_WFA),
  hari: v.array(v.object({ tanggal: string, status: v.picklist(STATUS_PENGAJUAN) })),
  status: v.picklist(STATUS_PENGAJUAN),
  lokasi: nullable(v.object({ nama: string, lat: v.optional(number), lon: v.optional(number) })),
  alasan: string,
  rencana: v.array(
    v.object({ hasil: string, target: number, satuan: string, kra: v.optional(string) }),
  ),
  jam: nullable(v.object({ mulai: string, selesai: string })),
  bukti: nullable(v.array(v.object({ jenis: string, nomor: string }))),
  konfirmasi: nullable(v.picklist(['menunggu', 'diberikan'])),
  perbaikanDari: nullable(string),
  perekomendasi: nullable(string),
  penyetuju: nullable(string),
  perluDitinjau: v.optional(nullable(perluDitinjau)),
  diajukanPada: string,
  riwayat: v.array(
    v.object({
      pada: string,
      oleh: string,
      atasNama: v.optional(nullable(string)),
      keputusan: v.picklist(LANGKAH_RIWAYAT),
      alasan: nullable(string),
      hari: v.array(string),
    }),
  ),
})

/**
 * The result for each of several requests: its present state, or the problem that a call about it
 * alone would get.
 */
export const keputusanBersamaAnswer = v.object({
  data: v.array(
    v.object({
      id: string,
      status: number,
      pengajuan: v.optional(pengajuanAnswer),
      masalah: v.optional(problemAnswer),
    }),
  ),
})

/** Why a rule refuses. */
const halangan = v.object({ kode: string, pesan: text, dasar: string })

/** GET /v1/wfa/hari. */
export const hariQuery = v.strictObject({ jenis: v.optional(v.picklist(JENIS_WFA), 'rumah') })

/** The next days, before anything is chosen. */
export const hariAnswer = v.object({
  hariIni: string,
  hari: v.array(
    v.object({
      tanggal: string,
      batas: nullable(number),
      terpakai: number,
      halangan: nullable(halangan),
      acara: v.array(v.object({ jenis: v.picklist(['apel', 'masuk']), nama: string })),
    }),
  ),
  pekan: v.array(v.object({ mulai: string, batas: number, terpakai: number, dasar: string })),
  tertutup: v.array(
    v.object({
      jenis: v.picklist(JENIS_WFA),
      halangan: v.array(v.object({ ...halangan.entries, sampai: v.optional(string) })),
    }),
  ),
  sasaran: v.array(v.object({ kode: string, hasil: string, satuan: string })),
})

/** The facts that a decider weighs. */
export const pertimbanganAnswer = v.object({
  id: string,
  hari: v.array(
    v.object({
      tanggal: string,
      batas: nullable(number),
      terpakai: number,
      diKantor: number,
      minimum: nullable(number),
      pergi: v.array(
        v.object({ nip: string, nama: string, sebab: v.picklist(['wfa', 'cuti', 'dinas']) }),
      ),
      jumlahPergi: number,
      layanan: v.array(v.object({ kode: string, nama: string, minimum: number })),
    }),
  ),
  laporan: v.array(
    v.object({
      tanggal: string,
      status: v.picklist(['belum', ...STATUS_LAPORAN]),
      terlambat: v.boolean(),
    }),
  ),
  peringatan: v.array(v.object({ id: string, kode: string, pesan: text })),
  orang: v.array(v.object({ nip: string, nama: string })),
})

/** The decisions of the caller. */
export const keputusanList = v.object({
  data: v.array(
    v.object({
      id: string,
      jenis: v.picklist(['pengajuan', 'laporan', 'koreksi', 'tanda', 'hari']),
      nip: string,
      nama: string,
      pada: string,
      keputusan: string,
      alasan: nullable(string),
      atasNama: nullable(string),
      hari: v.array(string),
    }),
  ),
})

/** A list of requests. */
export const pengajuanList = v.object({ data: v.array(pengajuanAnswer) })

/** The inbox of somebody who decides. */
export const kotakMasuk = v.object({
  data: v.array(
    v.object({
      ...pengajuanAnswer.entries,
      nama: string,
      namaUnit: string,
      giliran: v.picklist(['rekomendasi', 'konfirmasi', 'setuju', 'tinjau']),
      sejak: string,
      tenggat: string,
      terlambat: v.boolean(),
      atasNama: nullable(string),
      menyatakanKriteria: v.boolean(),
      halangan: v.array(halangan),
    }),
  ),
})
