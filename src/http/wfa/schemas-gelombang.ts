import * as v from 'valibot'
import { inOrder, tanggalSchema, teks } from '../../domain/shared/schema.ts'
import { text } from '../schemas.ts'

const string = v.string()
const count = v.nullable(v.number())

/** POST /v1/gelombang. */
export const gelombangBody = v.pipe(
  v.strictObject({
    nama: teks(200),
    unit: v.pipe(v.array(teks(100)), v.minLength(1), v.maxLength(200)),
    dari: tanggalSchema,
    sampai: v.optional(tanggalSchema),
    kriteriaMasuk: teks(2000),
    kriteriaKeluar: teks(2000),
  }),
  v.check(({ dari, sampai }) => inOrder(dari, sampai), 'rentang'),
)

/** POST /v1/gelombang/:id/akhiri. */
export const akhiriBody = v.strictObject({ sampai: tanggalSchema, alasan: teks(2000) })

/** A wave. */
export const gelombangAnswer = v.object({
  id: string,
  nama: string,
  unit: v.array(string),
  dari: string,
  sampai: v.nullable(string),
  kriteriaMasuk: string,
  kriteriaKeluar: string,
})

/** All waves. */
export const gelombangList = v.object({ data: v.array(gelombangAnswer) })

const kelompok = v.object({
  unit: v.number(),
  pegawai: count,
  hariWfa: count,
  hariOrang: count,
  terlambatPerHari: count,
  catatan: v.array(text),
})

/** A wave's units compared with units in no wave. Minutes per person and day are in hundredths. */
export const bandingAnswer = v.object({
  dari: string,
  sampai: string,
  dalam: kelompok,
  luar: kelompok,
})
