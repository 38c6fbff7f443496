import * as v from 'valibot'
import { bulanSchema, teks } from '../../domain/shared/schema.ts'

/** The permanent address of a letter. */
export const tautanAnswer = v.object({ nomor: v.string(), alamat: v.string() })

/** GET /v1/wfa/surat-tugas. */
export const suratBulanQuery = v.strictObject({
  bulan: bulanSchema,
  unit: teks(100),
  after: v.optional(v.pipe(v.string(), v.regex(/^\d{1,6}$/, 'halaman'))),
})
