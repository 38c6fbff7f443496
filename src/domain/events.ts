import * as v from 'valibot'
import { nipSchema } from './pegawai/schema.ts'
import { ZONES } from './shared/local-time.ts'
import { bulanSchema, inOrder, tanggalSchema, teks, waktuSchema } from './shared/schema.ts'
import { JENIS_WFA } from './wfa/jenis.ts'

const koordinat = {
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
}
const kode = teks(100)
const opt = v.optional
/** A percentage in hundredths: 2,500 is 25 %. */
const persen = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000))

const cutiBatal = v.object({ id: kode, nip: nipSchema })
const cuti = v.pipe(
  v.object({
    id: kode,
    nip: nipSchema,
    jenis: v.picklist([
      'tahunan',
      'besar',
      'sakit',
      'melahirkan',
      'alasan-penting',
      'cltn',
      'dinas-luar',
      'tugas-belajar',
    ]),
    dari: tanggalSchema,
    sampai: tanggalSchema,
    nomorSurat: opt(teks(200)),
  }),
  v.check(({ dari, sampai }) => inOrder(dari, sampai), 'rentang'),
)
const hukuman = v.pipe(
  v.object({
    id: kode,
    nip: nipSchema,
    tingkat: v.picklist(['ringan', 'sedang', 'berat']),
    dari: opt(tanggalSchema),
    sampai: opt(tanggalSchema),
    potonganTpp: opt(persen),
  }),
  v.check(({ dari, sampai }) => inOrder(dari, sampai), 'rentang'),
)

/** What SIMPEG may send, by type. Fields that Luwes does not know are left unread. */
export const simpegSchemas = {
  'unit-kerja.diperbarui': v.object({
    kode,
    nama: teks(300),
    induk: opt(kode),
    kepalaNip: opt(nipSchema),
    zona: opt(v.picklist(ZONES)),
    layananLangsung: v.boolean(),
    pola: v.picklist(['reg5', 'reg6', 'sif']),
    kantor: v.pipe(
      v.array(
        v.object({ nama: teks(300), ...koordinat, radius: v.pipe(v.number(), v.minValue(1)) }),
      ),
      v.maxLength(200),
    ),
    // Why the pattern or the zone must change while people tap.
    paksa: opt(teks(2_000)),
  }),
  'pegawai.diperbarui': v.object({
    nip: nipSchema,
    nama: teks(300),
    status: v.picklist(['PNS', 'CPNS', 'PPPK', 'PPPK-PW']),
    unitKerja: kode,
    jabatan: teks(300),
    jenisJabatan: v.picklist([
      'jpt-madya',
      'jpt-pratama',
      'administrator',
      'pengawas',
      'pelaksana',
      'fungsional',
    ]),
    eselon: opt(teks(20)),
    tmtJabatan: tanggalSchema,
    atasanNip: opt(nipSchema),
    tugas: v.picklist(['administratif', 'pelayanan-langsung', 'lapangan']),
    risikoLapangan: opt(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3))),
    kotakTalenta: opt(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9))),
    // The axis of potential, 0 to 100; the box that SIMPEG tells stays what the gate reads.
    potensial: opt(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
    predikatTerakhir: opt(teks(50)),
    rumah: opt(v.object(koordinat)),
    ulangTahunIbu: opt(v.pipe(v.string(), v.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))),
    tppDasar: opt(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000))),
    kesiapan: opt(v.object({ laptop: v.boolean(), internet: v.boolean() })),
    aktif: v.boolean(),
  }),
  'cuti.disetujui': cuti,
  'cuti.dibatalkan': cutiBatal,
  'hukuman-disiplin.diproses': hukuman,
  'hukuman-disiplin.diputuskan': hukuman,
  'hukuman-disiplin.selesai': hukuman,
  'jadwal-sif.ditetapkan': v.pipe(
    v.object({
      nip: nipSchema,
      tanggal: tanggalSchema,
      mulai: waktuSchema,
      selesai: waktuSchema,
    }),
    v.check(({ mulai, selesai }) => inOrder(mulai, selesai), 'rentang'),
  ),
  'wfa.ditetapkan': v.object({
    nip: nipSchema,
    tanggal: tanggalSchema,
    jenis: v.picklist(JENIS_WFA),
    lokasi: opt(
      v.union([
        teks(300),
        v.object({ nama: teks(300), lat: opt(koordinat.lat), lon: opt(koordinat.lon) }),
      ]),
    ),
    nomorSurat: teks(200),
  }),
  'surat.ditandatangani': v.pipe(
    v.object({
      kode: opt(teks(40)),
      nomor: opt(teks(200)),
      oleh: teks(200),
      pada: waktuSchema,
      dokumen: opt(teks(500)),
    }),
    v.check(({ kode, nomor }) => (kode === undefined) !== (nomor === undefined), 'kode-atau-nomor'),
  ),
} as const

/** What the e-presensi app may send, by type. */
export const presensiSchemas = {
  'presensi.terekam': v.object({
    id: kode,
    nip: nipSchema,
    arah: v.picklist(['masuk', 'pulang', 'auto']),
    at: waktuSchema,
    receivedAt: opt(waktuSchema),
    lat: opt(koordinat.lat),
    lon: opt(koordinat.lon),
    accuracy: opt(v.pipe(v.number(), v.finite(), v.minValue(0))),
    mock: opt(v.boolean()),
    device: opt(teks(200)),
    metode: v.picklist(['sidik-jari', 'wajah', 'gps', 'qr', 'manual']),
    kantor: opt(teks(300)),
  }),
  // All taps of a day have been sent: nobody has to be waited for any longer.
  'presensi.lengkap': v.object({ tanggal: tanggalSchema }),
} as const

const nilai = v.picklist(['di-atas', 'sesuai', 'di-bawah'])
const jumlah = v.pipe(v.number(), v.finite())

/** Whether a value is nested at most so deep: a database reads JSON only to a bounded depth. */
function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return levels > 0 && Object.values(value).every((part) => isShallow(part, levels - 1))
}

/** What the e-kinerja app may send, by type. */
export const kinerjaSchemas = {
  'sasaran.ditetapkan': v.object({
    nip: nipSchema,
    bulan: bulanSchema,
    kra: v.pipe(
      v.array(
        v.object({
          kode,
          hasil: teks(1000),
          indikator: teks(1000),
          satuan: teks(100),
          target: jumlah,
          bobot: jumlah,
          indikatorSakip: opt(teks(200)),
        }),
      ),
      v.maxLength(100),
    ),
  }),
  'sasaran.terealisasi': v.object({
    nip: nipSchema,
    bulan: bulanSchema,
    kode,
    realisasi: jumlah,
    bukti: opt(v.union([teks(2000), v.array(teks(2000))])),
    dampak: opt(
      v.pipe(
        v.unknown(),
        v.check((value) => isShallow(value, 20), 'dalam'),
      ),
    ),
  }),
  'kinerja.dinilai': v.object({
    nip: nipSchema,
    bulan: bulanSchema,
    hasilKerja: nilai,
    perilakuKerja: nilai,
    penilaiNip: nipSchema,
    kompetensi: opt(jumlah),
    kualitasPerencanaan: opt(jumlah),
    serapanAnggaran: opt(jumlah),
  }),
} as const

/** The systems that send, with the types that each may send. */
export const incoming = {
  simpeg: simpegSchemas,
  presensi: presensiSchemas,
  kinerja: kinerjaSchemas,
} as const

/** A system that sends webhooks. */
export type Sumber = keyof typeof incoming

/** All sources. */
export const SUMBER: readonly Sumber[] = ['simpeg', 'presensi', 'kinerja']

const oneItem = v.record(v.string(), v.unknown())
const manyItems = v.pipe(v.array(v.unknown()), v.maxLength(500))

/** A delivery: what happened, when, and one item or at most 500 of them. */
export const envelopeSchema = v.object({
  type: v.pipe(v.string(), v.maxLength(100)),
  timestamp: waktuSchema,
  // Not a union: an array that is too long would pass as one record under the keys 0, 1, 2.
  data: v.lazy((data) => (Array.isArray(data) ? manyItems : oneItem)),
})

/** A delivery as parsed. */
export type Envelope = v.InferOutput<typeof envelopeSchema>

/** Every event that Luwes announces so far. Payloads are thin: ids, NIP, dates, states. */
export const JENIS_KEJADIAN = [
  'wfa.diajukan',
  'wfa.direkomendasikan',
  'wfa.disetujui',
  'wfa.ditolak',
  'wfa.dikembalikan',
  'wfa.dibatalkan',
  'wfa.dicabut',
  'wfa.dikonfirmasi',
  'wfa.dipanggil',
  'wfa.diingatkan',
  'wfa.dieskalasi',
  'wfa.kedaluwarsa',
  'surat.terbit',
  'wfa.arahan-terbit',
  'wfa.arahan-batal',
  'wfa.roster-terbit',
  'wfa.roster-batal',
  'presensi.dinilai',
  'presensi.ditandai',
  'presensi.dikoreksi',
  'presensi.ping',
  'gangguan.dibuka',
  'gangguan.ditutup',
  'laporan.diajukan',
  'laporan.diverifikasi',
  'kinerja.dihitung',
  'kinerja.disanggah',
  'kinerja.ditutup',
  'peringatan.muncul',
  'peringatan.selesai',
  'webhook.dinonaktifkan',
  'webhook.uji',
] as const

/** An event that Luwes announces. */
export type JenisKejadian = (typeof JENIS_KEJADIAN)[number]

// A test goes to the receiver that it tests, whatever this one subscribed to.
const subscribable = JENIS_KEJADIAN.filter((jenis) => jenis !== 'webhook.uji')

/** What a receiver of webhooks may subscribe to: everything, all of a subject as `wfa.*`, one type. */
export const LANGGANAN: readonly string[] = [
  '*',
  ...new Set(subscribable.map((jenis) => `${jenis.split('.')[0]}.*`)),
  ...subscribable,
]

/** An event on its way to the outbox; `entitas` is what receivers must see in order. */
export interface Kejadian {
  readonly jenis: JenisKejadian
  readonly entitas: string
  readonly data: Readonly<Record<string, unknown>>
}
