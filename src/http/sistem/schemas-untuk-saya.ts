import * as v from 'valibot'
import { JENIS_MENUNGGU, TUJUAN } from '../../domain/sistem/menunggu-saya.ts'
import { text } from '../schemas.ts'

const count = v.pipe(v.number(), v.integer())

/** What waits for the caller, most urgent first. */
export const untukSayaAnswer = v.object({
  data: v.array(
    v.object({
      jenis: v.picklist(JENIS_MENUNGGU),
      tujuan: v.picklist(TUJUAN),
      pesan: text,
      jumlah: count,
      lebih: v.boolean(),
      tenggat: v.nullable(v.string()),
      terlambat: count,
    }),
  ),
})

const places = v.object({
  gangguan: count,
  sanggahan: count,
  bulan: count,
  kebijakan: count,
  mesin: count,
  perbaikan: count,
  webhook: count,
})

/** How much waits for the caller as an officer, by page; only pages that the caller may see. */
export const menungguPetugasAnswer = v.partial(places)
