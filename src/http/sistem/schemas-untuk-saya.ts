import * as v from 'valibot'
import { JENIS_MENUNGGU, TUJUAN } from '../../domain/presensi/menunggu-saya.ts'

const count = v.pipe(v.number(), v.integer())

/** What waits for the caller, the most urgent first. */
export const untukSayaAnswer = v.object({
  data: v.array(
    v.object({
      jenis: v.picklist(JENIS_MENUNGGU),
      tujuan: v.picklist(TUJUAN),
      pesan: v.object({ id: v.string(), en: v.string() }),
      jumlah: count,
      lebih: v.boolean(),
      tenggat: v.nullable(v.string()),
      terlambat: count,
    }),
  ),
})
