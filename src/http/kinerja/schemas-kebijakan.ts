import * as v from 'valibot'
import { bulanSchema, teks } from '../../domain/shared/schema.ts'
import { percobaanSchema } from '../../domain/wfa/klausa.ts'
import { refusal } from '../schemas.ts'

const string = v.string()
const number = v.number()

/** POST /v1/kebijakan/simulasi. */
export const simulasiBody = v.strictObject({
  ...percobaanSchema.entries,
  bulan: bulanSchema,
  after: v.exactOptional(teks(100)),
})

const perubahan = v.array(
  v.object({
    nip: string,
    nama: string,
    unitKerja: string,
    pengajuan: v.nullable(string),
    hari: v.array(string),
    aturan: v.array(refusal),
  }),
)

/** The effects of a law on a page of units. */
export const simulasiAnswer = v.object({
  bulan: string,
  sejak: string,
  unit: v.object({ diperiksa: number, dari: number }),
  untung: perubahan,
  rugi: perubahan,
  melanggar: v.array(
    v.object({
      unitKerja: string,
      namaUnit: string,
      tanggal: string,
      kode: v.picklist(['wfa.kuota', 'wfa.minimum-kantor']),
      batas: number,
      nyata: number,
    }),
  ),
  after: v.nullable(string),
})
