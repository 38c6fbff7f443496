import type { Komponen } from './komponen.ts'

/** How far the month's results (KRA) were reached, each by its weight. */
export const kra = {
  kode: 'kinerja.kra',
  nama: { id: 'Capaian hasil kerja (KRA)', en: 'Results reached (KRA)' },
  sumber: { id: 'sasaran dan realisasi e-Kinerja', en: 'targets and results in e-Kinerja' },
  nilai: ({ capaian }) => capaian,
  keluaran: ({ kra: all }) => all.map(({ kode }) => kode),
} as const satisfies Komponen
