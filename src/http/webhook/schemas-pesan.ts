import * as v from 'valibot'
import { minute } from '../../domain/shared/local-time.ts'
import { pukulSchema } from '../../domain/shared/schema.ts'
import { JENIS_PESAN, SALURAN, STATUS_ANTARAN } from '../../domain/webhook/pesan.ts'
import { text } from '../schemas.ts'

const string = v.string()
const ways = v.pipe(
  v.array(v.picklist(SALURAN)),
  v.check((all) => new Set(all).size === all.length, 'berulang'),
)

/** PUT /v1/saya/pesan. */
export const pilihanBody = v.strictObject({
  pilihan: v.strictObject({
    panggilan: v.exactOptional(
      v.pipe(
        ways,
        v.check((all) => all.length > 0, 'panggilan-wajib'),
      ),
    ),
    keputusan: v.exactOptional(ways),
    tenggat: v.exactOptional(ways),
    'perlu-dilihat': v.exactOptional(ways),
    ringkasan: v.exactOptional(ways),
  }),
  tenang: v.nullable(
    v.pipe(
      v.strictObject({ dari: pukulSchema, sampai: pukulSchema }),
      v.transform(({ dari, sampai }) => ({ dari: minute(dari), sampai: minute(sampai) })),
    ),
  ),
  ringkasanBkd: v.exactOptional(v.boolean(), false),
})

/** A person's choices about messages, and the newest messages sent to them. */
export const pilihanAnswer = v.object({
  saluran: v.array(v.picklist(SALURAN)),
  pilihan: v.array(
    v.object({
      jenis: v.picklist(JENIS_PESAN),
      nama: text,
      isi: text,
      saluran: v.array(v.picklist(SALURAN)),
      wajib: v.boolean(),
    }),
  ),
  tenang: v.object({ dari: string, sampai: string, bawaan: v.boolean() }),
  ringkasanBkd: v.object({ boleh: v.boolean(), sampai: v.nullable(string) }),
  terakhir: v.array(
    v.object({
      id: string,
      jenis: v.picklist(JENIS_PESAN),
      judul: string,
      isi: string,
      dibuat: string,
      antaran: v.array(
        v.object({ saluran: v.picklist(SALURAN), status: v.picklist(STATUS_ANTARAN) }),
      ),
    }),
  ),
})
