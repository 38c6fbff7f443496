import * as v from 'valibot'
import { JENIS_IMPOR } from '../../operations/webhook/record-impor.ts'

/** POST /v1/impor: items of one type, 500 at most. */
export const imporBody = v.strictObject({
  jenis: v.picklist(JENIS_IMPOR),
  butir: v.pipe(v.array(v.record(v.string(), v.unknown())), v.minLength(1), v.maxLength(500)),
})
