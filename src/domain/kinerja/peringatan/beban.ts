import { addDays } from '../../shared/local-date.ts'
import type { FaktaPegawai, Peringatan, Temuan } from './peringatan.ts'

interface Ambang {
  /** Days within four weeks with work late at night. */
  readonly malam: number
  /** Days since the last annual leave. */
  readonly tanpaCuti: number
}

/**
 * Beban berlebih: work late at night, or no leave for very long. The person is told first, to
 * protect them.
 */
export const beban = {
  kode: 'peringatan.beban',
  nama: { id: 'Beban kerja berlebih', en: 'Overload' },
  kepada: ['pegawai', 'atasan'],
  dahulu: true,
  temukan: ({ malam, cutiTerakhir, sejak, hariIni, bulanIni }, ambang): Temuan[] => {
    const found: Temuan[] = []
    if (malam.length >= ambang.malam) {
      found.push({
        kunci: `malam/${bulanIni}`,
        pesan: {
          id: `Bekerja larut malam pada ${malam.length} hari dalam empat minggu terakhir. Bicarakan beban kerja dengan atasan.`,
          en: `Work late at night on ${malam.length} days of the last four weeks. Talk about the load with your superior.`,
        },
        angka: { malam: malam.length },
        hari: malam,
      })
    }
    const since = addDays(hariIni, -ambang.tanpaCuti)
    if (sejak !== null && sejak <= since && (cutiTerakhir ?? '') < since) {
      found.push({
        kunci: `cuti/${bulanIni}`,
        pesan: {
          id: `Belum ada cuti tahunan dalam ${ambang.tanpaCuti} hari terakhir. Cuti adalah hak pegawai: rencanakan bersama atasan.`,
          en: `No annual leave in the last ${ambang.tanpaCuti} days. Leave is a right: plan it.`,
        },
        angka: { hari: ambang.tanpaCuti },
      })
    }
    return found
  },
  meliputi: (kunci, { bulanIni }) => kunci.endsWith(`/${bulanIni}`),
} as const satisfies Peringatan<FaktaPegawai, Ambang>
