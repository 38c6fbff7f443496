import * as v from 'valibot'
import {
  berkasSchema,
  dokumenSchema,
  isiSchema,
  SEGEL_IMPOR,
  STATUS_KEBIJAKAN,
} from '../../domain/kebijakan.ts'
import { ASAL_KLAUSA, BAGIAN_HUKUM } from '../../domain/klausa.ts'
import { bulanSchema, tanggalSchema, teks } from '../../domain/shared/schema.ts'
import { TINDAK_KEBIJAKAN } from '../../operations/kinerja/kebijakan.ts'
import { text } from '../schemas.ts'
import { simulasiAnswer } from './schemas-kebijakan.ts'

const string = v.string()
const number = v.number()
const versi = v.pipe(number, v.integer(), v.minValue(1), v.maxValue(1_000_000))
const nilai = v.unknown()
const efek = v.picklist(['tolak', 'peringatan'])

/** A path that names the first day of an edition. */
export const sejakParam = v.object({ sejak: tanggalSchema })

/** POST /v1/kebijakan/rancangan. */
export const rancanganBody = v.strictObject({
  ...isiSchema.entries,
  contoh: v.exactOptional(teks(100)),
})

/** PUT /v1/kebijakan/rancangan/:id. */
export const rancanganPut = v.strictObject({ ...isiSchema.entries, versi })

/** The version of a draft that somebody has read. */
export const versiBody = v.strictObject({ versi })

/** The version of a draft, in a query. */
export const versiQuery = v.strictObject({
  versi: v.pipe(string, v.regex(/^[1-9]\d{0,6}$/), v.transform(Number)),
})

/** POST /v1/kebijakan/rancangan/:id/keputusan. */
export const keputusanBody = v.variant('keputusan', [
  v.strictObject({ keputusan: v.literal('tetapkan'), versi }),
  v.strictObject({ keputusan: v.literal('kembalikan'), versi, alasan: teks(2_000) }),
  v.strictObject({ keputusan: v.literal('cabut'), versi, alasan: teks(2_000) }),
])

/** POST /v1/kebijakan/rancangan/:id/simulasi. */
export const cobaBody = v.strictObject({ bulan: bulanSchema, after: v.exactOptional(teks(100)) })

/** POST /v1/kebijakan/impor. */
export const imporBody = v.strictObject({
  berkas: berkasSchema,
  kunci: v.exactOptional(
    v.strictObject({
      kty: v.literal('OKP'),
      crv: v.literal('Ed25519'),
      x: v.pipe(string, v.regex(/^[\w-]{43}$/)),
    }),
  ),
})

const pelaku = v.object({ nama: string, pada: string })

/** A change of the law. */
export const kebijakanAnswer = v.object({
  id: string,
  status: v.picklist(STATUS_KEBIJAKAN),
  versi: number,
  judul: string,
  sejak: string,
  dokumen: v.nullable(dokumenSchema),
  asal: v.nullable(
    v.variant('jenis', [
      v.object({ jenis: v.literal('contoh'), kode: string }),
      v.object({
        jenis: v.literal('impor'),
        daerah: string,
        segel: v.picklist(SEGEL_IMPOR),
        dokumen: v.nullable(dokumenSchema),
      }),
    ]),
  ),
  alasan: v.nullable(string),
  perubahan: v.array(
    v.object({
      kode: string,
      bagian: v.nullable(v.picklist(BAGIAN_HUKUM)),
      nama: text,
      satuan: v.nullable(string),
      sebelum: v.nullable(v.object({ nilai, dasar: string })),
      nilai,
      pasal: string,
      efek: v.exactOptional(efek),
    }),
  ),
  keberatan: v.array(v.object({ path: string, message: text })),
  diubah: pelaku,
  diusulkan: v.nullable(pelaku),
  ditetapkan: v.nullable(
    v.object({ ...pelaku.entries, sebagai: v.nullable(v.picklist(['plh', 'plt'])) }),
  ),
  dicabut: v.nullable(pelaku),
  kabar: v.nullable(v.object({ pegawai: number, selesai: v.boolean() })),
  tinjauan: v.nullable(v.object({ diperiksa: number, ditinjau: number, ditetapkan: number })),
  boleh: v.array(v.picklist(TINDAK_KEBIJAKAN)),
})

const edisi = v.object({
  sejak: string,
  sampai: v.nullable(string),
  berlaku: v.boolean(),
  perkada: v.array(
    v.object({
      id: string,
      judul: string,
      dokumen: dokumenSchema,
      sejak: string,
      klausa: v.array(string),
    }),
  ),
  klausa: number,
  belum: number,
})

/** The law with its changes. */
export const kebijakanList = v.object({
  hariIni: string,
  edisi: v.array(edisi),
  kebijakan: v.array(kebijakanAnswer),
  contoh: v.array(v.object({ kode: string, klausa: number })),
})

/** An edition, clause by clause. */
export const edisiAnswer = v.object({
  ...edisi.entries,
  isi: v.array(
    v.object({
      kode: string,
      bagian: v.picklist(BAGIAN_HUKUM),
      nama: text,
      nilai,
      satuan: v.nullable(string),
      dasar: v.nullable(string),
      efek: v.nullable(efek),
      asal: v.picklist(ASAL_KLAUSA),
      contoh: nilai,
      pasti: v.boolean(),
      diam: v.boolean(),
      berefek: v.boolean(),
    }),
  ),
})

/** The effects of a draft on a page of units. */
export const cobaAnswer = v.object({
  ...simulasiAnswer.entries,
  ditinjau: v.array(
    v.object({
      pengajuan: string,
      nip: string,
      nama: string,
      unitKerja: string,
      hari: v.array(string),
      aturan: v.array(v.object({ kode: string, pesan: text, dasar: string })),
    }),
  ),
  perUnit: v.array(
    v.object({
      kode: string,
      nama: string,
      untung: number,
      rugi: number,
      melanggar: number,
      ditinjau: number,
      pegawai: number,
      hari: number,
      poin: number,
      rupiah: number,
    }),
  ),
})

/** The changes of the law that concern the caller. */
export const kebijakanSayaAnswer = v.object({
  data: v.array(
    v.object({
      id: string,
      status: v.picklist(['ditetapkan', 'dicabut']),
      judul: string,
      sejak: string,
      berlaku: v.boolean(),
      dokumen: dokumenSchema,
      pada: string,
      klausa: v.array(
        v.object({
          kode: string,
          bagian: v.picklist(BAGIAN_HUKUM),
          nama: text,
          satuan: v.nullable(string),
          sebelum: nilai,
          sesudah: nilai,
          pasal: string,
        }),
      ),
    }),
  ),
})

/** A draft that was deleted. */
export const rancanganHapus = v.object({ id: string, status: v.literal('dihapus') })

/** A change as a file. */
export const berkasAnswer = berkasSchema
