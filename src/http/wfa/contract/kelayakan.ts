import type { Contract } from '../../contract/route.ts'
import {
  kesiapanAnswer,
  kesiapanUnitList,
  kriteriaAnswer,
  layananAnswer,
} from '../schemas-kelayakan.ts'

const base = { tag: 'WFA', status: 200 } as const

/** The OpenAPI entries of the routes in `kelayakan.ts`. */
export const kelayakan = {
  kriteriaTugas: {
    ...base,
    summary: 'Kriteria tugas seorang pegawai / the task criteria of a person',
    description: {
      id: 'Menunjukkan kriteria tugas yang dinyatakan untuk jabatan sekarang seorang pegawai. Untuk yang bersangkutan, atasannya, kepala unit di atasnya, bkd, dan inspektorat. Pegawai yang tidak aktif dijawab 404.',
      en: 'Shows the task criteria declared for a person’s present position. For the person, their atasan, the kepala above them, bkd and inspektorat. A person who is not active is a 404.',
    },
    answer: kriteriaAnswer,
    problems: [400, 401, 403, 404, 503],
  },
  tandaTanganKriteria: {
    ...base,
    summary:
      'Nyatakan kriteria tugas satu per satu (atasan) / declare the task criteria (superior)',
    description: {
      id: 'Menyatakan keenam kriteria tugas seorang pegawai, satu per satu (R13). Untuk atasannya atau yang mewakili; tidak untuk diri sendiri (R27, 403).',
      en: 'Declares the six task criteria of a person, one by one (R13). For their atasan or who stands in; never for oneself (R27, 403).',
    },
    answer: kriteriaAnswer,
    problems: [400, 401, 403, 503],
  },
  kesiapanSaya: {
    ...base,
    summary: 'Kesiapan saya / my readiness',
    description: {
      id: 'Menunjukkan pernyataan kesiapan laptop dan internet sendiri. Semua pegawai; isinya null selama belum dinyatakan.',
      en: 'Shows one’s own declaration of laptop and internet. Everybody; null while nothing was declared.',
    },
    answer: kesiapanAnswer,
    problems: [401, 503],
  },
  nyatakanKesiapan: {
    ...base,
    summary: 'Nyatakan laptop dan internet siap / declare laptop and internet ready',
    description: {
      id: 'Menyatakan laptop dan internet sendiri siap, mulai sekarang. Semua pegawai. Pernyataan terbaru yang berlaku, selama masa menurut ketentuan.',
      en: 'Declares one’s own laptop and internet, from now on. Everybody. The newest declaration holds, for as long as the clause says.',
    },
    answer: kesiapanAnswer,
    problems: [400, 401, 503],
  },
  kesiapanUnit: {
    ...base,
    summary: 'Kesiapan pegawai sebuah unit (bkd, inspektorat, operatornya) / readiness of a unit',
    description: {
      id: 'Menunjukkan kesiapan laptop dan internet setiap pegawai aktif sebuah unit dan unit di bawahnya, paling banyak 2.000; null bagi yang belum menyatakan. Untuk bkd, inspektorat, dan operator unit itu.',
      en: 'Shows laptop and internet of everybody in service in a unit and all below it, 2,000 at most; null for who declared nothing. For bkd, inspektorat and the operator of the unit.',
    },
    answer: kesiapanUnitList,
    problems: [400, 401, 403, 503],
  },
  catatKesiapan: {
    ...base,
    summary: 'Catat kesiapan yang diperiksa petugas (bkd, operator) / record readiness as checked',
    description: {
      id: 'Mencatat kesiapan seorang pegawai yang diperiksa petugas, dengan cara memeriksanya; menggantikan pernyataan pegawai itu. Untuk bkd dan operator unitnya, bukan untuk diri sendiri (403).',
      en: 'Records the readiness of a person as an officer checked it, and how; it replaces what the person declared. For bkd and the operator of their unit, not about themselves (403).',
    },
    answer: kesiapanAnswer,
    problems: [400, 401, 403, 404, 503],
  },
  layananUnit: {
    ...base,
    summary: 'Jendela layanan sebuah unit / the service windows of a unit',
    description: {
      id: 'Menunjukkan jendela layanan sebuah unit dan petugas minimumnya. Semua yang masuk. Unit yang tidak dikenal dijawab 404.',
      en: 'Shows the service windows of a unit and the fewest people they need. Everybody who is signed in. An unknown unit is a 404.',
    },
    answer: layananAnswer,
    problems: [400, 401, 404, 503],
  },
  tetapkanLayanan: {
    ...base,
    summary: 'Tetapkan jendela layanan (kepala, bkd) / set the service windows (head, bkd)',
    description: {
      id: 'Mengganti semua jendela layanan sebuah unit. Untuk kepala unit, yang mewakilinya, dan bkd. Hari yang sudah disetujui tetap. Kode jendela yang berulang ditolak (400).',
      en: 'Replaces all service windows of a unit. For the kepala of the unit, who stands in, and bkd. Days granted already stay. A code that is repeated is refused (400).',
    },
    answer: layananAnswer,
    problems: [400, 401, 403, 404, 503],
  },
} as const satisfies Contract
