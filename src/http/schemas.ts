import * as v from 'valibot'
import { PERAN } from '../domain/pegawai/peran.ts'
import { nipSchema } from '../domain/pegawai/schema.ts'
import { KODE_TAK_DINILAI } from '../domain/presensi/dinilai.ts'
import { MODA } from '../domain/presensi/hari.ts'
import { bulanSchema, inOrder, tanggalSchema, teks } from '../domain/shared/schema.ts'
import { JENIS_WFA } from '../domain/wfa/jenis.ts'
import { KEPUTUSAN, LANGKAH_RIWAYAT, STATUS_PENGAJUAN } from '../domain/wfa/pengajuan.ts'
import { jawabanKriteria } from './schemas-kelayakan.ts'

const text = v.object({ id: v.string(), en: v.string() })
const number = v.number()
const string = v.string()
const nullable = v.nullable

// What comes in. Unknown fields are refused by name.

const rencana = v.strictObject({
  hasil: teks(1000),
  target: v.pipe(v.number(), v.finite(), v.minValue(0)),
  satuan: teks(100),
  kra: v.optional(teks(100)),
})
const derajat = (limit: number) => v.pipe(v.number(), v.minValue(-limit), v.maxValue(limit))
const lokasi = v.strictObject({
  nama: teks(300),
  lat: v.optional(derajat(90)),
  lon: v.optional(derajat(180)),
})
const pukul = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'pukul'))
/** Hours of a request by time, local to the unit. */
const jam = v.strictObject({ mulai: pukul, selesai: pukul })
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

/** POST /v1/sesi. */
export const sesiBody = v.strictObject({
  token: v.pipe(v.string(), v.minLength(1), v.maxLength(16_384)),
})

/** POST /v1/sesi/logout-backchannel, which comes as a form. */
export const logoutBody = v.strictObject({
  logout_token: v.pipe(v.string(), v.minLength(1), v.maxLength(16_384)),
})

/** The answer to a logout token: its sign-ins are over. */
export const logoutAnswer = v.object({ berakhir: v.literal(true) })

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

/** POST /v1/wfa/periksa: the body of a filing, of which a preview may still lack the reason and the plan. */
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

const tahun = v.pipe(v.string(), v.regex(/^(19|20|21)\d\d$/, 'tahun'))
const daftarTahun = v.optional(v.pipe(v.array(tahun), v.maxLength(10)), [])

/** POST /v1/kalender. */
export const kalenderBody = v.pipe(
  v.strictObject({
    libur: v.optional(
      v.pipe(
        v.array(
          v.strictObject({
            tanggal: tanggalSchema,
            jenis: v.picklist(['libur', 'cuti-bersama', 'hari-kerja']),
            nama: teks(200),
            dasar: teks(500),
          }),
        ),
        v.maxLength(100),
      ),
      [],
    ),
    ramadan: v.optional(
      v.pipe(
        v.array(
          v.pipe(
            v.strictObject({ dari: tanggalSchema, sampai: tanggalSchema, dasar: teks(500) }),
            v.check(({ dari, sampai }) => inOrder(dari, sampai), 'rentang'),
          ),
        ),
        v.maxLength(10),
      ),
      [],
    ),
    /** Years of which all days off are entered; and years of which that was said wrongly. */
    lengkap: daftarTahun,
    belumLengkap: daftarTahun,
    paksa: v.exactOptional(teks(2_000)),
  }),
  v.check(({ lengkap, belumLengkap }) => {
    const years = [...lengkap, ...belumLengkap]
    return new Set(years).size === years.length
  }, 'berulang'),
)

/** A path that names a request. */
export const idParam = v.object({ id: v.pipe(v.string(), v.maxLength(100)) })

/** A path that names a month. */
export const bulanParam = v.object({ bulan: bulanSchema })

/** A query that may name a person. */
export const nipQuery = v.strictObject({ nip: v.optional(nipSchema) })

/** A query that names a month and may name a person. */
export const hariQuery = v.strictObject({ bulan: bulanSchema, nip: v.optional(nipSchema) })

/** A query that may say where the page before ended. */
export const pageQuery = v.strictObject({
  after: v.optional(v.pipe(v.string(), v.regex(/^\d{1,16}\.[\w-]{1,100}$/))),
})

// What goes out: the shapes that others compute with.

const diri = v.object({
  nip: string,
  nama: string,
  unitKerja: string,
  namaUnit: string,
  jabatan: string,
  zona: string,
})
const peran = v.array(v.picklist(PERAN))
const nama = nullable(v.object({ nip: string, nama: string }))
const jadwal = nullable(v.object({ mulai: string, selesai: string }))
const moda = v.picklist(MODA)

/** A session. */
export const sesiAnswer = v.object({ token: string, expiresAt: string, pegawai: diri, peran })

/** Who I am and what today expects. */
export const sayaAnswer = v.object({
  pegawai: diri,
  peran,
  atasan: nama,
  kepala: nama,
  hariIni: v.object({
    tanggal: string,
    moda,
    jadwal,
    pesan: text,
    dasar: string,
    alasan: nullable(v.picklist(KODE_TAK_DINILAI)),
  }),
  sekarang: string,
})

/** What a request would meet. */
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

/** A list of requests. */
export const pengajuanList = v.object({ data: v.array(pengajuanAnswer) })

/** The inbox of somebody who decides. */
export const kotakMasuk = v.object({
  data: v.array(
    v.object({
      ...pengajuanAnswer.entries,
      giliran: v.picklist(['rekomendasi', 'konfirmasi', 'setuju']),
      sejak: string,
      tenggat: string,
      terlambat: v.boolean(),
      atasNama: nullable(string),
      menyatakanKriteria: v.boolean(),
    }),
  ),
})

/** The calendar. */
export const kalenderAnswer = v.object({
  data: v.array(v.object({ tanggal: string, jenis: string, nama: string, dasar: string })),
  ramadan: v.array(v.object({ dari: string, sampai: string, dasar: string })),
  lengkap: v.array(v.object({ tahun: string, sejak: nullable(string), cocokkan: nullable(text) })),
})

/** What a delivery is answered with. */
export const deliveryAnswer = v.object({
  accepted: number,
  duplicates: number,
  rejected: v.array(v.object({ index: number, code: string, message: text })),
  receipts: v.optional(
    v.array(v.object({ index: number, tanda: string, garam: v.optional(string) })),
  ),
})

/** A problem (RFC 9457). */
export const problemAnswer = v.object({
  type: string,
  title: string,
  status: number,
  detail: string,
  instance: string,
  issues: v.optional(v.array(v.object({ path: string, message: text }))),
  refusals: v.optional(v.array(v.object({ code: string, message: text, basis: string }))),
})
