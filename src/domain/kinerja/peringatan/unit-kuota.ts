import { dateInWords } from '../../shared/date-words.ts'
import type { FaktaUnit, Peringatan, Temuan } from './peringatan.ts'

/**
 * Unit melampaui kuota: more of its people worked elsewhere on a day than the law allows (R19,
 * R63).
 */
export const unitKuota = {
  kode: 'peringatan.unit-kuota',
  nama: { id: 'Kuota unit terlampaui', en: 'Quota of the unit exceeded' },
  kepada: ['kepala', 'bkd'],
  temukan: ({ hari, pekanIni }): Temuan[] => {
    const over = hari.filter(({ wfa, kuota }) => kuota !== null && wfa > kuota)
    if (over.length === 0) return []
    const told = over.map(({ tanggal, wfa, kuota }) => {
      const { id, en } = dateInWords(tanggal)
      return {
        id: `${id} (${wfa} dari ${kuota})`,
        en: `${en} (${wfa} of ${kuota})`,
      }
    })
    return [
      {
        kunci: pekanIni,
        pesan: {
          id: `Pegawai WFA melebihi kuota unit: ${told.map((day) => day.id).join('; ')}.`,
          en: `More people worked elsewhere than the unit's quota: ${told.map((day) => day.en).join('; ')}.`,
        },
        angka: { hari: over.length },
        hari: over.map(({ tanggal }) => tanggal),
      },
    ]
  },
  meliputi: (kunci, { pekanIni }) => kunci === pekanIni,
} as const satisfies Peringatan<FaktaUnit, unknown>
