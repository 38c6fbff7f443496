import type { Catalogue } from '../../shared/words.ts'

/** Texts of the month. */
export const messages = {
  pekan: { id: 'Lihat per pekan', en: 'See the week' },
  judul: { id: 'Roster bulan {bulan}', en: 'Roster of {bulan}' },
  anda: { id: 'Anda: {moda}', en: 'You: {moda}' },
  luar: { id: '{n} di luar kantor', en: '{n} away' },
  petunjuk: {
    id: 'Angka menunjukkan jumlah pegawai di luar kantor. Pilih tanggal untuk melihat namanya.',
    en: 'The figure says how many are away. Choose a day to see their names.',
  },
  kosong: {
    id: 'Tidak ada pegawai pada unit ini bulan itu.',
    en: 'Nobody belongs to this unit then.',
  },
  arti: {
    id: 'W: WFA. C: cuti. I: izin. DL: dinas luar. Titik: di kantor. Garis: libur.',
    en: 'W: WFA. C: leave. I: excused. DL: official duty. Dot: at the office. Dash: day off.',
  },
} as const satisfies Catalogue
