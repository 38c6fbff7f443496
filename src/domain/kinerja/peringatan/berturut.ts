import { monthInWords, spanInWords } from '../../shared/date-words.ts'
import { addMonths, type LocalDate, monthOf } from '../../shared/local-date.ts'
import { runsOf } from '../tangga.ts'
import { type FaktaPegawai, firstDay, type Peringatan, type Temuan } from './peringatan.ts'

/** The number of consecutive days for a warning, and the number that can lead to dismissal. */
interface Ambang {
  readonly peringatan: readonly number[]
  readonly kritis: number
}

/**
 * Returns whether the beginning of a run is known. A run on the first day examined may have begun
 * earlier.
 */
function isWhole(
  dari: LocalDate,
  { hari, sejak, hariIni }: Pick<FaktaPegawai, 'hari' | 'sejak' | 'hariIni'>,
): boolean {
  if (dari < firstDay(hariIni)) return false
  return sejak === null || sejak >= dari || hari.some(({ tanggal }) => tanggal < dari)
}

/** Berturut-turut: consecutive working days without a reason, before and at the threshold (R61). */
export const berturut = {
  kode: 'peringatan.berturut',
  nama: {
    id: 'Tanpa keterangan berturut-turut',
    en: 'Days in a row without a reason',
  },
  kepada: ['pegawai', 'atasan', 'kepala', 'bkd'],
  temukan: (facts, { peringatan, kritis }): Temuan[] =>
    runsOf(facts.hari).flatMap(({ panjang, dari, sampai }): Temuan[] => {
      if (!isWhole(dari, facts)) return []
      const level = [...peringatan, kritis].findLast((mark) => panjang >= mark)
      if (level === undefined) return []
      const critical = panjang >= kritis
      const stop = monthInWords(monthOf(addMonths(`${monthOf(sampai)}-01`, 1)))
      const days = spanInWords(dari, sampai)
      const span = {
        id: `${panjang} hari kerja berturut-turut tanpa keterangan, ${days.id}`,
        en: `${panjang} working days in a row without a reason, ${days.en}`,
      }
      const said = critical
        ? {
            id: `ambang pemberhentian tercapai: periksa segera menurut prosedur tertulis; menurut Peraturan BKN 6/2022 gaji dihentikan mulai ${stop.id}, dan dibayarkan kembali bila pemeriksaan menunjukkan pegawai bekerja.`,
            en: `the threshold of dismissal is reached: look into it at once by the written procedure; by Peraturan BKN 6/2022 salary stops from ${stop.en}, and is paid back where the inquiry finds that the person worked.`,
          }
        : {
            id: `pada ${kritis} hari ambang pemberhentian tercapai. Segera hubungi pegawai.`,
            en: `${kritis} days reach the threshold of dismissal. Reach out now.`,
          }
      return [
        {
          kunci: `${dari}/${level}`,
          pesan: { id: `${span.id}: ${said.id}`, en: `${span.en}: ${said.en}` },
          angka: { berturut: panjang },
          hari: [dari, sampai],
        },
      ]
    }),
  meliputi: (kunci, facts) => isWhole(kunci.slice(0, 10), facts),
} as const satisfies Peringatan<FaktaPegawai, Ambang>
