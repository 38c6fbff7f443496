import { monthInWords } from '../../shared/date-words.ts'
import { percent } from '../../shared/number-words.ts'
import type { FaktaPegawai, Peringatan, Temuan } from './peringatan.ts'

/** Di bawah target: the newest month's results are below a share of their target (R63). */
export const target = {
  kode: 'peringatan.target',
  nama: { id: 'Hasil di bawah target', en: 'Results below target' },
  kepada: ['pegawai', 'atasan', 'bkd'],
  dahulu: true,
  temukan: ({ bulan: [last] }, least): Temuan[] => {
    if (!last || last.capaian === null || last.capaian >= least) return []
    const { id, en } = monthInWords(last.bulan)
    return [
      {
        kunci: last.bulan,
        pesan: {
          id: `Capaian hasil kerja ${id} ${percent(last.capaian, ',')}, di bawah ${percent(least, ',')}.`,
          en: `${percent(last.capaian, '.')} of the targets of ${en} were reached, below ${percent(least, '.')}.`,
        },
        angka: { capaian: last.capaian, batas: least },
      },
    ]
  },
  meliputi: (kunci, { bulan: [last] }) => kunci === last?.bulan,
} as const satisfies Peringatan<FaktaPegawai, number>
