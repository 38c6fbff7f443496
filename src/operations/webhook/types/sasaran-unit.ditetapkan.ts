import * as v from 'valibot'
import { sasaranUnit } from '../../../db/tables.ts'
import { takeIn } from '../../../db/webhook/webhook-masuk.ts'
import { ARAH_INDIKATOR } from '../../../domain/kinerja/capaian.ts'
import { bulanSchema, teks } from '../../../domain/shared/schema.ts'
import { type InboundDoc, inbound } from '../inbound-type.ts'
import { refuseUnknownUnit, UNKNOWN_UNIT } from '../refusals.ts'
import { jumlah, kode } from './parts.ts'

const sasaran = v.object({
  kode,
  hasil: teks(1000),
  indikator: teks(1000),
  satuan: teks(100),
  target: jumlah,
  arah: v.optional(v.picklist(ARAH_INDIKATOR)),
  bobot: jumlah,
})

/** The targets of a unit's month (R101). */
export const sasaranUnitDitetapkan = inbound({
  sumber: 'kinerja',
  schema: v.object({
    unitKerja: kode,
    bulan: bulanSchema,
    sasaran: v.pipe(
      v.array(sasaran),
      v.maxLength(100),
      v.check((all) => new Set(all.map((one) => one.kode)).size === all.length, 'kode-berulang'),
    ),
  }),
  owned: null,
  key: ({ unitKerja, bulan }) => `${unitKerja}|${bulan}`,
  mentions: ({ unitKerja }) => ({ unitKerja }),
  references: ({ unitKerja }) => [
    { kolom: 'unitKerja', to: 'unit-kerja', name: unitKerja, missing: UNKNOWN_UNIT },
  ],
  refuse: ({ unitKerja }, known) => refuseUnknownUnit(unitKerja, known),
  store: (targets, diperbaruiPada) =>
    takeIn(
      sasaranUnit,
      ['bulan', 'unitKerja'],
      targets.map((one) => ({ ...one, diperbaruiPada })),
    ),
  // No person's month is computed from the targets of a unit.
  days: () => null,
  months: () => [],
  audit: () => null,
  hierarchy: false,
})

/** The documentation of the type. */
export const sasaranUnitDitetapkanDoc: InboundDoc<(typeof sasaranUnitDitetapkan)['schema']> = {
  description: {
    id: 'Sasaran satu unit kerja untuk satu bulan, dengan target, arah (naik, atau turun bila makin kecil makin baik), dan bobotnya. KRA pegawai menyebut kodenya pada sasaranUnit. Dikirim lagi menggantikan yang lama.',
    en: 'The targets of a unit for one month, with their amounts, directions (naik, or turun where less is better) and weights. The KRA of people name their codes in sasaranUnit. Sent again they replace the old ones.',
  },
  example: {
    unitKerja: 'kominfo',
    bulan: '2026-11',
    sasaran: [
      {
        kode: 'SU-1',
        hasil: 'Data terbuka mudah ditemukan warga',
        indikator: 'Himpunan data yang terbit dan mutakhir',
        satuan: 'himpunan',
        target: 40,
        bobot: 60,
      },
      {
        kode: 'SU-2',
        hasil: 'Permohonan informasi dijawab cepat',
        indikator: 'Hari kerja rata-rata sampai dijawab',
        satuan: 'hari kerja',
        target: 5,
        arah: 'turun',
        bobot: 40,
      },
    ],
  },
  terms: {
    sasaran: {
      id: 'Sasaran unit bulan itu; menggantikan semua yang terdahulu',
      en: 'targets of the unit for the month; they replace all from before',
    },
  },
}
