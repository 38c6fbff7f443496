import { monthInWords } from '../../shared/date-words.ts'
import { PREDIKAT, PREDIKAT_NAMES, type Predikat } from '../predikat.ts'
import type { FaktaPegawai, Peringatan, Temuan } from './peringatan.ts'

/** Predikat di bawah batas: the newest month's predicate is below the limit (R63). */
export const predikat = {
  kode: 'peringatan.predikat',
  nama: { id: 'Predikat di bawah Baik', en: 'Predicate below Good' },
  kepada: ['pegawai', 'atasan', 'bkd'],
  dahulu: true,
  temukan: ({ bulan: [last] }, least): Temuan[] => {
    if (!last?.predikat) return []
    const found = PREDIKAT.indexOf(last.predikat)
    const wanted = PREDIKAT.indexOf(least)
    if (found <= wanted) return []
    const month = monthInWords(last.bulan)
    const name = PREDIKAT_NAMES[last.predikat]
    return [
      {
        kunci: last.bulan,
        pesan: {
          id: `Predikat ${month.id}: ${name.id}, di bawah ${PREDIKAT_NAMES[least].id}.`,
          en: `The predicate of ${month.en} is ${name.en}, below ${PREDIKAT_NAMES[least].en}.`,
        },
        angka: { predikat: found + 1, batas: wanted + 1 },
      },
    ]
  },
  meliputi: (kunci, { bulan: [last] }) => kunci === last?.bulan,
} as const satisfies Peringatan<FaktaPegawai, Predikat>
