import * as v from 'valibot'
import { nipSchema } from '../domain/pegawai/schema.ts'
import { bulanSchema } from '../domain/shared/schema.ts'

/** A sentence in both languages. */
export const text = v.object({ id: v.string(), en: v.string() })

/** Why a rule refuses. */
export const refusal = v.object({ code: v.string(), message: text, basis: v.string() })

const number = v.number()
const string = v.string()

/** The steps of a matter. */
export const riwayat = v.array(
  v.object({
    pada: string,
    oleh: string,
    atasNama: v.nullable(string),
    langkah: string,
    isi: v.nullable(string),
  }),
)

/** A path that names a request. */
export const idParam = v.object({ id: v.pipe(v.string(), v.maxLength(100)) })

/** A path that names a month. */
export const bulanParam = v.object({ bulan: bulanSchema })

/** A query that names a month. */
export const bulanQuery = v.strictObject({ bulan: bulanSchema })

/** The body of a POST without fields. */
export const kosongBody = v.strictObject({})

/** A query that may name a person. */
export const nipQuery = v.strictObject({ nip: v.optional(nipSchema) })

/** A query that names a month and may name a person. */
export const hariQuery = v.strictObject({ bulan: bulanSchema, nip: v.optional(nipSchema) })

/** A query that may name the end of the previous page. */
export const pageQuery = v.strictObject({
  after: v.optional(v.pipe(v.string(), v.regex(/^\d{1,16}\.[\w-]{1,100}$/))),
})

/** A problem (RFC 9457). */
export const problemAnswer = v.object({
  type: string,
  title: string,
  status: number,
  detail: string,
  instance: string,
  issues: v.optional(v.array(v.object({ path: string, message: text }))),
  refusals: v.optional(v.array(refusal)),
})
