import * as v from 'valibot'
import { realisasi } from '../../../db/tables.ts'
import { takeIn } from '../../../db/webhook/webhook-masuk.ts'
import { nipSchema } from '../../../domain/pegawai/schema.ts'
import { bulanSchema, teks } from '../../../domain/shared/schema.ts'
import { type InboundDoc, inbound } from '../inbound-type.ts'
import { refuseUnknown } from '../refusals.ts'
import { jumlah, kode, NIP_CONTOH } from './parts.ts'

/**
 * Returns whether a value is nested within a limit: a database reads JSON only to a bounded depth.
 */
function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return levels > 0 && Object.values(value).every((part) => isShallow(part, levels - 1))
}

const dampak = v.pipe(
  v.unknown(),
  v.check((value) => isShallow(value, 20), 'dalam'),
)

/** What a person reached of one target. */
export const sasaranTerealisasi = inbound({
  sumber: 'kinerja',
  schema: v.object({
    nip: nipSchema,
    bulan: bulanSchema,
    kode,
    realisasi: jumlah,
    bukti: v.optional(v.union([teks(2000), v.array(teks(2000))])),
    dampak: v.optional(dampak),
  }),
  owned: null,
  key: (result) => `${result.nip}|${result.bulan}|${result.kode}`,
  mentions: ({ nip }) => ({ nip }),
  refuse: ({ nip }, known) => refuseUnknown(nip, known),
  store: (results, diperbaruiPada) =>
    takeIn(
      realisasi,
      ['nip', 'bulan', 'kode'],
      results.map((result) => ({
        nip: result.nip,
        bulan: result.bulan,
        kode: result.kode,
        realisasi: result.realisasi,
        data: result,
        diperbaruiPada,
      })),
    ),
  days: () => null,
  months: ({ nip, bulan }) => [{ nip, bulan }],
  audit: () => null,
  hierarchy: false,
})

/** The documentation of the type. */
export const sasaranTerealisasiDoc: InboundDoc<(typeof sasaranTerealisasi)['schema']> = {
  description: {
    id: 'Realisasi satu sasaran seorang pegawai pada satu bulan, dengan bukti dan dampaknya. Kodenya kode KRA.',
    en: 'What a person reached of one target in one month, with evidence and effect. The code is that of the KRA.',
  },
  example: { nip: NIP_CONTOH, bulan: '2026-11', kode: 'KRA-1', realisasi: 4, bukti: 'BA 117' },
  terms: {
    kode: { id: 'Kode KRA', en: 'code of the KRA', example: 'KRA-2' },
    bukti: {
      id: 'Alamat atau nomor bukti, satu atau beberapa',
      en: 'address or number of the proof, one or several',
      example: 'https://drive.example.go.id/f/2291',
    },
    dampak: {
      id: 'Dampak keluaran: layanan dan program 0 sampai 100, keluhan sebagai jumlah',
      en: 'impact of the output: layanan and program 0 to 100, keluhan as a number',
      example: { layanan: 88, program: 75, keluhan: 1 },
    },
  },
}
