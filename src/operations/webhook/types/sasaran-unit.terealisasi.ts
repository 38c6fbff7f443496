import * as v from 'valibot'
import { realisasiUnit } from '../../../db/tables.ts'
import { takeIn } from '../../../db/webhook/webhook-masuk.ts'
import { bulanSchema, teks } from '../../../domain/shared/schema.ts'
import { UNIT } from '../../../domain/shared/term.ts'
import { type InboundDoc, inbound } from '../inbound-type.ts'
import { refuseUnknownUnit, UNKNOWN_UNIT } from '../refusals.ts'
import { jumlah, kode } from './parts.ts'

/** What a unit reached of one target (R101). */
export const sasaranUnitTerealisasi = inbound({
  sumber: 'kinerja',
  schema: v.object({
    unitKerja: kode,
    bulan: bulanSchema,
    kode,
    realisasi: jumlah,
    bukti: v.optional(v.union([teks(2000), v.array(teks(2000))])),
  }),
  owned: null,
  key: (result) => `${result.unitKerja}|${result.bulan}|${result.kode}`,
  mentions: ({ unitKerja }) => ({ unitKerja }),
  references: ({ unitKerja }) => [
    { kolom: 'unitKerja', to: 'unit-kerja', name: unitKerja, missing: UNKNOWN_UNIT },
  ],
  refuse: ({ unitKerja }, known) => refuseUnknownUnit(unitKerja, known),
  store: (results, diperbaruiPada) =>
    takeIn(
      realisasiUnit,
      ['bulan', 'unitKerja', 'kode'],
      results.map(({ bukti = [], ...one }) => {
        const proofs = [bukti].flat()
        return { ...one, bukti: proofs.length > 0 ? proofs : null, diperbaruiPada }
      }),
    ),
  days: () => null,
  months: () => [],
  audit: () => null,
  hierarchy: false,
})

/** The documentation of the type. */
export const sasaranUnitTerealisasiDoc: InboundDoc<(typeof sasaranUnitTerealisasi)['schema']> = {
  description: {
    id: 'Realisasi satu sasaran unit kerja pada satu bulan, dengan buktinya. Kodenya kode sasaran unit. Dikirim lagi menggantikan yang lama.',
    en: 'What a unit reached of one target in one month, with evidence. The code is that of the unit target. Sent again it replaces the old one.',
  },
  example: {
    unitKerja: 'kominfo',
    bulan: '2026-11',
    kode: 'SU-1',
    realisasi: 38,
    bukti: 'https://data.example.go.id/laporan/2026-11',
  },
  terms: {
    kode: {
      id: 'Kode sasaran unit',
      en: 'code of the unit target',
      example: 'SU-2',
    },
    realisasi: {
      id: 'Yang tercapai',
      en: 'what was reached',
      unit: UNIT.satuan,
      example: 4,
    },
    bukti: {
      id: 'Alamat atau nomor bukti, satu atau beberapa',
      en: 'address or number of the proof, one or several',
      example: 'https://data.example.go.id/laporan/2026-11',
    },
  },
}
