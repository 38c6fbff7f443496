import * as v from 'valibot'
import { tanggalSchema, teks } from '../shared/schema.ts'
import { JENIS_WFA } from './jenis.ts'
import type { PolicyWfa } from './rules/index.ts'

const bilangan = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000))
const ya = v.literal(true)
const hariPekan = v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)))
const kata = v.array(teks(100))
const jenis = v.array(v.picklist(JENIS_WFA))
const tugas = v.picklist(['administratif', 'pelayanan-langsung', 'lapangan'])
const pukul = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
const jamMinggu = v.strictObject({
  menit: bilangan,
  istirahat: bilangan,
  istirahatJumat: bilangan,
})

/** A clause as somebody tries it: a value with its article, or `null` where the law is to be silent. */
function klausa<Value extends v.GenericSchema>(value: Value) {
  const effect = v.exactOptional(v.picklist(['tolak', 'peringatan']))
  return v.exactOptional(v.nullable(v.strictObject({ value, basis: teks(1000), effect })))
}

/** Clauses under the codes of their rules; those left out stay as they are. */
const klausaSchema = v.strictObject({
  'wfa.kebijakan-tidak-ada': klausa(jenis),
  'wfa.disiplin': klausa(ya),
  'wfa.baru-menjabat': klausa(bilangan),
  'wfa.pelayanan-langsung': klausa(v.array(tugas)),
  'wfa.jabatan-dikecualikan': klausa(
    v.strictObject({ eselon: kata, kata, unit: kata, namaUnit: v.exactOptional(kata) }),
  ),
  'wfa.predikat': klausa(kata),
  'wfa.kotak-talenta': klausa(v.array(bilangan)),
  'wfa.kriteria-tugas': klausa(kata),
  'wfa.kesiapan': klausa(bilangan),
  'wfa.bukan-hari-kerja': klausa(ya),
  'kalender.belum-ada': klausa(ya),
  'wfa.sebelum-dipakai': klausa(ya),
  'wfa.hari-terbuka': klausa(
    v.strictObject({
      hari: v.exactOptional(hariPekan),
      tanggal: v.exactOptional(v.array(tanggalSchema)),
    }),
  ),
  'wfa.hari-skema': klausa(ya),
  'wfa.hari-konfirmasi': klausa(hariPekan),
  'wfa.hari-ganda': klausa(ya),
  'wfa.cuti': klausa(ya),
  'wfa.lokasi': klausa(bilangan),
  'wfa.jauh-hari': klausa(bilangan),
  'wfa.jam': klausa(ya),
  'wfa.pemberitahuan': klausa(bilangan),
  'wfa.ulang-tahun-ibu': klausa(ya),
  'wfa.sekali-setahun': klausa(bilangan),
  'wfa.bukti': klausa(jenis),
  'wfa.jam-inti': klausa(v.strictObject({ mulai: pukul, selesai: pukul })),
  'wfa.jam-mingguan': klausa(v.strictObject({ biasa: jamMinggu, ramadan: jamMinggu })),
  'wfa.batas-mingguan': klausa(bilangan),
  'wfa.batas-nasional': klausa(bilangan),
  'wfa.batas-bulanan': klausa(bilangan),
  'wfa.batas-tahunan': klausa(bilangan),
  'wfa.kuota': klausa(
    v.union([
      v.pipe(bilangan, v.maxValue(10_000)),
      v.strictObject({ jumlah: bilangan, bagian: v.exactOptional(bilangan) }),
    ]),
  ),
  'wfa.minimum-kantor': klausa(bilangan),
  'wfa.rencana': klausa(ya),
} satisfies Record<keyof PolicyWfa, v.GenericSchema>)

const skema = v.strictObject({
  hari: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)),
  dari: tanggalSchema,
  sampai: v.exactOptional(tanggalSchema),
  hanyaRumah: v.boolean(),
  dihitung: v.boolean(),
  kecualiEselon: kata,
  kecualiJabatan: kata,
  kecualiUnit: kata,
  kecualiTugas: v.array(tugas),
})

/** Clauses to try, from a day on; without one, from the first day of the month. */
export const percobaanSchema = v.strictObject({
  sejak: v.exactOptional(tanggalSchema),
  wfa: klausaSchema,
  ketentuan: v.exactOptional(v.strictObject({ hariWajib: klausa(v.array(skema)) })),
})

/** Clauses to try. */
export type Percobaan = v.InferOutput<typeof percobaanSchema>
