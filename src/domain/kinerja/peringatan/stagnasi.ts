import { monthInWords } from '../../shared/date-words.ts'
import { monthAfter } from '../../shared/local-date.ts'
import { percent } from '../../shared/number-words.ts'
import type { FaktaPegawai, Peringatan, Temuan } from './peringatan.ts'

/**
 * Stagnasi: three consecutive months below target, none better than the one before. It suggests
 * reviewing the placement (R103); people decide.
 */
export const stagnasi = {
  kode: 'peringatan.stagnasi',
  nama: { id: 'Hasil kerja tidak meningkat tiga bulan', en: 'No better results for three months' },
  kepada: ['pegawai', 'atasan', 'bkd'],
  dahulu: true,
  tindak: ['tinjau-penempatan'],
  temukan: ({ bulan }, least): Temuan[] => {
    const [last, middle, first] = bulan
    if (!last || !middle || !first) return []
    // A month in between was not computed, so these are not three in a row.
    if (monthAfter(first.bulan) !== middle.bulan || monthAfter(middle.bulan) !== last.bulan)
      return []
    const now = last.capaian
    const then = middle.capaian
    const before = first.capaian
    if (now === null || then === null || before === null) return []
    if (now >= least || then >= least || before >= least || now > then || then > before) return []
    const told = [first, middle, last].map((one) => ({
      ...monthInWords(one.bulan),
      capaian: one.capaian ?? 0,
    }))
    return [
      {
        kunci: last.bulan,
        pesan: {
          id: `Capaian hasil kerja tidak naik selama tiga bulan: ${told.map(({ id, capaian }) => `${id} ${percent(capaian, ',')}`).join(', ')}.`,
          en: `Results have not risen for three months: ${told.map(({ en, capaian }) => `${en} ${percent(capaian, '.')}`).join(', ')}.`,
        },
        angka: { bulanIni: now, bulanLalu: then, duaBulanLalu: before, batas: least },
      },
    ]
  },
  meliputi: (kunci, { bulan: [last] }) => kunci === last?.bulan,
} as const satisfies Peringatan<FaktaPegawai, number>
