import * as v from 'valibot'
import { nipSchema } from '../../domain/pegawai/schema.ts'
import { pukulSchema, teks } from '../../domain/shared/schema.ts'
import { CARA_KRITERIA, KRITERIA_TUGAS } from '../../domain/wfa/kriteria.ts'

const nullable = v.nullable
const whole = (limit: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(limit))

/** A query that names a person. */
export const kriteriaQuery = v.strictObject({ nip: nipSchema })

/** Each criterion answered. */
export const jawabanKriteria = v.strictObject(v.entriesFromList(KRITERIA_TUGAS, v.boolean()))

/** PUT /v1/wfa/kriteria. */
export const kriteriaBody = v.strictObject({ jawaban: jawabanKriteria })

/** The criteria of a person's present position. */
export const kriteriaAnswer = v.object({
  nip: v.string(),
  tmtJabatan: v.string(),
  jawaban: nullable(v.record(v.string(), v.boolean())),
  cara: nullable(v.picklist(CARA_KRITERIA)),
  oleh: nullable(v.string()),
  pada: nullable(v.string()),
})

/** PUT /v1/wfa/kesiapan: kilobits per second and milliseconds, if the widget measured them. */
export const kesiapanBody = v.strictObject({
  laptop: v.boolean(),
  internet: v.boolean(),
  kbps: v.optional(whole(100_000_000)),
  latensiMs: v.optional(whole(600_000)),
})

/** PUT /v1/wfa/kesiapan-unit: an officer's findings, and how they checked. */
export const kesiapanUnitBody = v.strictObject({
  laptop: v.boolean(),
  internet: v.boolean(),
  alasan: teks(500),
})

/** One's own readiness. */
export const kesiapanAnswer = v.object({
  laptop: nullable(v.boolean()),
  internet: nullable(v.boolean()),
  kbps: nullable(v.number()),
  latensiMs: nullable(v.number()),
  pada: nullable(v.string()),
  berlakuSampai: nullable(v.string()),
})

/** The readiness of the people of a unit, by name. */
export const kesiapanUnitList = v.object({
  data: v.array(v.object({ nip: v.string(), nama: v.string(), ...kesiapanAnswer.entries })),
})

/** A query that names a unit kerja. */
export const layananQuery = v.strictObject({ unit: teks(100) })

const jendela = v.pipe(
  v.strictObject({
    kode: teks(50),
    nama: teks(200),
    hari: v.pipe(
      v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
      v.minLength(1),
      v.maxLength(7),
    ),
    mulai: pukulSchema,
    selesai: pukulSchema,
    minimum: whole(10_000),
  }),
  v.check(({ mulai, selesai }) => mulai < selesai, 'rentang'),
)

/** PUT /v1/wfa/layanan: the windows of a unit, each code once. */
export const layananBody = v.strictObject({
  layanan: v.pipe(
    v.array(jendela),
    v.maxLength(50),
    v.check(
      (windows) => new Set(windows.map(({ kode }) => kode)).size === windows.length,
      'kode-berulang',
    ),
  ),
})

/** The windows of a unit; times as 'HH:MM' in its zone. */
export const layananAnswer = v.object({
  unit: v.string(),
  layanan: v.array(
    v.object({
      kode: v.string(),
      nama: v.string(),
      hari: v.array(v.number()),
      mulai: v.string(),
      selesai: v.string(),
      minimum: v.number(),
    }),
  ),
})
