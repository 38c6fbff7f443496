import * as v from 'valibot'
import { text } from '../schemas.ts'

const keadaan = v.picklist(['baik', 'catatan', 'peringatan', 'rusak'])

/** The state of every part of a deployment. */
export const statusAnswer = v.object({
  status: keadaan,
  pada: v.string(),
  pemeriksaan: v.array(
    v.object({ kode: v.string(), keadaan, pesan: text, saran: v.nullable(text) }),
  ),
})
