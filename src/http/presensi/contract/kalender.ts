import type { Contract } from '../../contract/route.ts'
import { kalenderAnswer } from '../schemas-kalender.ts'

/** The OpenAPI entries of the routes in `kalender.ts`. */
export const kalender = {
  kalender: {
    tag: 'Kalender',
    summary:
      'Hari libur, cuti bersama, Ramadan, tahun yang lengkap / holidays, Ramadan and the years that are complete',
    description: {
      id: 'Menunjukkan hari libur, cuti bersama, Ramadan, dan tahun yang lengkap. Semua yang masuk.',
      en: 'Shows holidays, collective leave, Ramadan and the years that are complete. Everybody who is signed in.',
    },
    status: 200,
    answer: kalenderAnswer,
    problems: [401, 503],
  },
  isiKalender: {
    tag: 'Kalender',
    summary:
      'Isi hari libur atau Ramadan, atau nyatakan sebuah tahun lengkap (bkd) / enter holidays or Ramadan, or say that a year is complete (bkd)',
    description: {
      id: 'Memasukkan hari libur dan Ramadan, atau menyatakan tahun lengkap; hari yang berubah dinilai lagi. Hanya bkd. Tahun tanpa hari libur tidak dapat dinyatakan lengkap (409), dan mengubah hari ini selagi orang presensi ditolak (409), kecuali dengan paksa.',
      en: 'Enters holidays and Ramadan, or declares years complete; the days that change are judged again. Only bkd. A year without a day off cannot be declared complete (409), and to change today while people tap is refused (409), unless paksa says why.',
    },
    status: 200,
    answer: kalenderAnswer,
    problems: [400, 401, 403, 409, 503],
  },
} as const satisfies Contract
