import * as v from 'valibot'
import { inOrder, tanggalSchema, teks } from '../../domain/shared/schema.ts'

const string = v.string()
const number = v.number()
const nullable = v.nullable

/** POST /v1/survei. */
export const surveiBody = v.pipe(
  v.strictObject({
    judul: teks(200),
    pertanyaan: v.pipe(v.array(teks(500)), v.minLength(1), v.maxLength(30)),
    dari: tanggalSchema,
    sampai: tanggalSchema,
  }),
  v.check(({ dari, sampai }) => inOrder(dari, sampai), 'rentang'),
)

const nilai = v.pipe(number, v.integer(), v.minValue(1), v.maxValue(5))

/** POST /v1/survei/:id/jawaban. */
export const jawabanBody = v.strictObject({
  jawaban: v.pipe(v.array(nilai), v.minLength(1), v.maxLength(30)),
})

const survei = {
  id: string,
  judul: string,
  pertanyaan: v.array(string),
  dari: string,
  sampai: string,
}

/** A survey as bkd opened it. */
export const surveiAnswer = v.object(survei)

/** A survey for a person. */
export const surveiSayaAnswer = v.object({
  ...survei,
  terbuka: v.boolean(),
  sudahMenjawab: v.boolean(),
})

/** The newest surveys. */
export const surveiList = v.object({ data: v.array(surveiSayaAnswer) })

/** The confirmation that answers were stored. */
export const jawabanAnswer = v.object({ id: string, diterima: v.literal(true) })

const hasil = nullable(v.object({ terjawab: number, rata: v.array(number) }))

/** Results; means and shares are in hundredths, and nothing covers fewer than five answers. */
export const hasilAnswer = v.object({
  survei: surveiAnswer,
  semua: hasil,
  unit: v.array(
    v.object({
      unitKerja: string,
      namaUnit: string,
      pegawai: number,
      hasil,
      keterwakilan: nullable(number),
    }),
  ),
  gabungan: hasil,
})
