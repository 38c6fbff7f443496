import type { Contract } from '../../contract/contract.ts'
import { kesiapanAnswer, kriteriaAnswer, layananAnswer } from '../schemas-kelayakan.ts'

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
