import * as v from 'valibot'
import { tanggalSchema, teks } from '../../domain/shared/schema.ts'

const string = v.string()
const jenis = v.picklist(['rumah', 'masuk'])

/** Returns a list without duplicates. */
function each<Schema extends v.GenericSchema<unknown, string>>(item: Schema, max: number) {
  return v.pipe(
    v.array(item),
    v.minLength(1),
    v.maxLength(max),
    v.check((list) => new Set(list).size === list.length, 'berulang'),
  )
}

/** POST /v1/wfa/arahan. */
export const arahanBody = v.pipe(
  v.strictObject({
    jenis,
    unit: v.optional(each(teks(100), 200)),
    wilayah: v.optional(
      v.strictObject({
        lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
        lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
        radius: v.pipe(v.number(), v.minValue(1), v.maxValue(500_000)),
      }),
    ),
    termasukBawahan: v.optional(v.boolean()),
    hari: each(tanggalSchema, 31),
    alasan: teks(2000),
    dasar: teks(500),
    terapkan: v.boolean(),
    lewati: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))),
  }),
  v.check(
    ({ unit, wilayah }) => (unit === undefined) !== (wilayah === undefined),
    'unit-atau-wilayah',
  ),
)

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

/** The people that a directive would reach. */
export const terdampakAnswer = v.object({
  terdampak: v.object({
    pegawai: v.number(),
    unit: v.array(v.object({ ...unit.entries, pegawai: v.number(), layananLangsung: v.boolean() })),
    daftar: v.array(v.object({ nip: string, nama: string, unit: string })),
    lanjut: v.nullable(v.number()),
  }),
})

/** An issued directive, with the people that it reaches. */
export const arahanTerbitAnswer = v.object({ ...arahanAnswer.entries, ...terdampakAnswer.entries })
