import { addDays } from '../../shared/local-date.ts'
import type { FaktaPegawai, HariPresensi, Peringatan, Temuan } from './peringatan.ts'

interface Ambang {
  /** The increase over a person's own usual lateness that causes a warning, in hundredths. */
  readonly kali: number
  /** Minutes late in four weeks below which nobody is warned. */
  readonly menit: number
}

const PRESENT = ['hadir', 'hadir-wfa']
const total = (days: readonly HariPresensi[]) => days.reduce((sum, one) => sum + one.terlambat, 0)

/**
 * Keterlambatan meningkat: four weeks much later than the eight weeks before, against the person's
 * own baseline.
 */
export const terlambatMeningkat = {
  kode: 'peringatan.terlambat-meningkat',
  nama: { id: 'Keterlambatan meningkat', en: 'Rising lateness' },
  kepada: ['pegawai', 'atasan', 'bkd'],
  dahulu: true,
  temukan: ({ hari, hariIni, bulanIni }, { kali, menit }): Temuan[] => {
    const since = addDays(hariIni, -28)
    const present = hari.filter(({ status }) => PRESENT.includes(status))
    const recent = present.filter(({ tanggal }) => tanggal >= since)
    const before = present.filter(({ tanggal }) => tanggal < since)
    // Too few earlier days make no baseline.
    if (before.length < 20 || recent.length === 0) return []
    const now = total(recent)
    const usual = total(before)
    if (now < menit || now * before.length * 100 < usual * recent.length * kali) return []
    const mean = (sum: number, days: number) => Math.round((sum * 10) / days) / 10
    const today = mean(now, recent.length)
    const then = mean(usual, before.length)
    const local = (value: number) => String(value).replace('.', ',')
    return [
      {
        kunci: bulanIni,
        pesan: {
          id: `Terlambat rata-rata ${local(today)} menit sehari dalam empat minggu terakhir (${now} menit), biasanya ${local(then)} menit.`,
          en: `Late by ${today} minutes a day on average in the last four weeks (${now} minutes), usually by ${then}.`,
        },
        angka: {
          menit: now,
          hari: recent.length,
          menitSebelumnya: usual,
          hariSebelumnya: before.length,
        },
      },
    ]
  },
  meliputi: (kunci, { bulanIni }) => kunci === bulanIni,
} as const satisfies Peringatan<FaktaPegawai, Ambang>
