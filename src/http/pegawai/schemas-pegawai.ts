import * as v from 'valibot'
import { inOrder, tanggalSchema, teks } from '../../domain/shared/schema.ts'

const string = v.string()

/** GET /v1/pegawai: a part of a name, or the beginning of a NIP. */
export const cariQuery = v.strictObject({ cari: v.pipe(teks(100), v.minLength(2)) })

/** People to choose from. */
export const pegawaiList = v.object({
  data: v.array(
    v.object({ nip: string, nama: string, jabatan: v.nullable(string), namaUnit: string }),
  ),
})

/** The longest span of days that is listed at once. */
const LONGEST_MS = 92 * 86_400_000

/** GET /v1/jadwal-sif: the days of a unit. */
export const jadwalSifQuery = v.pipe(
  v.strictObject({ unit: teks(100), dari: tanggalSchema, sampai: tanggalSchema }),
  v.check(({ dari, sampai }) => inOrder(dari, sampai), 'rentang'),
  v.check(({ dari, sampai }) => Date.parse(sampai) - Date.parse(dari) < LONGEST_MS, 'rentang-92'),
)

/** Shifts and pickets, by day. */
export const jadwalSifList = v.object({
  data: v.array(
    v.object({
      nip: string,
      nama: string,
      tanggal: string,
      mulai: string,
      selesai: string,
      menggantikan: v.boolean(),
    }),
  ),
})
