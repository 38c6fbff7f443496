import * as v from 'valibot'
import { layananDiukur as table } from '../../../db/tables.ts'
import { takeIn } from '../../../db/webhook/webhook-masuk.ts'
import { bulanSchema } from '../../../domain/shared/schema.ts'
import { type InboundDoc, inbound } from '../inbound-type.ts'
import { refuseUnknownUnit, UNKNOWN_UNIT } from '../refusals.ts'
import { bulat, kode } from './parts.ts'

const banyak = bulat(0, 10_000_000)

/** What the public said of a unit's services in a month (R102). */
export const layananDiukur = inbound({
  sumber: 'kinerja',
  schema: v.object({
    unitKerja: kode,
    bulan: bulanSchema,
    aduan: banyak,
    // May exceed the number received: complaints of earlier months are settled too.
    aduanTuntas: banyak,
    // The converted index of Permen PANRB 14/2017, 25 to 100 [P].
    skm: v.optional(v.pipe(v.number(), v.minValue(25), v.maxValue(100))),
  }),
  nama: 'layanan',
  owned: null,
  key: ({ unitKerja, bulan }) => `${unitKerja}|${bulan}`,
  mentions: ({ unitKerja }) => ({ unitKerja }),
  references: ({ unitKerja }) => [
    { kolom: 'unitKerja', to: 'unit-kerja', name: unitKerja, missing: UNKNOWN_UNIT },
  ],
  refuse: ({ unitKerja }, known) => refuseUnknownUnit(unitKerja, known),
  store: (figures, diperbaruiPada) =>
    takeIn(
      table,
      ['bulan', 'unitKerja'],
      figures.map(({ skm = null, ...one }) => ({ ...one, skm, diperbaruiPada })),
    ),
  days: () => null,
  months: () => [],
  audit: () => null,
  hierarchy: false,
})

/** The documentation of the type. */
export const layananDiukurDoc: InboundDoc<(typeof layananDiukur)['schema']> = {
  description: {
    id: 'Angka layanan satu unit kerja untuk satu bulan: aduan yang masuk, aduan yang tuntas, dan nilai SKM (25 sampai 100, Permen PANRB 14/2017) bila ada survei. Dikirim e-kinerja, atau portal aduan dan survei dengan rahasia sumber kinerja. Aduan bulan-bulan sebelumnya yang tuntas bulan ini ikut dihitung, jadi aduanTuntas boleh melebihi aduan. Bulan tanpa angka tidak dikirim; nol berarti memang tidak ada. Dikirim lagi menggantikan yang lama.',
    en: 'The service figures of a unit for one month: complaints that came in, complaints settled, and the satisfaction index SKM (25 to 100, Permen PANRB 14/2017) where there was a survey. Sent by e-kinerja, or by portals of complaints and surveys with a secret of the source kinerja. Complaints of earlier months that were settled in this one count, so aduanTuntas may exceed aduan. A month without figures is not sent; zero means that there were none. Sent again they replace the old ones.',
  },
  example: { unitKerja: 'kominfo', bulan: '2026-11', aduan: 12, aduanTuntas: 14, skm: 83.25 },
  terms: {
    aduan: {
      id: 'Aduan yang masuk bulan itu; 0 berarti memang tidak ada',
      en: 'complaints that came in that month; 0 means that there were none',
      unit: 'aduan / complaints',
      example: 12,
    },
    aduanTuntas: {
      id: 'Aduan yang tuntas bulan itu, termasuk dari bulan sebelumnya; boleh melebihi aduan',
      en: 'complaints settled that month, those of earlier months among them; may exceed aduan',
      unit: 'aduan / complaints',
      example: 14,
    },
    skm: {
      id: 'Nilai Survei Kepuasan Masyarakat, 25 sampai 100 (Permen PANRB 14/2017); dikosongkan bila tidak ada survei',
      en: 'satisfaction index (SKM), 25 to 100 (Permen PANRB 14/2017); left out where there was no survey',
      unit: 'nilai SKM / points of the index',
      example: 83.25,
    },
  },
  templat: {
    urutan: 9,
    nama: 'layanan',
    isi: 'Aduan dan nilai SKM sebulan setiap unit',
    baris: [
      { unitKerja: 'DISKOMINFO', bulan: '10/2026', aduan: '12', aduanTuntas: '11', skm: '83,25' },
    ],
  },
}
