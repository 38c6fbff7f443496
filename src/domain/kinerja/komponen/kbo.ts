import { dampakBulan } from '../capaian.ts'
import type { Komponen } from './komponen.ts'

/** The impact of the month's outputs (KBO): service, programme, complaints. */
export const kbo = {
  kode: 'kinerja.kbo',
  nama: { id: 'Dampak keluaran (KBO)', en: 'Impact of outputs (KBO)' },
  sumber: {
    id: 'dampak yang tercatat pada realisasi: layanan, program, keluhan',
    en: 'the impact told with results: service, programme, complaints',
  },
  nilai: ({ kra }, { keluhan }) => dampakBulan(kra, keluhan.value),
  keluaran: ({ kra }) => kra.filter(({ dampak }) => dampak !== null).map(({ kode }) => kode),
} as const satisfies Komponen
