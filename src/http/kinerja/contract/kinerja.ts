import type { Contract } from '../../contract/contract.ts'
import { bulanAnswer, eksporAnswer, hitunganAnswer } from '../schemas-kinerja.ts'

/** What OpenAPI tells of the routes of `routes/kinerja.ts`. */
export const kinerja = {
  kinerjaBulan: {
    tag: 'Kinerja',
    summary: 'Kinerja dan usulan TPP sebulan, baris demi baris / a month, line by line',
    status: 200,
    answer: bulanAnswer,
    problems: [400, 401, 403, 404, 503],
  },
  hitungBulan: {
    tag: 'Kinerja',
    summary:
      'Hitung kinerja semua pegawai, atau lanjutkan (bkd) / compute everybody, or go on (bkd)',
    status: 200,
    answer: hitunganAnswer,
    problems: [400, 401, 403, 422, 503],
  },
  hitunganBulan: {
    tag: 'Kinerja',
    summary: 'Sampai mana bulan ini dihitung (bkd, inspektorat) / how far a month is computed',
    status: 200,
    answer: hitunganAnswer,
    problems: [400, 401, 403, 503],
  },
  tutupBulan: {
    tag: 'Kinerja',
    summary: 'Hitung sekali lagi dan tutup bulan (bkd) / compute once more and close (bkd)',
    status: 200,
    answer: hitunganAnswer,
    problems: [400, 401, 403, 422, 503],
  },
  eksporBulan: {
    tag: 'Kinerja',
    summary: 'Ekspor sebulan: tpp, bkn, esakip, laporan (bkd, inspektorat) / export a month',
    status: 200,
    answer: eksporAnswer,
    type: 'text/csv',
    problems: [400, 401, 403, 404, 409, 503],
  },
} as const satisfies Contract
