import * as v from 'valibot'
import { sasaran } from '../../../db/tables.ts'
import { takeIn } from '../../../db/webhook/webhook-masuk.ts'
import { ARAH_INDIKATOR } from '../../../domain/kinerja/capaian.ts'
import { nipSchema } from '../../../domain/pegawai/schema.ts'
import { bulanSchema, teks } from '../../../domain/shared/schema.ts'
import { UNIT } from '../../../domain/shared/term.ts'
import { type InboundDoc, inbound } from '../inbound-type.ts'
import { refuseUnknown } from '../refusals.ts'
import { jumlah, kode, NIP_CONTOH } from './parts.ts'

const kra = v.object({
  kode,
  hasil: teks(1000),
  indikator: teks(1000),
  satuan: teks(100),
  target: jumlah,
  arah: v.optional(v.picklist(ARAH_INDIKATOR)),
  bobot: jumlah,
  indikatorSakip: v.optional(teks(200)),
  sasaranUnit: v.optional(kode),
})

/** The targets of a person's month. */
export const sasaranDitetapkan = inbound({
  sumber: 'kinerja',
  schema: v.object({
    nip: nipSchema,
    bulan: bulanSchema,
    kra: v.pipe(v.array(kra), v.maxLength(100)),
  }),
  owned: null,
  key: ({ nip, bulan }) => `${nip}|${bulan}`,
  mentions: ({ nip }) => ({ nip }),
  refuse: ({ nip }, known) => refuseUnknown(nip, known),
  store: (targets, diperbaruiPada) =>
    takeIn(
      sasaran,
      ['nip', 'bulan'],
      targets.map((one) => ({ nip: one.nip, bulan: one.bulan, kra: one.kra, diperbaruiPada })),
    ),
  days: () => null,
  months: ({ nip, bulan }) => [{ nip, bulan }],
  audit: () => null,
  hierarchy: false,
})

/** The documentation of the type. */
export const sasaranDitetapkanDoc: InboundDoc<(typeof sasaranDitetapkan)['schema']> = {
  description: {
    id: 'Sasaran kerja (KRA) seorang pegawai untuk satu bulan, dengan target, arah (naik, atau turun bila makin kecil makin baik), dan bobotnya. Dikirim lagi menggantikan yang lama.',
    en: 'The targets (KRA) of a person for one month, with their amounts, directions (naik, or turun where less is better) and weights. Sent again they replace the old ones.',
  },
  example: {
    nip: NIP_CONTOH,
    bulan: '2026-11',
    kra: [
      {
        kode: 'KRA-1',
        hasil: 'Layanan data terbuka',
        indikator: 'Himpunan data terbit',
        satuan: 'himpunan',
        target: 4,
        bobot: 100,
      },
    ],
  },
  terms: {
    kra: {
      id: 'KRA bulan itu; menggantikan semua yang terdahulu',
      en: 'KRA of the month; they replace all from before',
    },
    'kra/kode': {
      id: 'Kode KRA, unik pada orang dan bulan',
      en: 'code of the KRA, unique for person and month',
      example: 'KRA-2',
    },
    'kra/hasil': {
      id: 'Hasil yang dituju',
      en: 'the result aimed at',
      example: 'Layanan kependudukan tepat waktu',
    },
    'kra/target': {
      id: 'Target',
      en: 'target',
      unit: UNIT.satuan,
      example: 1_950,
    },
    'kra/arah': {
      id: 'Arah indikator: naik bila makin besar makin baik (bawaan), turun bila makin kecil makin baik',
      en: 'direction of the indicator: naik where more is better (the default), turun where less is',
    },
    'kra/indikatorSakip': {
      id: 'Indikator SAKIP yang didukung',
      en: 'indicator of SAKIP that it serves',
      example: 'IKU-3',
    },
    'kra/sasaranUnit': {
      id: 'Kode sasaran unit yang didukung KRA ini: sasaran unit pegawai itu, atau unit terdekat di atasnya',
      en: 'code of the unit target that this KRA serves: of the person’s unit, or the nearest above it',
      example: 'SU-2',
    },
  },
}
