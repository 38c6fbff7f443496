import type { FaktaUnit, Peringatan, Temuan } from './peringatan.ts'

/** Unit melampaui kuota: more of its people worked elsewhere on a day than the law lets (R19, R63). */
export const unitKuota = {
  kode: 'peringatan.unit-kuota',
  nama: { id: 'Kuota unit terlampaui', en: 'Quota of the unit exceeded' },
  kepada: ['kepala', 'bkd'],
  temukan: ({ hari, pekanIni }): Temuan[] => {
    const over = hari.filter(({ wfa, kuota }) => kuota !== null && wfa > kuota)
    if (over.length === 0) return []
    const told = over.map(({ tanggal, wfa, kuota }) => `${tanggal} (${wfa}/${kuota})`).join(', ')
    return [
      {
        kunci: pekanIni,
        pesan: {
          id: `Lebih banyak yang WFA daripada kuota unit: ${told}.`,
          en: `More people worked elsewhere than the unit's quota: ${told}.`,
        },
        angka: { hari: over.length },
        hari: over.map(({ tanggal }) => tanggal),
      },
    ]
  },
  meliputi: (kunci, { pekanIni }) => kunci === pekanIni,
} as const satisfies Peringatan<FaktaUnit, unknown>
