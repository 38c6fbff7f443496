import * as v from 'valibot'
import { nipSchema } from '../../domain/pegawai/schema.ts'
import { MODA } from '../../domain/presensi/hari.ts'
import { inOrder, tanggalSchema, teks } from '../../domain/shared/schema.ts'
import { text } from '../schemas.ts'

const string = v.string()
const nullable = v.nullable
const kode = teks(100)

/** The longest spans to show and to plan, in days. */
const SHOWN = 31
const PLANNED = 92

function isShort(dari: string, sampai: string, days: number): boolean {
  return Date.parse(sampai) - Date.parse(dari) < days * 86_400_000
}

const span = { unit: kode, dari: tanggalSchema, sampai: tanggalSchema }

/** GET /v1/wfa/roster. */
export const rosterQuery = v.pipe(
  v.strictObject(span),
  v.check(({ dari, sampai }) => inOrder(dari, sampai), 'rentang'),
  v.check(({ dari, sampai }) => isShort(dari, sampai, SHOWN), 'rentang-31'),
)

const weekdays = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  v.minLength(1),
  v.maxLength(5),
)
const people = v.pipe(v.array(nipSchema), v.minLength(1), v.maxLength(300))

/** POST /v1/wfa/roster. */
export const rosterBody = v.pipe(
  v.strictObject({
    ...span,
    pola: v.pipe(
      v.array(
        v.union([
          v.strictObject({ nip: nipSchema, hari: weekdays }),
          v.strictObject({
            tim: v.pipe(v.array(people), v.minLength(2), v.maxLength(10)),
            hari: v.optional(weekdays),
          }),
        ]),
      ),
      v.minLength(1),
      v.maxLength(300),
    ),
    terbitkan: v.boolean(),
  }),
  v.check(({ dari, sampai }) => inOrder(dari, sampai), 'rentang'),
  v.check(({ dari, sampai }) => isShort(dari, sampai, PLANNED), 'rentang-92'),
)

/** A path that names the CSV of a roster. */
export const berkasParam = v.object({
  berkas: v.pipe(v.string(), v.maxLength(104), v.endsWith('.csv', 'berkas-csv')),
})

/** Who of a unit works where. */
export const rosterAnswer = v.object({
  unit: v.object({ kode: string, nama: string }),
  hari: v.array(
    v.object({
      tanggal: string,
      libur: nullable(string),
      catatan: nullable(text),
      pegawai: v.array(
        v.object({
          nip: string,
          nama: string,
          moda: v.picklist(MODA),
          sumber: nullable(string),
          tinjau: nullable(v.object({ kode: string, pesan: text, dasar: string })),
        }),
      ),
      wfa: v.number(),
      kantor: v.number(),
      batas: nullable(v.number()),
      kantorPenuh: nullable(
        v.object({ batas: v.number(), lebih: v.number(), saran: v.array(string), dasar: string }),
      ),
    }),
  ),
})

const rencana = {
  unit: string,
  dari: string,
  sampai: string,
  hari: v.array(
    v.object({
      tanggal: string,
      nip: string,
      nama: string,
      hasil: v.picklist(['lolos', 'tolak']),
      kode: nullable(string),
      pesan: nullable(text),
      dasar: nullable(string),
      usulan: nullable(string),
    }),
  ),
  jumlah: v.object({ lolos: v.number(), tolak: v.number() }),
}

/** A plan before its publication. */
export const rencanaAnswer = v.object({ ...rencana, id: v.null_() })

/** A published roster. */
export const terbitAnswer = v.object({ ...rencana, id: string })

/** The file of a published roster, as CSV. */
export const csvAnswer = v.string()

/** POST /v1/wfa/roster/:id/batal. */
export const rosterBatalBody = v.strictObject({ alasan: teks(2000) })

/** A withdrawn roster, with the days that it frees. */
export const rosterBatalAnswer = v.object({
  id: string,
  unit: string,
  hari: v.array(v.object({ tanggal: string, nip: string })),
})
