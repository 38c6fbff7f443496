import * as v from 'valibot'
import { nipSchema } from '../../domain/pegawai/schema.ts'
import { inOrder, tanggalSchema, teks } from '../../domain/shared/schema.ts'

const string = v.string()

/** POST /v1/delegasi. */
export const delegasiBody = v.pipe(
  v.strictObject({
    jenis: v.picklist(['plh', 'plt']),
    dariNip: nipSchema,
    keNip: nipSchema,
    dari: tanggalSchema,
    sampai: tanggalSchema,
    nomorSurat: teks(200),
  }),
  v.check(({ dari, sampai }) => inOrder(dari, sampai), 'rentang'),
  v.check(({ dariNip, keNip }) => dariNip !== keNip, 'orang-sama'),
)

/** POST /v1/delegasi/:id/cabut. */
export const cabutDelegasiBody = v.strictObject({ alasan: teks(2000) })

/** A delegation that was entered. */
export const delegasiBaru = v.object({ id: string })

/** A delegation. */
export const delegasiAnswer = v.object({
  id: string,
  jenis: v.picklist(['plh', 'plt']),
  dariNip: string,
  dariNama: string,
  keNip: string,
  keNama: string,
  dari: string,
  sampai: string,
  nomorSurat: string,
  dicabutPada: v.nullable(string),
  berlaku: v.boolean(),
})

/** Delegations, the latest first. */
export const delegasiList = v.object({ data: v.array(delegasiAnswer) })
