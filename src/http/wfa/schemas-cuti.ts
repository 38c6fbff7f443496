import * as v from 'valibot'
import { inOrder, tanggalSchema, teks } from '../../domain/shared/schema.ts'
import { CUTI_DIMOHON } from '../../domain/wfa/permohonan-cuti.ts'

const string = v.string()
const jenis = v.picklist(CUTI_DIMOHON)

/** POST /v1/wfa/permohonan-cuti. */
export const cutiBody = v.pipe(
  v.strictObject({
    jenis,
    dari: tanggalSchema,
    sampai: tanggalSchema,
    alasan: teks(2000),
    bukti: v.pipe(v.array(v.strictObject({ jenis: teks(200), nomor: teks(200) })), v.maxLength(10)),
  }),
  v.check(({ dari, sampai }) => inOrder(dari, sampai), 'rentang'),
)

/** An application for leave. */
export const permohonanCutiAnswer = v.object({
  id: string,
  jenis,
  dari: string,
  sampai: string,
  alasan: string,
  bukti: v.array(v.object({ jenis: string, nomor: string })),
  status: v.picklist(['dikirim', 'disetujui']),
  diajukanPada: string,
})

/** A list of applications. */
export const permohonanCutiList = v.object({ data: v.array(permohonanCutiAnswer) })
