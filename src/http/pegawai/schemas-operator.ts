import * as v from 'valibot'
import { nipSchema } from '../../domain/pegawai/schema.ts'
import { inOrder, tanggalSchema, teks } from '../../domain/shared/schema.ts'

const string = v.string()

/** POST /v1/operator. */
export const operatorBody = v.pipe(
  v.strictObject({
    nip: nipSchema,
    unitKerja: teks(100),
    bawahan: v.boolean(),
    dari: tanggalSchema,
    sampai: tanggalSchema,
    nomorSurat: teks(200),
  }),
  v.check(({ dari, sampai }) => inOrder(dari, sampai), 'rentang'),
)

/** POST /v1/operator/:id/cabut. */
export const cabutOperatorBody = v.strictObject({ alasan: teks(2000) })

/** An appointment that was entered. */
export const operatorBaru = v.object({ id: string })

/** An appointment. */
export const operatorAnswer = v.object({
  id: string,
  nip: string,
  nama: string,
  unitKerja: string,
  namaUnit: string,
  bawahan: v.boolean(),
  dari: string,
  sampai: string,
  nomorSurat: string,
  dicabutPada: v.nullable(string),
  berlaku: v.boolean(),
  pindah: v.boolean(),
})

/** Appointments, the latest first. */
export const operatorList = v.object({ data: v.array(operatorAnswer) })
