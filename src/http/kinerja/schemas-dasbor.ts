import * as v from 'valibot'
import { ARAH_INDIKATOR } from '../../domain/kinerja/capaian.ts'
import { UKURAN_GARIS } from '../../domain/kinerja/garis.ts'
import { JENIS_PEMAKAIAN } from '../../domain/kinerja/hemat.ts'
import { PENERIMA } from '../../domain/kinerja/peringatan/peringatan.ts'
import { STATUS_PERINGATAN, TINDAK_LANJUT } from '../../domain/kinerja/peringatan/tindak-lanjut.ts'
import { PREDIKAT } from '../../domain/kinerja/predikat.ts'
import { nipSchema } from '../../domain/pegawai/schema.ts'
import { STATUS_HARI } from '../../domain/presensi/hari.ts'
import { bulanSchema, teks } from '../../domain/shared/schema.ts'
import { riwayat, text } from '../schemas.ts'
import { usulanPenghargaan } from './schemas-penghargaan.ts'

const number = v.number()
const string = v.string()
const nullable = v.nullable
const count = v.pipe(v.number(), v.finite(), v.minValue(0))

/** GET /v1/dasbor. */
export const dasborQuery = v.strictObject({ bulan: bulanSchema, unit: v.optional(teks(100)) })

/** GET /v1/dasbor/pegawai. */
export const dasborPegawaiQuery = v.strictObject({
  bulan: bulanSchema,
  unit: teks(100),
  after: v.optional(nipSchema),
})

const ikhtisar = {
  pegawai: number,
  berhak: number,
  peserta: v.object({ pegawai: number, dari: number }),
  partisipasi: nullable(number),
  kehadiran: nullable(number),
  laporan: nullable(number),
  layananTerjaga: nullable(number),
  keputusanTepat: nullable(number),
  hariWfa: number,
  disiplin: nullable(number),
  produktivitas: nullable(number),
  keluhan: number,
  hadirTanpaHasil: number,
  stagnasi: number,
  predikat: v.record(v.picklist([...PREDIKAT, 'belum']), number),
  pengajuan: v.object({ pegawai: number, diajukan: number, disetujui: number, hari: number }),
  status: v.record(v.picklist(STATUS_HARI), number),
}

const bandingan = v.object({
  hari: number,
  terlambat: nullable(number),
  menitTerlambat: nullable(number),
  laporan: nullable(number),
  laporanTepat: nullable(number),
  capaian: nullable(number),
  keluhan: nullable(number),
})

const hasilUnit = v.object({
  capaian: nullable(number),
  terhitung: number,
  sasaran: v.array(
    v.object({
      kode: string,
      hasil: string,
      indikator: string,
      satuan: string,
      target: number,
      arah: v.picklist(ARAH_INDIKATOR),
      bobot: number,
      realisasi: nullable(number),
      bukti: v.boolean(),
      capaian: nullable(number),
      pendukung: v.object({ pegawai: number, capaian: nullable(number) }),
    }),
  ),
})

const bulanTren = v.object({
  bulan: string,
  unitMengirim: number,
  aduan: nullable(number),
  aduanTuntas: nullable(number),
  skm: nullable(number),
  hariWfa: nullable(number),
  bagianWfa: nullable(number),
})

/** The dashboard of a month. Shares are in hundredths of a percent point, money in whole rupiah. */
export const dasborAnswer = v.object({
  bulan: string,
  unit: nullable(string),
  berjalan: v.boolean(),
  ringkasan: text,
  pada: string,
  mulai: nullable(string),
  ...ikhtisar,
  bandingan: v.object({ wfa: bandingan, kantor: bandingan, catatan: nullable(text) }),
  penghematan: v.object({
    rincian: v.array(
      v.object({
        jenis: v.picklist([...JENIS_PEMAKAIAN, 'bbm']),
        rupiah: v.tuple([number, number]),
        cara: v.picklist(['terukur', 'perkiraan']),
        asumsi: text,
      }),
    ),
    kantor: v.tuple([number, number]),
    km: number,
    tercapai: nullable(number),
    target: nullable(number),
    dasar: string,
    dasarTarget: nullable(string),
    sasaran: v.array(
      v.object({
        nama: text,
        bagian: number,
        jenis: v.optional(v.array(v.picklist(JENIS_PEMAKAIAN))),
        dasar: string,
        tercapai: nullable(number),
      }),
    ),
  }),
  hasilUnit: nullable(hasilUnit),
  tren: v.array(bulanTren),
  catatanTren: nullable(text),
  perUnit: v.array(
    v.object({ unitKerja: string, nama: string, ...ikhtisar, capaianUnit: nullable(number) }),
  ),
  usulanPenghargaan: nullable(usulanPenghargaan),
})

/** The measures of twelve months, with their targets. */
export const garisAnswer = v.object({
  bulan: v.array(string),
  garis: v.array(
    v.object({
      ukuran: v.picklist(UKURAN_GARIS),
      target: nullable(number),
      dasar: nullable(string),
      nilai: v.array(nullable(number)),
    }),
  ),
})

/** The people behind the figures of a unit. */
export const dasborPegawaiList = v.object({
  data: v.array(
    v.object({
      nip: string,
      nama: string,
      unitKerja: string,
      wajib: number,
      hadir: number,
      hariWfa: number,
      terlambat: number,
      laporanDiminta: number,
      laporanMasuk: number,
      capaian: nullable(number),
      disiplin: nullable(number),
      predikat: nullable(v.picklist(PREDIKAT)),
    }),
  ),
})

const pemakaian = {
  unitKerja: teks(100),
  kantor: teks(300),
  jenis: v.picklist(JENIS_PEMAKAIAN),
  bulan: bulanSchema,
  rupiah: v.pipe(count, v.integer()),
  sumber: v.picklist(['meter', 'tagihan']),
  acuan: v.boolean(),
}

/** POST /v1/dasbor/pemakaian. */
export const pemakaianBody = v.strictObject({
  data: v.pipe(
    v.array(v.strictObject({ ...pemakaian, jumlah: v.optional(nullable(count), null) })),
    v.minLength(1),
    v.maxLength(500),
  ),
})

/** GET /v1/dasbor/pemakaian. */
export const pemakaianQuery = v.strictObject({ unit: teks(100) })

/** What offices used. */
export const pemakaianList = v.object({
  data: v.array(v.object({ ...pemakaian, jumlah: nullable(number) })),
})

/** How much was entered. */
export const pemakaianAnswer = v.object({ diisi: number })

/** GET /v1/peringatan. */
export const peringatanQuery = v.strictObject({
  selesai: v.optional(v.picklist(['ya', 'tidak'])),
  after: v.optional(v.pipe(v.string(), v.regex(/^\d{1,16}\..{1,100}$/, 'halaman'))),
})

/** An early warning with its history. */
export const peringatanAnswer = v.object({
  id: string,
  kode: string,
  jenis: text,
  nip: nullable(string),
  nama: string,
  unitKerja: string,
  unit: string,
  status: v.picklist(STATUS_PERINGATAN),
  pesan: text,
  dasar: string,
  angka: v.record(string, number),
  hari: v.array(string),
  kepada: v.array(v.picklist(PENERIMA)),
  munculPada: string,
  terbukaPada: string,
  dapatDitindak: v.boolean(),
  tindakLanjut: v.array(v.picklist(TINDAK_LANJUT)),
  riwayat,
})

/** A list of warnings. */
export const peringatanList = v.object({ data: v.array(peringatanAnswer) })

/** POST /v1/peringatan/:id/tindak-lanjut. */
export const tindakLanjutBody = v.pipe(
  v.strictObject({
    tindakLanjut: v.picklist(TINDAK_LANJUT),
    alasan: teks(2_000),
    nomorPerkara: v.optional(teks(200)),
  }),
  v.check(
    ({ tindakLanjut, nomorPerkara }) =>
      (tindakLanjut === 'dilimpahkan') === (nomorPerkara !== undefined),
    'nomor-perkara',
  ),
)
