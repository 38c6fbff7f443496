import { monthInWords } from '../../shared/date-words.ts'
import type { FaktaPegawai, Peringatan, Temuan } from './peringatan.ts'

/** Keluhan layanan: too many complaints reported with the results of one month (R63). */
export const keluhan = {
  kode: 'peringatan.keluhan',
  nama: { id: 'Keluhan layanan', en: 'Service complaints' },
  kepada: ['pegawai', 'atasan', 'bkd'],
  dahulu: true,
  temukan: ({ keluaran }, most): Temuan[] =>
    keluaran
      .filter((one) => one.keluhan >= most)
      .map(({ bulan, keluhan: count }) => {
        const { id, en } = monthInWords(bulan)
        return {
          kunci: bulan,
          pesan: {
            id: `${count} keluhan layanan tercatat dalam ${id}.`,
            en: `${count} service complaints were told in ${en}.`,
          },
          angka: { keluhan: count },
        }
      }),
  meliputi: (kunci, { keluaran }) => keluaran.some(({ bulan }) => bulan === kunci),
} as const satisfies Peringatan<FaktaPegawai, number>
