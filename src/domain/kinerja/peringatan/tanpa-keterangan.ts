import { isUnexcused } from '../tangga.ts'
import { type FaktaPegawai, firstDay, type Peringatan, type Temuan } from './peringatan.ts'

/** Tanpa keterangan sebulan: too many days without a reason in one month, as some Perkada list. */
export const tanpaKeterangan = {
  kode: 'peringatan.tanpa-keterangan',
  nama: { id: 'Banyak hari tanpa keterangan', en: 'Many days without a reason' },
  kepada: ['pegawai', 'atasan', 'bkd'],
  temukan: ({ hari }, most): Temuan[] => {
    const absent = hari.filter(isUnexcused)
    return [...Map.groupBy(absent, ({ tanggal }) => tanggal.slice(0, 7))].flatMap(
      ([month, days]) =>
        days.length <= most
          ? []
          : [
              {
                kunci: month,
                pesan: {
                  id: `${days.length} hari tanpa keterangan dalam satu bulan, lebih dari ${most}.`,
                  en: `${days.length} days without a reason in one month, more than ${most}.`,
                },
                angka: { hari: days.length },
                hari: days.map(({ tanggal }) => tanggal),
              },
            ],
    )
  },
  meliputi: (kunci, { hari, bulanIni, hariIni, sejak }) => {
    if (kunci === bulanIni) return true
    // A month that lies wholly inside the examined days is known, even when its days are gone.
    if (`${kunci}-01` >= firstDay(hariIni)) return sejak === null || sejak.slice(0, 7) >= kunci
    return hari.some(({ tanggal }) => tanggal.slice(0, 7) < kunci)
  },
} as const satisfies Peringatan<FaktaPegawai, number>
