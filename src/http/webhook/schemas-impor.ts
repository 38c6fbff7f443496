import * as v from 'valibot'
import { JENIS_IMPOR, type JenisImpor } from '../../operations/webhook/jenis-masuk.ts'

/** The type of the items that the OpenAPI document has as an example. */
const CONTOH: JenisImpor = 'jadwal-sif.ditetapkan'

/** POST /v1/impor: items of one type, 500 at most. */
export const imporBody = v.strictObject({
  jenis: v.pipe(v.picklist(JENIS_IMPOR), v.examples([CONTOH])),
  butir: v.pipe(v.array(v.record(v.string(), v.unknown())), v.minLength(1), v.maxLength(500)),
})
