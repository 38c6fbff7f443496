import * as v from 'valibot'
import { inOrder, tanggalSchema, teks } from '../../domain/shared/schema.ts'
import { text } from '../schemas.ts'

const string = v.string()
const nullable = v.nullable

const jenis = v.picklist(['libur', 'cuti-bersama', 'hari-kerja'])

const tahun = v.pipe(v.string(), v.regex(/^(19|20|21)\d\d$/, 'tahun'))

const daftarTahun = v.optional(v.pipe(v.array(tahun), v.maxLength(10)), [])

/** POST /v1/kalender. */
export const kalenderBody = v.pipe(
  v.strictObject({
    libur: v.optional(
      v.pipe(
        v.array(
          v.strictObject({
            tanggal: tanggalSchema,
            jenis,
            nama: teks(200),
            dasar: teks(500),
          }),
        ),
        v.maxLength(100),
      ),
      [],
    ),
    ramadan: v.optional(
      v.pipe(
        v.array(
          v.pipe(
            v.strictObject({ dari: tanggalSchema, sampai: tanggalSchema, dasar: teks(500) }),
            v.check(({ dari, sampai }) => inOrder(dari, sampai), 'rentang'),
          ),
        ),
        v.maxLength(10),
      ),
      [],
    ),
    /** Years with all days off entered; and years wrongly declared complete. */
    lengkap: daftarTahun,
    belumLengkap: daftarTahun,
    paksa: v.exactOptional(teks(2_000)),
  }),
  v.check(({ lengkap, belumLengkap }) => {
    const years = [...lengkap, ...belumLengkap]
    return new Set(years).size === years.length
  }, 'berulang'),
)

/** The calendar. */
export const kalenderAnswer = v.object({
  data: v.array(v.object({ tanggal: string, jenis, nama: string, dasar: string })),
  ramadan: v.array(v.object({ dari: string, sampai: string, dasar: string })),
  lengkap: v.array(v.object({ tahun: string, sejak: nullable(string), cocokkan: nullable(text) })),
  ramadanDitunggu: v.array(
    v.object({ hijriah: v.number(), palingAwal: string, palingAkhir: string }),
  ),
})
