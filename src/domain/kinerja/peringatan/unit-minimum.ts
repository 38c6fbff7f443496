import { dateInWords } from '../../shared/date-words.ts'
import type { FaktaUnit, Peringatan, Temuan } from './peringatan.ts'

/** Unit di bawah minimum: fewer of its people were present on a day than its services need. */
export const unitMinimum = {
  kode: 'peringatan.unit-minimum',
  nama: { id: 'Petugas di bawah minimum', en: 'Fewer on site than needed' },
  kepada: ['kepala', 'bkd'],
  temukan: ({ hari, pekanIni }): Temuan[] => {
    const under = hari.filter(({ kantor, belum, minimum }) => kantor + belum < minimum)
    if (under.length === 0) return []
    const told = under.map(({ tanggal, kantor, minimum }) => {
      const { id, en } = dateInWords(tanggal)
      return {
        id: `${id} (${kantor} dari ${minimum})`,
        en: `${en} (${kantor} of ${minimum})`,
      }
    })
    return [
      {
        kunci: pekanIni,
        pesan: {
          id: `Petugas di kantor kurang dari minimum layanan: ${told.map((day) => day.id).join('; ')}.`,
          en: `Fewer people on site than its services need: ${told.map((day) => day.en).join('; ')}.`,
        },
        angka: { hari: under.length },
        hari: under.map(({ tanggal }) => tanggal),
      },
    ]
  },
  meliputi: (kunci, { pekanIni }) => kunci === pekanIni,
} as const satisfies Peringatan<FaktaUnit, unknown>
