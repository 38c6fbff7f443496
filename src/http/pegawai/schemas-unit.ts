import * as v from 'valibot'
import { tanggalSchema, teks } from '../../domain/shared/schema.ts'

/** Units to choose from. */
export const unitList = v.object({
  data: v.array(v.object({ kode: v.string(), nama: v.string() })),
})

/** A query that names a unit kerja. */
export const hariPertamaQuery = v.strictObject({ unit: teks(100) })

/** PUT /v1/unit-kerja/hari-pertama: `null` removes the entry. */
export const hariPertamaBody = v.strictObject({ mulai: v.nullable(tanggalSchema) })

/** The first days of the regency and of the units that start later. */
export const hariPertamaList = v.object({
  daerah: v.nullable(v.string()),
  data: v.array(
    v.object({
      unit: v.string(),
      nama: v.nullable(v.string()),
      mulai: v.string(),
      oleh: v.string(),
      pada: v.string(),
    }),
  ),
})
