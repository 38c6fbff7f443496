import * as v from 'valibot'
import { tanggalSchema, teks } from '../domain/shared/schema.ts'

const string = v.string()
const jenis = v.picklist(['rumah', 'masuk'])

/** A list in which nothing stands twice. */
function each<Schema extends v.GenericSchema<unknown, string>>(item: Schema, max: number) {
  return v.pipe(
    v.array(item),
    v.minLength(1),
    v.maxLength(max),
    v.check((list) => new Set(list).size === list.length, 'berulang'),
  )
}

/** POST /v1/wfa/arahan. */
export const arahanBody = v.strictObject({
  jenis,
  unit: each(teks(100), 200),
  termasukBawahan: v.optional(v.boolean()),
  hari: each(tanggalSchema, 31),
  alasan: teks(2000),
  dasar: teks(500),
  terapkan: v.boolean(),
})

/** POST /v1/wfa/arahan/:id/batal. */
export const batalBody = v.strictObject({ alasan: teks(2000) })

const unit = v.object({ kode: string, nama: string })

/** A directive. */
export const arahanAnswer = v.object({
  id: string,
  jenis,
  unit: v.array(unit),
  hari: v.array(string),
  hariBerlaku: v.array(string),
  alasan: string,
  dasar: string,
  oleh: string,
  pada: string,
  dibatalkanPada: v.nullable(string),
})

/** Directives, newest first. */
export const arahanList = v.object({ data: v.array(arahanAnswer) })

/** Whom a directive would reach. */
export const terdampakAnswer = v.object({
  terdampak: v.object({
    pegawai: v.number(),
    unit: v.array(v.object({ ...unit.entries, pegawai: v.number(), layananLangsung: v.boolean() })),
    daftar: v.array(v.object({ nip: string, nama: string, unit: string })),
  }),
})

/** A directive that was issued, with whom it reaches. */
export const arahanTerbitAnswer = v.object({ ...arahanAnswer.entries, ...terdampakAnswer.entries })
