import * as v from 'valibot'
import { sasaran } from '../../../db/tables.ts'
import { takeIn } from '../../../db/webhook/webhook.ts'
import { ARAH_INDIKATOR } from '../../../domain/kinerja/capaian.ts'
import { nipSchema } from '../../../domain/pegawai/schema.ts'
import { bulanSchema, teks } from '../../../domain/shared/schema.ts'
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

/** What people are told of it. */
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
}
